import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventAt, toSegments } from '../../src/app/text/segments.ts';
import type { Marking, Strength } from '../../src/app/text/segments.ts';

const TEXT = 'They met on Friday in Alaska.';
const mark = (words: string, strength: Strength, event: string): Marking => {
  const from = TEXT.indexOf(words);
  return { span: { from, to: from + words.length }, strength, event };
};
const WHOLE = { from: 0, to: TEXT.length };

describe('toSegments', () => {
  it('marks date, trigger and passage apart', () => {
    const markings = [
      mark(TEXT, 'passage', 'a'),
      mark('met', 'trigger', 'a'),
      mark('Friday', 'date', 'a'),
    ];
    const segments = toSegments(TEXT, WHOLE, markings);
    expect(segments.map(({ text }) => text)).toEqual([
      'They ',
      'met',
      ' on ',
      'Friday',
      ' in Alaska.',
    ]);
    expect(segments.map(({ trigger }) => trigger)).toEqual([null, 'a', null, null, null]);
    expect(segments.map(({ date }) => date)).toEqual([null, null, null, 'a', null]);
    expect(segments.every(({ passages }) => passages.includes('a'))).toBe(true);
  });

  it('gives an unmarked text as one segment', () => {
    expect(toSegments(TEXT, WHOLE, [])).toEqual([
      {
        ...WHOLE,
        text: TEXT,
        date: null,
        trigger: null,
        looseDate: false,
        toldOnly: null,
        passages: [],
      },
    ]);
  });

  it('takes the innermost of several triggers', () => {
    const markings = [mark('met on Friday', 'trigger', 'outer'), mark('met', 'trigger', 'inner')];
    expect(toSegments(TEXT, WHOLE, markings).find(({ text }) => text === 'met')?.trigger).toBe(
      'inner',
    );
  });

  it('marks date words that belong to no event', () => {
    const [, friday] = toSegments(TEXT, WHOLE, [
      { span: mark('Friday', 'date', '').span, strength: 'loose date', event: null },
    ]);
    expect(friday).toMatchObject({ text: 'Friday', looseDate: true, date: null, passages: [] });
  });

  it('leaves out what lies outside the span', () => {
    const segments = toSegments(TEXT, { from: 5, to: 8 }, [mark(TEXT, 'passage', 'a')]);
    expect(segments.map(({ text }) => text)).toEqual(['met']);
  });

  it('gives back the text, in order, whatever the markings', () => {
    const offset = fc.nat({ max: 40 });
    const marking = fc.record({
      span: fc
        .tuple(offset, offset)
        .map(([a, b]) => ({ from: Math.min(a, b), to: Math.max(a, b) })),
      strength: fc.constantFrom<Strength>('date', 'trigger', 'passage'),
      event: fc.constantFrom('a', 'b', 'c'),
    });
    fc.assert(
      fc.property(
        fc.string({ minLength: 1, maxLength: 40, unit: 'binary' }),
        fc.array(marking),
        (text, markings) => {
          const span = { from: 0, to: text.length };
          const segments = toSegments(text, span, markings);
          expect(segments.map((segment) => segment.text).join('')).toBe(text);
          segments.slice(1).forEach(({ from }, index) => expect(from).toBe(segments[index]?.to));
        },
      ),
    );
  });

  it('marks each character for the events whose passages hold it', () => {
    const offset = fc.nat({ max: TEXT.length });
    const passage = fc.tuple(offset, offset, fc.constantFrom('a', 'b')).map(([a, b, event]) => ({
      span: { from: Math.min(a, b), to: Math.max(a, b) },
      strength: 'passage' as const,
      event,
    }));
    fc.assert(
      fc.property(fc.array(passage), (markings) => {
        for (const segment of toSegments(TEXT, WHOLE, markings)) {
          const holding = markings.filter(
            ({ span }) => span.from <= segment.from && segment.from < span.to,
          );
          expect(new Set(segment.passages)).toEqual(new Set(holding.map(({ event }) => event)));
        }
      }),
    );
  });
});

describe('eventAt', () => {
  const segment = {
    from: 0,
    to: 1,
    text: 'x',
    date: 'd',
    trigger: 't',
    looseDate: false,
    toldOnly: null,
    passages: ['p'],
  };

  it('means the trigger before the date words, and these before the passage', () => {
    expect(eventAt(segment)).toBe('t');
    expect(eventAt({ ...segment, trigger: null })).toBe('d');
    expect(eventAt({ ...segment, trigger: null, date: null })).toBe('p');
    expect(eventAt({ ...segment, trigger: null, date: null, passages: [] })).toBeNull();
  });
});
