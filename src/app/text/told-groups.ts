import { isSure } from '../../events/dated.ts';
import type { Occurrence } from '../../events/event-mention.ts';
import { KINDS } from '../../events/kinds.ts';
import type { EventKind } from '../../events/kinds.ts';

/** How what is told came by its date, the surest first. */
export type Dated = 'told' | 'likeliest' | 'none';
const DATED: readonly Dated[] = ['told', 'likeliest', 'none'];

/** What is told without a place on the timeline, of one sort of date. */
export interface ToldGroup {
  readonly dated: Dated;
  /** Of one kind each, those of no kind of their own last; within a kind in the order of the text. */
  readonly kinds: readonly { readonly kind: EventKind; readonly told: readonly Occurrence[] }[];
  readonly count: number;
}

/** Sorts what is told by the sort of its date, then by its kind. Sorts and kinds that do not occur are left out. */
export function toldGroups(told: readonly Occurrence[]): ToldGroup[] {
  return DATED.flatMap((dated) => {
    const some = told.filter((one) => datedAs(one) === dated);
    const kinds = KIND_NAMES.map((kind) => ({
      kind,
      told: some.filter((one) => one.kind === kind),
    }));
    const group = { dated, kinds: kinds.filter((one) => one.told.length > 0), count: some.length };
    return group.count > 0 ? [group] : [];
  });
}

const KIND_NAMES = Object.keys(KINDS) as EventKind[];

function datedAs({ when, timeBasis }: Occurrence): Dated {
  if (!when) return 'none';
  return isSure(timeBasis) ? 'told' : 'likeliest';
}
