import fc from 'fast-check';
import { exactly, somewhereIn } from '../../src/document/time-range.ts';
import type { Status } from '../../src/events/event-mention.ts';
import { KINDS, type EventKind } from '../../src/events/kinds.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import { FIT, zoomAt } from '../../src/layout/time-scale.ts';
import { indexTimeline, scaleOf } from '../../src/layout/timeline-index.ts';
import { about, after, before, DAY, documentOf, timelineOf, utc, event } from './sketch.ts';

const moment = fc.oneof(
  fc.integer({ min: utc(-10000), max: utc(9999) }),
  fc.integer({ min: 0, max: 40 }).map((days) => utc(2025, 8, 1) + days * DAY),
);
const length = fc.oneof(fc.constant(0), fc.constant(DAY), fc.nat(30 * DAY), fc.nat(900 * DAY));
const range = fc
  .tuple(moment, length, fc.nat(4))
  .map(([start, by, form]) =>
    form === 0
      ? somewhereIn(start, start + by)
      : form === 1
        ? about(start, start + by, DAY)
        : form === 2
          ? [after(start), before(start)][by % 2]!
          : exactly(start, start + by),
  );
const sketch = fc.record({
  title: fc.oneof(fc.lorem({ maxCount: 9 }), fc.string({ unit: 'binary', maxLength: 60 })),
  range: fc.option(range, { nil: undefined, freq: 6 }),
  kind: fc.constantFrom(...(Object.keys(KINDS) as EventKind[])),
  status: fc.constantFrom<Status[]>('happened', 'happened', 'planned', 'possible', 'denied'),
  salience: fc.double({ min: 0, max: 1, noNaN: true }),
});
const published = fc.array(moment, { maxLength: 3 }).map((moments) =>
  moments.map((start, i) =>
    documentOf(`${String(i)}.txt`, ['Told.'], {
      when: { start, end: start + 60_000 },
      offset: 0,
      known: 'text',
    }),
  ),
);
/** Up to 45 events, dated in all forms or not at all, in documents published at times. */
export const anyTimeline = fc
  .tuple(fc.array(sketch, { maxLength: 45 }), published)
  .map(([sketches, documents]) =>
    timelineOf(
      sketches.map(({ range: when, ...rest }, i) => ({
        ...event(when ? { ...rest, range: when } : rest),
        id: `e${String(i)}`,
      })),
      documents,
    ),
  );
const view = fc.record({
  width: fc.integer({ min: 320, max: 4000 }),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  factor: fc.oneof(fc.constant(1), fc.double({ min: 1, max: 1e5, noNaN: true })),
});
/** A view of any timeline, and the picture of it. */
export const anyScene = fc.tuple(anyTimeline, view).map(([one, { width, at, factor }]) => {
  const index = indexTimeline(one);
  const scale = scaleOf(index, width);
  const viewport = zoomAt(scale, FIT, at * width, factor);
  return { timeline: one, viewport, scene: layOut(index, { scale, viewport }) };
});
