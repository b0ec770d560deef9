import edtf from 'edtf';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slice } from '../../src/document/span.ts';
import type { Sentence } from '../../src/language/sentence.ts';
import { findTimes } from '../../src/time/find-times.ts';
import { rangeOf, storyOf, timeIn, timesIn } from '../support/annotated.ts';

fc.configureGlobal({ seed: 20250815 });

const WORDS = [
  'on',
  'in',
  'the',
  'last',
  'next',
  'this',
  'early',
  'late',
  'mid-',
  'end',
  'of',
  'from',
  'to',
  'and',
  '-',
  '–',
  ',',
  '.',
  'Monday',
  'Friday',
  'today',
  'tomorrow',
  'week',
  'weeks',
  'year',
  'years',
  'months',
  'ago',
  'later',
  'May',
  'March',
  'Aug.',
  'August',
  '2',
  '15',
  '31',
  '1999',
  '2025',
  '44 BC',
  '10:30',
  'a.m.',
  'GMT',
  'noon',
  'night',
  'summer',
  'quarter',
  'third',
  'second',
  'century',
  'decade',
  '1980s',
  'every',
  'two',
  'a',
  'few',
  'recently',
  'Christmas',
  'Easter',
  'met',
  'will meet',
  'said',
  '“',
  '”',
  '\n\n',
  '\u00a0',
  '$',
  '%',
  'week of',
  'the same',
  'half',
  'Q3',
  'UK time',
  'the 28th',
  'Ramadan',
  'the day before',
  'the eve of',
  'by',
  'since',
  'circa',
  'before',
  'after',
  '(1900 GMT)',
  'the early hours of',
  'the year-ago',
  'period',
  'ended',
  '499-493 BC',
  '2024-25 financial year',
  'weeklong',
  'and 50s',
];
const text = fc.array(fc.constantFrom(...WORDS), { maxLength: 30 }).map((words) => words.join(' '));
const published = fc.constantFrom('2025-08-15', '2024-02-29', '1945-05-08', null);

describe('for any text', () => {
  it('spans are in order, apart, and inside the text', () => {
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: 'grapheme' })), published, (source, day) => {
        const times = timesIn(source, day);
        times.forEach(({ span }, i) => {
          expect(span.from).toBeGreaterThanOrEqual(i === 0 ? 0 : times[i - 1]!.span.to);
          expect(slice(source, span)).not.toMatch(/^\s|[\s,]$|^$/);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('what EDTF is written is EDTF, and goes with a range that runs forward', () => {
    fc.assert(
      fc.property(text, published, (source, day) => {
        for (const time of timesIn(source, day)) {
          const { edtf: written, range } = time;
          if (written !== null) expect(() => edtf(written)).not.toThrow();
          if (range === null) continue;
          const { start, end } = range;
          expect(start.start <= start.end && end.start <= end.end && start.start < end.end).toBe(
            true,
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('line ends of two characters change nothing but offsets', () => {
    fc.assert(
      fc.property(text, (source) => {
        const lines = source.replace(/(\w) (?=\w)/g, (all, letter: string, at: number) =>
          at % 3 === 0 ? `${letter}\n` : all,
        );
        const read = (of: string) =>
          timesIn(of).map(({ span, value, edtf: written }) => [
            slice(of, span).replace(/\s+/g, ' '),
            value,
            written,
          ]);
        expect(read(lines.replace(/\n/g, '\r\n'))).toEqual(read(lines));
      }),
      { numRuns: 200 },
    );
  });

  it('a no-break space is a space', () => {
    fc.assert(
      fc.property(text, (source) => {
        const values = (of: string) => timesIn(of).map(({ span, value }) => [span.from, value]);
        expect(values(source.replace(/ /g, '\u00a0'))).toEqual(
          values(source.replace(/\u00a0/g, ' ')),
        );
      }),
      { numRuns: 200 },
    );
  });
});

const DEICTIC = [
  'They met today.',
  'They met yesterday.',
  'They leave tomorrow.',
  'They met on Thursday.',
  'They will meet on Monday.',
  'They met last week.',
  'They met last Friday.',
  'They return next week.',
  'They met earlier this week.',
  'They met over the weekend.',
  'They met ten days ago.',
  'They dine tonight.',
  'They met on Monday evening.',
];

describe('the day of writing', () => {
  it('moved by weeks moves with it whatever counts from it', () => {
    const weeks = fc.integer({ min: -2000, max: 2000 });
    fc.assert(
      fc.property(fc.constantFrom(...DEICTIC), weeks, (source, k) => {
        const by = k * 7 * 86_400_000;
        const later = new Date(Date.parse('2025-08-15T00:00:00Z') + by).toISOString().slice(0, 10);
        const before = rangeOf(timeIn(source));
        const after = rangeOf(timeIn(source, later));
        expect(after.start.start - before.start.start).toBe(by);
        expect(after.end.end - before.end.end).toBe(by);
      }),
    );
  });
});

const ATTACKS = [
  '5 min, 10 min, 15 min\n',
  'couple s ',
  '1s     ',
  '1 day ',
  '1.5 h ',
  'half a day ',
  '2020 ',
  'may ',
  '1 ',
  '- ',
  'the ',
  'early in the ',
  'last ',
  'Monday, ',
  'May 1, ',
  '1999-',
  '10:',
  'a few ',
  'two hundred ',
  ' ',
  '\u00a0',
  'at ',
  '1/',
];

/** All of a text as one sentence, without its words: what the rules alone must bear. */
function bareSentence(text: string): Sentence {
  return { from: 0, to: text.length, index: 0, paragraph: 0, words: [], quotations: [], verbs: [] };
}

describe('one thing said over and over', () => {
  it.each(ATTACKS)('%j is read to its end, in order', (atom) => {
    const source = atom.repeat(Math.ceil(32_000 / atom.length));
    const times = findTimes(storyOf(source, '2025-08-15'), [bareSentence(source)]);
    let from = 0;
    for (const { span } of times) {
      expect(span.from >= from && span.to > span.from && span.to <= source.length).toBe(true);
      from = span.to;
    }
  });
});
