import type { TimeRange } from '../document/time-range.ts';
import type { CanvasRules } from './canvas.ts';
import type { EventColumns } from './event-columns.ts';
import { byCount, codeOf, joinedCounts, sum, type KindCount } from './kind-counts.ts';
import type { Interval } from './rows.ts';
import { CHIP_IDS } from './scene.ts';
import { timeInView, toTime, toX } from './time-scale.ts';

/** A chip's width in px. */
const WIDTH = 44;
/** Cells are at least so wide on screen, and less than twice as wide: each has room for its chip. */
const CELL = 56;

/** Events without room that stand near each other, and the stretch that the chip for them takes. */
export interface Crowd extends Interval {
  readonly count: number;
  readonly kinds: readonly KindCount[];
  /** The places in the index of the first of them, at most `CHIP_IDS`. */
  readonly members: readonly number[];
  /** When they were, as far as it is in view. */
  readonly range: TimeRange;
}

/** Events in the order of their middles: from `first` up to `end`, that not included. */
interface Cell {
  readonly first: number;
  readonly end: number;
}

/** What is not drawn of a cell: how many of each kind, and the first of them, and the last. */
interface Group extends Cell {
  readonly counts: Uint32Array;
  readonly members: readonly number[];
}

/** Which events there are, which of them are drawn, and what is seen. */
export interface CrowdRules extends Pick<CanvasRules, 'scale' | 'viewport'> {
  readonly columns: EventColumns;
  readonly drawn: ReadonlySet<number>;
}

/**
 * The events in view that are not drawn, counted by the cells of time in which their middles lie; those whose middle
 * is beside the view, in the cell at that edge. Cells lie where they lie whatever is in view, so that panning does not
 * count anew, and end at folds. A chip stands where the middle one of its members is, moved only as far as the
 * canvas' edges and the chips beside it ask for.
 */
export function crowdsOf(rules: CrowdRules): Crowd[] {
  const { columns, drawn, scale, viewport } = rules;
  const { start, end } = timeInView(scale, viewport);
  const view = { start, end: end + 1 };
  const touching = columns.touching(view);
  const inView = [...drawn].filter((at) => columns.touches(at, view));
  const groups = cellsOf(touching, rules).map((cell): Group => {
    const here = inView.filter((at) => at >= cell.first && at < cell.end);
    const counts = without(columns.kindsIn(cell.first, cell.end), here, columns);
    return { ...cell, counts, members: membersOf(cell, drawn) };
  });
  const before = without(
    touching.before,
    inView.filter((at) => at < touching.first),
    columns,
  );
  const after = without(
    touching.after,
    inView.filter((at) => at >= touching.end),
    columns,
  );
  const last = groups.length - 1;
  groups[0] = withBeside(groups[0]!, before, start, touching, rules);
  groups[last] = withBeside(groups[last]!, after, end, touching, rules);
  const crowded = apart(
    groups.filter(({ counts }) => sum(counts) > 0),
    rules,
  );
  const chips = chipsAt(
    crowded.map((group) => middleOf(group, rules)),
    scale.width,
  );
  return crowded.map((group, i) => ({ ...chips[i]!, ...crowdOf(group, columns, view) }));
}

/** Neighbouring groups joined where their chips would meet, if no fold is between them. */
function apart(groups: readonly Group[], rules: CrowdRules): Group[] {
  const result: Group[] = [];
  for (const group of groups) {
    const before = result.at(-1);
    if (!before || !wouldMeet(before, group, rules)) result.push(group);
    else {
      result[result.length - 1] = {
        first: before.first,
        end: group.end,
        counts: before.counts.map((count, code) => count + group.counts[code]!),
        members: [...before.members, ...group.members],
      };
    }
  }
  return result;
}

function wouldMeet(one: Group, next: Group, rules: CrowdRules): boolean {
  const { times } = rules.columns.middles;
  const [from, to] = [times[one.end - 1]!, times[next.first]!];
  const isFolded = rules.scale.stretches.some(
    ({ folded, start, end }) => folded && from <= start && end <= to,
  );
  return !isFolded && middleOf(next, rules) - middleOf(one, rules) < WIDTH;
}

function crowdOf(
  { counts, members }: Group,
  columns: EventColumns,
  view: TimeRange,
): Omit<Crowd, keyof Interval> {
  const extents = members.map((at) => columns.extentAt(at));
  const start = Math.min(...extents.map((extent) => extent.start));
  const end = Math.max(...extents.map((extent) => extent.end));
  return {
    count: sum(counts),
    kinds: byCount(counts),
    members: members.slice(0, CHIP_IDS),
    range: { start: Math.max(view.start, start), end: Math.min(view.end, end) },
  };
}

