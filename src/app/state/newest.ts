import type { TimeAnchor } from '../../document/time-anchor.ts';

/** The latest of several moments of writing; null where none is known. */
export function newestOf(created: readonly (TimeAnchor | null)[]): TimeAnchor | null {
  return created.reduce(
    (newest, one) => (!newest || (one && one.when.start > newest.when.start) ? one : newest),
    null,
  );
}
