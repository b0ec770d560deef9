import { describe, expect, it } from 'vitest';
import { readPublished, withCreated } from '../../src/document/anchors.ts';
import { toDocument } from '../../src/document/read-text.ts';

const DOCUMENT = toDocument('a.txt', 'The two governments signed a treaty.');

describe('withCreated', () => {
  it.each([
    [{ date: '2025-08-15' }, '2025-08-15T00:00Z', '2025-08-16T00:00Z', 0],
    [{ date: '2025-08-15', offset: 60 }, '2025-08-14T23:00Z', '2025-08-15T23:00Z', 60],
    [
      { date: '2025-08-15', time: '10:29', offset: -240 },
      '2025-08-15T14:29Z',
      '2025-08-15T14:30Z',
      -240,
    ],
  ])('%j', (told, start, end, offset) => {
    const when = { start: Date.parse(start), end: Date.parse(end) };
    expect(withCreated(DOCUMENT, told).created).toEqual({ when, offset, known: 'reader' });
  });

  it.each([{ date: '2025-02-29' }, { date: 'today' }, { date: '2025-08-15', time: '24:00' }])(
    'throws for %j',
    (told) => {
      expect(() => withCreated(DOCUMENT, told)).toThrow(RangeError);
    },
  );
});

describe('readPublished', () => {
  it('reads ISO dates and the dates of headers', () => {
    expect(readPublished('2025-08-15')?.when.start).toBe(Date.UTC(2025, 7, 15));
    expect(readPublished('Fri, 15 Aug 2025 10:29:42 GMT')?.when.start).toBe(
      Date.UTC(2025, 7, 15, 10, 29, 42),
    );
    expect(readPublished('2025-08-15T10:29:42.5Z')).toMatchObject({ known: 'metadata', offset: 0 });
  });

  it('reads nothing into other words', () => {
    expect(readPublished('yesterday')).toBeNull();
  });
});
