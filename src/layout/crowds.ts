import type { BarShape } from './bar-shape.ts';
import type { Interval } from './rows.ts';
import type { DatedEvent } from './timeline-index.ts';

/** A chip's width in px. */
const WIDTH = 44;
/** Events further apart than this in px, with none between them, are not counted together. */
const GAP = WIDTH + 4;
/** A crowd in which others adjoin is no wider than this in px. */
const WIDEST = 64;

/** An event for which there was no room, and where it would have stood: the middle of what is seen of it. */
export interface Unplaced {
  readonly event: DatedEvent;
  readonly shape: BarShape;
  readonly x: number;
}

/** Events without room that stand near each other, and the stretch that the chip for them takes. */
export interface Crowd extends Interval {
  readonly members: readonly Unplaced[];
}

/** What crowds depend on: the picture's width, and the folds, across which nothing is counted together. */
export interface CrowdRules {
  readonly width: number;
  readonly obstacles: readonly Interval[];
}

type Group = readonly Unplaced[];

/**
 * The events without room, counted where they are: never across an empty stretch or a fold. A chip stands at the
 * median of its members, moved only as far as the canvas' edges and the chips beside it ask for.
 */
export function crowdsOf(unplaced: Group, { width, obstacles }: CrowdRules): Crowd[] {
  const sorted = unplaced.toSorted((a, b) => a.x - b.x);
  const folds = obstacles.map(({ from, to }) => (from + to) / 2);
  const runs = parted(sorted, (_, last, next) => {
    return next - last > GAP || folds.some((fold) => last < fold && fold < next);
  });
  const groups = runs.flatMap((run) => apart(parted(run, (first, _, x) => x - first >= WIDEST)));
  return chipsAt(groups, width);
}

/** Events in order, parted before each for which `ends` says so; it is given the group's first and last, and the next. */
function parted(
  sorted: Group,
  ends: (first: number, last: number, next: number) => boolean,
): Unplaced[][] {
  const groups: Unplaced[][] = [];
  for (const one of sorted) {
    const group = groups.at(-1);
    const [first, last] = [group?.[0], group?.at(-1)];
    if (group && first && last && !ends(first.x, last.x, one.x)) group.push(one);
    else groups.push([one]);
  }
  return groups;
}

/** Neighbouring groups of a run, joined where their chips would meet. */
function apart(groups: readonly Group[]): Group[] {
  const result: Group[] = [];
  for (let group of groups) {
    let before = result.at(-1);
    while (before && median(group) - median(before) < GAP) {
      group = [...before, ...group];
      result.pop();
      before = result.at(-1);
    }
    result.push(group);
  }
  return result;
}

function median(group: Group): number {
  return group[Math.floor((group.length - 1) / 2)]!.x;
}

/** The chips of groups in order, each moved to the right of the one before it, then back onto the canvas. */
function chipsAt(groups: readonly Group[], width: number): Crowd[] {
  const starts: number[] = [];
  for (const group of groups) {
    const before = starts.at(-1);
    starts.push(Math.max(median(group) - WIDTH / 2, before === undefined ? 0 : before + WIDTH));
  }
  for (let i = starts.length - 1; i >= 0; i--) {
    starts[i] = Math.min(starts[i]!, (starts[i + 1] ?? width) - WIDTH);
  }
  return groups.map((members, i) => ({ from: starts[i]!, to: starts[i]! + WIDTH, members }));
}

/** The crowds with one more event in that which is nearest to where it would have stood. */
export function joinNearest(crowds: readonly Crowd[], loner: Unplaced): Crowd[] {
  const distance = ({ from, to }: Crowd): number => Math.abs((from + to) / 2 - loner.x);
  const nearest = crowds.reduce((best, crowd) => (distance(crowd) < distance(best) ? crowd : best));
  return crowds.map((crowd) =>
    crowd === nearest ? { ...crowd, members: [...crowd.members, loner] } : crowd,
  );
}
