import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitText, measureText } from '../../src/layout/measure-text.ts';

test('widths are those of the font, with room to spare', () => {
  // Source Sans 3: A 543, V 515, digits 497, space 200 thousandths of an em.
  expect(measureText('AV', 1000, 400)).toBeCloseTo((543 + 515) * 1.066, 6);
  expect(measureText('0123456789', 10, 400)).toBeCloseTo(49.7 * 1.066, 6);
  expect(measureText('A', 10, 600)).toBeGreaterThan(measureText('A', 10, 400));
  expect(measureText('漢', 10, 400)).toBeGreaterThanOrEqual(10);
});

test('a text is cut to the longest beginning that fits', () => {
  const text = 'Trump: Europeans could join a second meeting';
  expect(fitText(text, 1000, 13, 400, measureText)).toBe(text);
  expect(fitText(text, 100, 13, 400, measureText)).toBe('Trump: Europ…');
  expect(fitText(text, 3, 13, 400, measureText)).toBe('');
});

test('a cut text is never wider than its room', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.nat(400), (text, room) => {
      const fitted = fitText(text, room, 13, 400, measureText);
      expect(fitted === '' || measureText(fitted, 13, 400) <= room).toBe(true);
    }),
  );
});
