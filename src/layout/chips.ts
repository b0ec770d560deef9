import type { Crowd } from './crowds.ts';
import { CHIP_IDS, type Chip } from './scene.ts';

const HEIGHT = 22;

/** One counted chip a crowd of a lane, in a row whose middle is `y`. */
export function chipsOf(crowds: readonly Crowd[], y: number, lane: string | null): Chip[] {
  return crowds.map((crowd) => chipOf(crowd, y, lane));
}

function chipOf({ from, to, members }: Crowd, y: number, lane: string | null): Chip {
  const extents = members.map(({ event }) => event.extent);
  return {
    kind: 'chip',
    lane,
    box: { x: from, y: y - HEIGHT / 2, width: to - from, height: HEIGHT },
    text: {
      x: (from + to) / 2,
      y: y + 4.5,
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
