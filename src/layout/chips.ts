import { group } from 'd3';

import type { Unplaced } from './place-events.ts';
import { CHIP_IDS, type Chip } from './scene.ts';

const SLOT = 64;
const HEIGHT = 22;
const WIDTH = 44;

/**
 * The events without room as one counted chip a slot of the width of the picture, in a row whose top is `y`. A chip
 * stands in the middle of its slot, so that chips never touch.
 */
export function chipsOf(unplaced: readonly Unplaced[], y: number, width: number): Chip[] {
  const count = Math.max(1, Math.floor(width / SLOT));
  const slots = group(unplaced, ({ x }) =>
    Math.min(count - 1, Math.max(0, Math.floor((x / width) * count))),
  );
  return [...slots]
    .sort(([a], [b]) => a - b)
    .map(([slot, members]) => chipOf(members, ((slot + 0.5) * width) / count, y));
}

function chipOf(members: readonly Unplaced[], x: number, y: number): Chip {
  const extents = members.map(({ event }) => event.extent);
  return {
    kind: 'chip',
    box: { x: x - WIDTH / 2, y, width: WIDTH, height: HEIGHT },
    text: {
      x,
      y: y + 15.5,
      text: `+${compact(members.length)}`,
      size: 12,
      weight: 600,
      tone: 'quiet',
      anchor: 'middle',
    },
    count: members.length,
    events: members.slice(0, CHIP_IDS).map(({ event }) => event.id),
    range: {
      start: extents.reduce((least, { start }) => Math.min(least, start), Infinity),
      end: extents.reduce((most, { end }) => Math.max(most, end), -Infinity),
    },
    title: `${String(members.length)} more ${members.length === 1 ? 'event' : 'events'} here`,
  };
}

/** 999, 1.2k, 35k, 1.2M: never wider than a chip. */
function compact(count: number): string {
  if (count < 1000) return String(count);
  const [size, unit] = count < 999_500 ? [count / 1000, 'k'] : [count / 1e6, 'M'];
  return `${size < 9.95 ? size.toFixed(1) : String(Math.round(size))}${unit}`;
}