/** The events whose middle is in view, parted where cells end. */
function cellsOf({ first, end }: Cell, { columns, scale, viewport: { k, x } }: CrowdRules): Cell[] {
  const pitch = CELL / 2 ** Math.floor(Math.log2(k));
  const from = Math.floor(-x / k / pitch) + 1;
  const until = Math.floor((scale.width - x) / k / pitch);
  const count = Math.max(0, until - from + 1);
  const grid = Array.from({ length: count }, (_, i) => toTime(scale, (from + i) * pitch));
  const folds = scale.stretches.filter(({ folded }) => folded).map((fold) => fold.end);
  const edges = [...grid, ...folds].map((time) => columns.middles.before(time));
  const ends = [...new Set(edges)].filter((at) => at > first && at < end).sort((a, b) => a - b);
  return [...ends, end].map((cellEnd, i) => ({ first: ends[i - 1] ?? first, end: cellEnd }));
}

/** The first events of a cell that are not drawn, and the last. */
function membersOf({ first, end }: Cell, drawn: ReadonlySet<number>): number[] {
  const members: number[] = [];
  for (let at = first; at < end && members.length < CHIP_IDS; at++) {
    if (!drawn.has(at)) members.push(at);
  }
  let last = end - 1;
  while (last >= first && drawn.has(last)) last--;
  return last > (members.at(-1) ?? last) ? [...members, last] : members;
}

/** A group with the events that touch an edge of the view beside it, but have their middle beyond that: not in view. */
function withBeside(
  group: Group,
  counts: Uint32Array,
  edge: number,
  inView: Cell,
  rules: CrowdRules,
): Group {
  if (sum(counts) === 0) return group;
  const { columns, drawn } = rules;
  const here = { start: edge, end: edge + 1 };
  const beyond = columns
    .mostSalient(here, drawn.size + CHIP_IDS)
    .filter((at) => (at < inView.first || at >= inView.end) && !drawn.has(at));
  return {
    ...group,
    counts: group.counts.map((count, code) => count + counts[code]!),
    members: [...group.members, ...beyond.slice(0, CHIP_IDS)],
  };
}

/** `counts` without events that were counted in them. */
function without(
  counts: Uint32Array,
  events: readonly number[],
  columns: EventColumns,
): Uint32Array {
  const rest = counts.slice();
  for (const at of events) rest[codeOf(columns.eventAt(at).kind)]!--;
  return rest;
}

/** Where the middle one of a group's members is on screen. */
function middleOf(
  { first, end, members }: Group,
  { columns, scale, viewport }: CrowdRules,
): number {
  const half = Math.floor((members.length - 1) / 2);
  const at = members.length > CHIP_IDS ? Math.floor((first + end) / 2) : members[half]!;
  const x = toX(scale, viewport, columns.middles.times[Math.min(at, columns.count - 1)]!);
  return Math.min(scale.width, Math.max(0, x));
}

/** Chips at the given places in order, each moved to the right of the one before it, then back onto the canvas. */
function chipsAt(places: readonly number[], width: number): Interval[] {
  const starts: number[] = [];
  for (const x of places) {
    const before = starts.at(-1);
    starts.push(Math.max(x - WIDTH / 2, before === undefined ? 0 : before + WIDTH));
  }
  for (let i = starts.length - 1; i >= 0; i--) {
    starts[i] = Math.min(starts[i]!, (starts[i + 1] ?? width) - WIDTH);
  }
  return starts.map((from) => ({ from, to: from + WIDTH }));
}

/** The crowds with another one joined to that which is nearest to it. */
export function joinNearest(crowds: readonly Crowd[], other: Crowd): Crowd[] {
  const distance = ({ from }: Crowd): number => Math.abs(from - other.from);
  const nearest = crowds.reduce((best, crowd) => (distance(crowd) < distance(best) ? crowd : best));
  return crowds.map((crowd) => (crowd === nearest ? joined(crowd, other) : crowd));
}

function joined(one: Crowd, other: Crowd): Crowd {
  return {
    ...one,
    count: one.count + other.count,
    kinds: joinedCounts(one.kinds, other.kinds),
    members: [...one.members, ...other.members].slice(0, CHIP_IDS),
    range: {
      start: Math.min(one.range.start, other.range.start),
      end: Math.max(one.range.end, other.range.end),
    },
  };
}
