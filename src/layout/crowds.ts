import { group } from 'd3';

import type { BarShape } from './bar-shape.ts';
import type { Interval } from './lanes.ts';
import type { DatedEvent } from './timeline-index.ts';

const SLOT = 64;
const WIDTH = 44;

/** An event for which there was no room, and where it would have stood. */
export interface Unplaced {
  readonly event: DatedEvent;
  readonly shape: BarShape;
  readonly x: number;
}

/** The events without room in one slot of the picture's width, and the stretch that the chip for them takes. */
export interface Crowd extends Interval {
  readonly members: readonly Unplaced[];
}

/** The events without room, slot by slot. A chip stands in the middle of its slot, so that chips never touch. */
export function crowdsOf(unplaced: readonly Unplaced[], width: number): Crowd[] {
  const count = Math.max(1, Math.floor(width / SLOT));
  const slots = group(unplaced, ({ x }) =>
    Math.min(count - 1, Math.max(0, Math.floor((x / width) * count))),
  );
  return [...slots]
    .sort(([a], [b]) => a - b)
    .map(([slot, members]) => {
      const middle = ((slot + 0.5) * width) / count;
      return { from: middle - WIDTH / 2, to: middle + WIDTH / 2, members };
    });
}

/** The crowds with one more event in that which is nearest to where it would have stood. */
export function joinNearest(crowds: readonly Crowd[], loner: Unplaced): Crowd[] {
  const distance = ({ from, to }: Crowd): number => Math.abs((from + to) / 2 - loner.x);
  const nearest = crowds.reduce((best, crowd) => (distance(crowd) < distance(best) ? crowd : best));
  return crowds.map((crowd) =>
    crowd === nearest ? { ...crowd, members: [...crowd.members, loner] } : crowd,
  );
}
