import { beforeEach, describe, expect, it } from 'vitest';
import { ReadingState } from '../../src/app/state/reading-state.svelte.ts';
import { SelectionState } from '../../src/app/state/selection-state.svelte.ts';
import { coverageInWords } from '../../src/app/words/coverage-in-words.ts';
import { toldInWords } from '../../src/app/words/told-in-words.ts';
import { readText } from '../../src/document/read-text.ts';
import { slice } from '../../src/document/span.ts';
import { extract, toTimeline } from '../../src/extract.ts';

const TEXT = [
  'The two presidents met in Geneva on 14 August 2025.',
  'The clerks smiled.',
  'The weather of May 2021 and of June 2022 was mild.',
  'Ministers voted on the border fence on 16 August 2025.',
  'A long row of tables.',
].join(' ');
const outcome = readText('a.txt', TEXT);
if (!outcome.ok) throw new Error(outcome.problem.message);
const document = outcome.value;
const timeline = toTimeline([extract(document)]);

function readingOf(events = timeline.events) {
  const story = { documents: [document], events, timeline: { ...timeline, events } };
  const view: { shown: typeof events; middle: 'article' | 'table' } = {
    shown: events,
    middle: 'table',
  };
  const selection = new SelectionState(story);
  return { reading: new ReadingState(story, view, selection), selection, view };
}

const words = (span: { from: number; to: number } | undefined) =>
  span && slice(document.text, span);

describe('ReadingState', () => {
  let { reading, selection, view } = readingOf();
  beforeEach(() => ({ reading, selection, view } = readingOf()));

  it('begins at no passage, and goes from one to the next in the order of the text', () => {
    expect([reading.walk, reading.at, reading.count]).toEqual(['passages', -1, 2]);
    reading.step(1);
    expect([reading.at, words(selection.target?.span), view.middle]).toEqual([0, 'met', 'article']);
    reading.step(1);
    expect([reading.at, words(selection.target?.span)]).toEqual([1, 'voted']);
    reading.step(1);
    expect(reading.at).toBe(0);
    reading.step(-1);
    expect(reading.at).toBe(1);
  });

  it('goes to the last where it is asked for the one before none', () => {
    reading.step(-1);
    expect(words(selection.target?.span)).toBe('voted');
  });

  it('is where the chosen event is told', () => {
    const voted = timeline.events.find(({ kind }) => kind === 'vote');
    selection.choose(voted?.id ?? '');
    expect(reading.at).toBe(1);
  });

  it('goes through what else is told, and says what it was read as', () => {
    expect(reading.told.map(({ trigger }) => words(trigger))).toContain('smiled');
    reading.toggle('told');
    expect([reading.walk, reading.at]).toEqual(['told', 0]);
    expect(words(reading.lookedAt ?? undefined)).toBe(words(reading.told[0]?.trigger));
    const smiled = reading.told.find(({ trigger }) => words(trigger) === 'smiled');
    expect(smiled && toldInWords(smiled)).toMatch(/^Read as: Other event; /);
    reading.toggle('told');
    expect([reading.walk, reading.lookedAt]).toEqual(['passages', null]);
  });

  it('goes through the dates of no event, round the ends', () => {
    reading.toggle('dates');
    expect(words(reading.lookedAt ?? undefined)).toBe('May 2021');
    reading.step(1);
    expect(words(reading.lookedAt ?? undefined)).toBe('June 2022');
    reading.step(1);
    expect(reading.at).toBe(0);
    reading.lookAt(reading.dates[1]?.from ?? -1);
    expect(reading.at).toBe(1);
  });

  it('has all that is told to go through where the timeline shows no event', () => {
    ({ reading } = readingOf([]));
    expect(reading.told.map(({ trigger }) => words(trigger))).toContain('met');
    expect(reading.count).toBe(0);
    reading.step(1);
    expect(reading.at).toBe(-1);
  });

  it('counts sentences with an event, a date, both and neither', () => {
    expect(reading.coverage && coverageInWords(reading.coverage)).toBe(
      '5 sentences: 2 with event and date, 1 with an event, 1 with a date, 1 with neither',
    );
  });
});
