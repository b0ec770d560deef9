import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paragraphs } from '../../src/app/text/paragraphs.ts';
import { toSegments } from '../../src/app/text/segments.ts';
import type { Marking } from '../../src/app/text/segments.ts';
import { spanBetween } from '../../src/app/text/selected-span.ts';
import type { Place } from '../../src/app/text/selected-span.ts';
import { slice } from '../../src/document/span.ts';

/** Every boundary that a text has as it is shown: each paragraph in pieces, cut by its markings. */
function boundaries(text: string, markings: readonly Marking[]): (Place & { at: number })[] {
  return paragraphs(text, { from: 0, to: text.length }).flatMap((paragraph) => {
    const shown = toSegments(text, paragraph, markings).map((segment) => segment.text);
    return shown.flatMap((piece, i) => {
      const before = shown.slice(0, i).join('').length;
      return Array.from({ length: piece.length + 1 }, (_, offset) => ({
        paragraph: paragraph.from,
        within: before + offset,
        at: paragraph.from + before + offset,
      }));
    });
  });
}

describe('spanBetween', () => {
  it('is exact through line breaks, marks and letters of two units, whatever is selected', () => {
    const piece = fc.constantFrom(
      'met',
      ' ',
      '  ',
      '\n',
      '\n\n',
      '🛶',
      'é',
      '\u00a0',
      '.',
      'on Friday',
    );
    const marking = fc.tuple(fc.nat(60), fc.nat(60)).map(([a, b]): Marking => ({
      span: { from: Math.min(a, b), to: Math.max(a, b) },
      strength: 'passage',
      event: 'a',
    }));
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }).map((all) => all.join('')),
        fc.array(marking, { maxLength: 5 }),
        fc.nat(),
        fc.nat(),
        (text, markings, one, other) => {
          const all = boundaries(text, markings);
          if (all.length === 0) return;
          const [first, last] = [one, other].map((at) => at % all.length).sort((a, b) => a - b);
          const [begin, end] = [all[first ?? 0], all[last ?? 0]];
          if (!begin || !end) throw new Error('no boundary');
          const span = spanBetween(text, begin, end);
          expect(span ? slice(text, span) : '').toBe(text.slice(begin.at, end.at).trim());
          if (span) expect([begin.at <= span.from, span.to <= end.at]).toEqual([true, true]);
        },
      ),
    );
  });

  it('is nothing where only white space is selected', () => {
    expect(
      spanBetween('a  b', { paragraph: 0, within: 1 }, { paragraph: 0, within: 3 }),
    ).toBeNull();
  });
});
