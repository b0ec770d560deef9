import { describe, expect, it } from 'vitest';
import { datesWithoutEvent } from '../../src/app/text/dates-without-event.ts';
import { slice } from '../../src/document/span.ts';
import { readText } from '../../src/document/read-text.ts';
import { extract, toTimeline } from '../../src/extract.ts';

const TEXT =
  'The two presidents met in Geneva on 14 August 2025. The weather on 3 May 2024 was mild, and that of 2023 too. It took three days.';
const outcome = readText('a.txt', TEXT);
if (!outcome.ok) throw new Error(outcome.problem.message);
const document = outcome.value;
const timeline = toTimeline([extract(document)]);
const wordsOf = (found: typeof timeline) =>
  datesWithoutEvent(document.id, found).map((span) => slice(document.text, span));

describe('datesWithoutEvent', () => {
  it('gives the dates that no event has, and no lengths of time', () => {
    expect(wordsOf(timeline)).toEqual(['3 May 2024', '2023']);
  });

  it('gives every date where there is no event', () => {
    expect(wordsOf({ ...timeline, events: [] })).toEqual(['14 August 2025', '3 May 2024', '2023']);
  });

  it('gives none for a document that is not there', () => {
    expect(datesWithoutEvent('other', timeline)).toEqual([]);
  });
});
