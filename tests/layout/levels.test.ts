import { describe, expect, test } from 'vitest';
import { exactly } from '../../src/document/time-range.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import type { EventMark, Scene } from '../../src/layout/scene.ts';
import { clampViewport, FIT, toX, zoomAt, type Viewport } from '../../src/layout/time-scale.ts';
import { indexTimeline, scaleOf } from '../../src/layout/timeline-index.ts';
import { DAY, event, timelineOf, utc } from '../support/sketch.ts';

const WIDTH = 1440;
/** Further from the edges than a label is long, so that no edge takes a label's room. */
const INNER = { from: 380, to: WIDTH - 380 };

const timeline = timelineOf(
  Array.from({ length: 700 }, (_, i) => {
    const start = utc(2001) + ((i * 7919) % 8000) * DAY;
    const range = exactly(start, start + (i % 9 === 0 ? 40 : 1) * DAY);
    return event({
      title: `What was told as number ${String(i)}`,
      range,
      salience: ((i * 463) % 700) / 700,
    });
  }),
);
const index = indexTimeline(timeline);
const scale = scaleOf(index, WIDTH);
const seenBy = (viewport: Viewport): Scene => layOut(index, { scale, viewport, rows: 14 });
const marksOf = (scene: Scene): EventMark[] =>
  scene.marks.filter((mark): mark is EventMark => mark.kind === 'event');
const isInner = ({ bar: { box } }: EventMark): boolean =>
  box.x > INNER.from && box.x + box.width < INNER.to;

function topIn(viewport: Viewport, count: number): string[] {
  const x = (time: number): number => toX(scale, viewport, time);
  return timeline.events
    .filter(
      ({ when }) => x(when!.range.end.end) > INNER.from && x(when!.range.start.start) < INNER.to,
    )
    .sort((a, b) => b.salience - a.salience)
    .slice(0, count)
    .map(({ id }) => id);
}

const zoomed = Array.from({ length: 90 }, (_, i) => zoomAt(scale, FIT, 700, 1.05 ** i));
const near = zoomAt(scale, FIT, 700, 9.3);
const panned = Array.from({ length: 60 }, (_, i) =>
  clampViewport(scale, { k: near.k, x: near.x - 13 * i }),
);

/** What became of the labels from one picture to the next. */
function changes(views: readonly Viewport[]): {
  stayed: number;
  moved: number;
  lost: string[][];
} {
  const scenes = views.map((view) => new Map(marksOf(seenBy(view)).map((m) => [m.event, m])));
  let [stayed, moved] = [0, 0];
  const lost = scenes.slice(1).map((after, i) => {
    const labelled = [...scenes[i]!.values()].filter((mark) => mark.label && isInner(mark));
    const still = labelled.filter(({ event: id }) => after.get(id)?.label);
    stayed += still.length;
    moved += still.filter((mark) => after.get(mark.event)!.bar.box.y !== mark.bar.box.y).length;
    return labelled.filter((mark) => !still.includes(mark)).map((mark) => mark.event);
  });
  return { stayed, moved, lost };
}

describe('labels', () => {
  test('keep their row while one zooms in, and stay: of a thousand no more than ten do not', () => {
    const { stayed, moved, lost } = changes(zoomed);
    expect(stayed).toBeGreaterThan(500);
    expect(moved).toBeLessThanOrEqual(stayed / 100);
    expect(lost.flat().length).toBeLessThanOrEqual(stayed / 50);
  });

  test('of the ten most salient stay at every step', () => {
    const { lost } = changes(zoomed);
    lost.forEach((ids, i) => {
      const top = topIn(zoomed[i + 1]!, 10);
      expect(ids.filter((id) => top.includes(id))).toEqual([]);
    });
  });

  test('keep their row and stay while one pans', () => {
    const { stayed, moved, lost } = changes(panned);
    expect(stayed).toBeGreaterThan(500);
    expect(moved).toBe(0);
    expect(lost.flat().length).toBeLessThanOrEqual(stayed / 100);
  });

  test('do not depend on the way to a view', () => {
    const view = zoomed.at(-1)!;
    const afresh = indexTimeline(timeline);
    const alone = layOut(afresh, {
      scale: scaleOf(afresh, WIDTH),
      viewport: view,
      rows: 14,
    });
    expect(seenBy(view)).toEqual(alone);
  });
});

test('what is in view is drawn or counted, each event once, by kind', () => {
  for (const view of [FIT, near, zoomed.at(-1)!]) {
    const scene = seenBy(view);
    const x = (time: number): number => toX(scale, view, time);
    const inView = timeline.events.filter(
      ({ when }) => x(when!.range.end.end) >= 0 && x(when!.range.start.start) <= WIDTH,
    );
    const seen = new Set(inView.map(({ id }) => id));
    const drawn = marksOf(scene).filter((mark) => seen.has(mark.event));
    const chips = scene.marks.filter((mark) => mark.kind === 'chip');
    const counted = chips.reduce((sum, { count }) => sum + count, 0);
    expect(Math.abs(drawn.length + counted - inView.length)).toBeLessThanOrEqual(0);
    for (const { count, kinds } of chips) {
      expect(kinds.reduce((sum, kind) => sum + kind.count, 0)).toBe(count);
    }
  }
});
