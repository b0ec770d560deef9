import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { exactly } from '../../src/document/time-range.ts';
import { axisOf, type Axis } from '../../src/layout/axis.ts';
import { measureText } from '../../src/layout/measure-text.ts';
import { FIT, timeScale, viewportOf, zoomAt, type Viewport } from '../../src/layout/time-scale.ts';
import { DAY, inYear, onDay, utc } from '../support/sketch.ts';

const texts = (marks: Axis['ticks'] | Axis['tiers']): string[] =>
  marks.map((mark) => mark.text.text);
const story = timeScale(
  [inYear(2022), onDay(2025, 8, 11), onDay(2025, 8, 15), onDay(2025, 8, 14)],
  1440,
);

function seen(start: number, end: number): Axis {
  const scale = timeScale([{ start: { start, end: start }, end: { start: end, end } }], 1440);
  return axisOf(scale, viewportOf(scale, { start, end }, 0), measureText);
}

describe('the axis', () => {
  test('names the days of a cluster under its month, and a lone year above', () => {
    const axis = axisOf(story, FIT, measureText);
    expect(texts(axis.tiers)).toEqual(['2022', 'August 2025']);
    expect(texts(axis.ticks).slice(0, 3)).toEqual(['Mon 11', 'Tue 12', 'Wed 13']);
  });

  test.each([
    ['minutes', utc(2025, 8, 14, 9), utc(2025, 8, 14, 9, 10), '09:00', 'Thursday 14 August 2025'],
    ['hours', utc(2025, 8, 14), utc(2025, 8, 15), '00:00', 'Thursday 14 August 2025'],
    ['days', utc(2025, 8, 11), utc(2025, 8, 21), 'Mon 11', 'August 2025'],
    ['weeks', utc(2025, 8, 4), utc(2025, 9, 29), 'Mon 4', 'August 2025'],
    ['months', utc(2025), utc(2026), 'January', '2025'],
    ['years', utc(2001), utc(2016), '2001', '21st century'],
    ['decades', utc(1901), utc(2001), '1910', '20th century'],
    ['centuries', utc(1001), utc(2001), '1100', '2nd millennium'],
  ])('follows the zoom to %s', (_unit, start, end, tick, tier) => {
    const axis = seen(start, end);
    expect(texts(axis.ticks)).toContain(tick);
    expect(texts(axis.tiers)[0]).toBe(tier);
  });

  test('has no year zero', () => {
    const names = texts(seen(utc(-30), utc(31)).ticks);
    expect(names).toContain('10 BC');
    expect(names).toContain('AD 1');
    expect(names).toContain('AD 10');
    expect(names.filter((name) => /(^|\D)0$/.test(name) && !/10|20|30/.test(name))).toEqual([]);
  });

  test('keeps the name of a slot at the left edge while the slot is in view', () => {
    const days = timeScale([exactly(utc(2025, 8, 4), utc(2025, 9, 20))], 1440);
    const view = viewportOf(days, { start: utc(2025, 8, 8), end: utc(2025, 8, 29) }, 0);
    const [tier] = axisOf(days, view, measureText).tiers;
    expect(tier?.text).toMatchObject({ x: 12, text: 'August 2025' });
  });

  test('says once in which zone hours are told, and nothing where there are none', () => {
    const asides = (start: number, end: number): unknown[] => {
      const scale = timeScale([exactly(start, end)], 1440);
      const { tiers } = axisOf(scale, FIT, measureText);
      return tiers.flatMap(({ text }) => (text.aside ? [[text.text, text.aside.text]] : []));
    };
    expect(asides(utc(2025, 8, 14), utc(2025, 8, 17))).toEqual([
      ['Thursday 14 August 2025', 'hours in UTC'],
    ]);
    expect(asides(utc(2025, 8, 1), utc(2025, 8, 20))).toEqual([]);
  });

  test('names stay on the canvas, in order, and never run into each other', () => {
    const moment = fc.integer({ min: utc(-10000), max: utc(9999) });
    const length = fc.oneof(fc.nat(60_000), fc.nat(400 * DAY), fc.nat(3_000_000 * DAY));
    const zoom = fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 1, max: 1e6, noNaN: true }),
    );
    const events = fc.array(fc.tuple(moment, length), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(events, zoom, fc.integer({ min: 320, max: 4000 }), (all, [at, factor], width) => {
        const ranges = all.map(([start, by]) => {
          const end = Math.min(start + by, utc(9999));
          return { start: { start, end: start }, end: { start: end, end } };
        });
        const scale = timeScale(ranges, width);
        const viewport: Viewport = zoomAt(scale, FIT, at * width, factor);
        const axis = axisOf(scale, viewport, measureText);
        for (const marks of [axis.ticks, axis.tiers]) {
          let end = 0;
          for (const { text } of marks) {
            expect(text.x).toBeGreaterThanOrEqual(end);
            end = text.x + measureText(text.text, text.size, text.weight);
            const { aside } = text;
            if (aside) end += aside.gap + measureText(aside.text, aside.size, 400);
            expect(end).toBeLessThanOrEqual(width);
          }
        }
        expect(axis.lines.length).toBeLessThan(200);
      }),
      { numRuns: 300 },
    );
  });
});
