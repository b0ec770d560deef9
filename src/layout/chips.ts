import { inFigures } from '../base/in-figures.ts';
import type { Crowd } from './crowds.ts';
import { KINDS, type EventKind } from '../events/kinds.ts';
import { daysName } from './date-words.ts';
import type { KindCount } from './kind-counts.ts';
import type { Chip } from './scene.ts';
import type { TimelineIndex } from './timeline-index.ts';

const HEIGHT = 22;
/** A title names so many kinds; where there are more, the others together. */
const MOST_KINDS = 4;

/** One counted chip a crowd of a lane, in a row whose middle is `y`. */
export function chipsOf(
  crowds: readonly Crowd[],
  index: TimelineIndex,
  y: number,
  lane: string | null,
): Chip[] {
  return crowds.map((crowd) => chipOf(crowd, index, y, lane));
}

function chipOf(crowd: Crowd, { columns }: TimelineIndex, y: number, lane: string | null): Chip {
  const { from, to, count, kinds, members, range } = crowd;
  return {
    kind: 'chip',
    lane,
    box: { x: from, y: y - HEIGHT / 2, width: to - from, height: HEIGHT },
    text: {
      x: (from + to) / 2,
      y: y + 4.5,
      text: `+${compact(count)}`,
      size: 12,
      weight: 600,
      tone: 'quiet',
      anchor: 'middle',
    },
    count,
    kinds,
    events: members.map((at) => columns.eventAt(at).id),
    range,
    title: `${countInWords(count)}: ${kindsInWords(kinds)}, ${daysName(range)}`,
  };
}

function countInWords(count: number): string {
  return `${inFigures(count)} ${count === 1 ? 'event' : 'events'}`;
}

/** "120 statements, 1 meeting, 54 of other kinds". */
export function kindsInWords(kinds: readonly KindCount[]): string {
  const named = kinds.length <= MOST_KINDS ? kinds : kinds.slice(0, MOST_KINDS - 1);
  const others = kinds.slice(named.length);
  const rest = others.reduce((sum, { count }) => sum + count, 0);
  return [
    ...named.map(({ kind, count }) => `${inFigures(count)} ${nameOf(kind, count)}`),
    ...(rest > 0 ? [`${inFigures(rest)} of other kinds`] : []),
  ].join(', ');
}

const nameOf = (kind: EventKind, count: number) =>
  count === 1 ? KINDS[kind].label.toLowerCase() : KINDS[kind].plural;

/** 999, 1.2k, 35k, 1.2M: never wider than a chip. */
function compact(count: number): string {
  if (count < 1000) return String(count);
  const [size, unit] = count < 999_500 ? [count / 1000, 'k'] : [count / 1e6, 'M'];
  return `${size < 9.95 ? size.toFixed(1) : String(Math.round(size))}${unit}`;
}
