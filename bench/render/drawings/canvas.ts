import type { TimelineEvent } from '../../../src/merge/timeline-event.ts';
import { HEIGHT, WIDTH, type Drawing } from '../drawing.ts';

/** No more dots than this are drawn at a time. */
const MOST = 2000;
const ROWS = 40;

/** A dot, where its event begins. */
interface Dot {
  readonly start: number;
  readonly event: TimelineEvent;
}

/**
 * The bound: no titles, no axis, nothing to point at. Sorts the events by time and keeps levels, in each the more
 * salient of every two neighbours of the one below; draws what is in view of the finest level that is not too many.
 */
export const drawing: Drawing =
  ({ events }) =>
  (target) => {
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width: WIDTH, height: HEIGHT });
    target.append(canvas);
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This browser has no canvas.');
    const levels = levelsOf(events);
    const first = levels[0]?.[0]?.start ?? 0;
    const perPx = ((levels[0]?.at(-1)?.start ?? 1) - first) / WIDTH;
    let [k, x] = [1, 0];
    const draw = (): void => {
      const timeAt = (px: number): number => first + ((px - x) / k) * perPx;
      context.clearRect(0, 0, WIDTH, HEIGHT);
      for (const { start, event } of inView(levels, timeAt(0), timeAt(WIDTH))) {
        context.fillStyle = event.status === 'happened' ? '#345' : '#a63';
        const at = ((start - first) / perPx) * k + x;
        context.fillRect(at, 20 + (event.title.length % ROWS) * 20, 4, 4);
      }
    };
    draw();
    const zoom = (factor: number): void => {
      [k, x] = [k * factor, WIDTH / 2 - (WIDTH / 2 - x) * factor];
      draw();
    };
    return { zoom };
  };

function levelsOf(events: readonly TimelineEvent[]): Dot[][] {
  const dots = events.map((event) => ({ start: event.when?.range.start.start ?? 0, event }));
  let level = dots.sort((a, b) => a.start - b.start);
  const levels = [level];
  while (level.length > MOST) {
    level = level.flatMap((dot, i) => (i % 2 === 0 ? [moreSalient(dot, level[i + 1])] : []));
    levels.push(level);
  }
  return levels;
}

function moreSalient(a: Dot, b: Dot | undefined): Dot {
  return b && b.event.salience > a.event.salience ? b : a;
}

function inView(levels: readonly Dot[][], from: number, to: number): Dot[] {
  for (const level of levels) {
    const [first, last] = [before(level, from), before(level, to)];
    if (last - first <= MOST) return level.slice(first, last);
  }
  return [];
}

/** How many dots of a level begin before `time`. */
function before(level: readonly Dot[], time: number): number {
  let [low, high] = [0, level.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (level[middle]!.start < time) low = middle + 1;
    else high = middle;
  }
  return low;
}
