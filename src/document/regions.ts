import type { Item } from './page.ts';
import type { Role } from './roles.ts';
import type { Region } from './source-document.ts';

/** A run of items with one role, from the start of its first to the end of its last. */
interface Run extends Role {
  readonly from: number;
  readonly to: number;
}

const UNSTRUCTURED = 'no parts were seen in it';

/**
 * The regions of a text of `length` UTF-16 units: in order, without gaps or overlaps, covering all of it; none for
 * the empty text. White space between story and something else belongs to the latter.
 */
export function toRegions(
  length: number,
  items: readonly Item[],
  roles: readonly Role[],
): Region[] {
  if (length === 0) return [];
  const runs = toRuns(items, roles);
  if (runs.length === 0)
    return [{ kind: 'story', span: { from: 0, to: length }, why: UNSTRUCTURED }];
  const starts = runs.map((run, at) => startOf(runs[at - 1], run));
  return runs.map(({ kind, why }, at) => ({
    kind,
    span: { from: starts[at] ?? 0, to: starts[at + 1] ?? length },
    why,
  }));
}

function toRuns(items: readonly Item[], roles: readonly Role[]): Run[] {
  const runs: Run[] = [];
  roles.forEach(({ kind, why }, at) => {
    const { from, to } = items[at] as Item;
    const last = runs.at(-1);
    if (last?.kind === kind && last.why === why) runs[runs.length - 1] = { ...last, to };
    else runs.push({ kind, why, from, to });
  });
  return runs;
}

function startOf(before: Run | undefined, run: Run): number {
  if (!before) return 0;
  return before.kind === 'story' ? before.to : run.from;
}
