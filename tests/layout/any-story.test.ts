import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Timeline } from '../../src/extract.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import { measureText } from '../../src/layout/measure-text.ts';
import { indexTimeline, scaleOf } from '../../src/layout/timeline-index.ts';
import { boxOfWords, draw, overlap } from '../support/scenes.ts';
import { anyScene, anyTimeline } from '../support/any-timeline.ts';

describe('any story', () => {
  test('has no two labels that meet, and no label on the mark of another event', () => {
    fc.assert(
      fc.property(anyScene, ({ scene: { marks } }) => {
        const events = marks.filter((mark) => mark.kind === 'event' || mark.kind === 'undated');
        events.forEach((one, i) => {
          if (!one.label) return;
          for (const [j, other] of events.entries()) {
            if (i === j) continue;
            if (other.label) expect(overlap(one.label.box, other.label.box)).toBe(false);
            if (other.kind === 'event') expect(overlap(one.label.box, other.bar.box)).toBe(false);
          }
        });
      }),
      { numRuns: 300 },
    );
  });

  test('has no chip on a mark, a label or another chip', () => {
    fc.assert(
      fc.property(anyScene, ({ scene: { marks } }) => {
        const chips = marks.filter((mark) => mark.kind === 'chip').map(({ box }) => box);
        const taken = marks.flatMap((mark) =>
          mark.kind === 'event' ? [mark.bar.box, ...(mark.label ? [mark.label.box] : [])] : [],
        );
        chips.forEach((chip, i) => {
          const others = [...taken, ...chips.slice(i + 1)];
          expect(others.filter((box) => overlap(chip, box))).toEqual([]);
        });
      }),
    );
  });

  test('has its labels on the canvas, and no text wider than its box', () => {
    fc.assert(
      fc.property(anyScene, ({ scene: { marks, width, height } }) => {
        for (const mark of marks) {
          if (mark.kind !== 'event' && mark.kind !== 'undated') continue;
          const { label } = mark;
          if (!label) continue;
          expect(label.box.x).toBeGreaterThanOrEqual(0);
          expect(label.box.x + label.box.width).toBeLessThanOrEqual(width + 0.01);
          expect(label.box.y + label.box.height).toBeLessThanOrEqual(height);
          for (const line of label.lines) {
            const own = measureText(line.text, line.size, line.weight);
            const aside = line.aside
              ? line.aside.gap + measureText(line.aside.text, line.aside.size, 400)
              : 0;
            expect(own + aside).toBeLessThanOrEqual(label.box.width + 0.01);
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  test('has no line through a label', () => {
    fc.assert(
      fc.property(anyScene, ({ scene: { marks } }) => {
        const labels = marks.flatMap((mark) => {
          if (mark.kind === 'event' && mark.label) return [mark.label.box];
          return (mark.kind === 'publication' || mark.kind === 'writing') && mark.words
            ? [boxOfWords(mark.words)]
            : [];
        });
        for (const mark of marks) {
          if (mark.kind !== 'gridline' && mark.kind !== 'publication') continue;
          for (const [from, to] of mark.segments) {
            const line = { x: mark.x, y: from, width: 0.02, height: to - from };
            expect(labels.filter((box) => overlap(line, box))).toEqual([]);
          }
        }
      }),
    );
  });

  test('has every event, at the widest view', () => {
    fc.assert(
      fc.property(anyTimeline, fc.integer({ min: 320, max: 4000 }), (one, width) => {
        const ids = draw(one, width).marks.flatMap((mark) => {
          if (mark.kind === 'chip') return mark.events;
          return mark.kind === 'event' || mark.kind === 'undated' ? [mark.event] : [];
        });
        expect(ids.toSorted()).toEqual(one.events.map(({ id }) => id).toSorted());
      }),
    );
  });

  test('is laid out the same way again, from plain JSON to plain JSON', () => {
    fc.assert(
      fc.property(anyScene, ({ timeline: one, viewport, scene: first }) => {
        const index = indexTimeline(JSON.parse(JSON.stringify(one)) as Timeline);
        const again = layOut(index, { scale: scaleOf(index, first.width), viewport });
        expect(JSON.parse(JSON.stringify(again))).toEqual(JSON.parse(JSON.stringify(first)));
      }),
      { numRuns: 50 },
    );
  });
});
