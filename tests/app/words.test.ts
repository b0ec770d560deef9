import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/app/bar/file-name.ts';
import { counted, placeInTime } from '../../src/app/words/event-in-words.ts';
import { inferredInWords } from '../../src/app/words/inferred-in-words.ts';
import { disputesInWords, whyThisDate } from '../../src/app/words/why-this-date.ts';
import type { TimelineEvent } from '../../src/merge/timeline-event.ts';
import { alaskaStory } from '../support/story.ts';

const { events, extractions } = alaskaStory();
const documents = new Map(extractions.map(({ document }) => [document.id, document]));
const byId = new Map(events.map((event) => [event.id, event]));
const named = (words: string): TimelineEvent => {
  const event = events.find(({ title }) => title.includes(words));
  if (!event) throw new Error(`no event “${words}”`);
  return event;
};

describe('an event in words', () => {
  it('tells its date, or its place in the order, or that nothing is told', () => {
    expect(placeInTime(named('VJ Day'), byId)).toBe('Friday 15 August 2025');
    expect(placeInTime(named('swapping'), byId)).toBe('before the summit');
    expect(placeInTime({ ...named('swapping'), order: null }, byId)).toBe('no date told');
  });

  it('counts', () => {
    expect([0, 1, 2].map((count) => counted(count, 'article'))).toEqual([
      'no articles',
      '1 article',
      '2 articles',
    ]);
  });
});

describe('why this date', () => {
  it('quotes the words and says from what they are counted', () => {
    const { because } = whyThisDate(named('summit, Alaska'), documents);
    expect(because.join(' ')).toContain(
      '“Friday”: counted from the date of the article, Friday 15 August 2025',
    );
  });

  it('says each reason once, and has none for an undated event', () => {
    const event = named('summit, Alaska');
    const twice = event.when && { ...event, when: { ...event.when, mentions: [0, 0] } };
    expect(whyThisDate(twice ?? event, documents).because).toHaveLength(1);
    expect(whyThisDate(named('swapping'), documents)).toEqual({ because: [], otherReadings: [] });
  });

  it('names who gives another date', () => {
    const event = named('summit, Alaska');
    const other = named('Starmer').when;
    if (!other) throw new Error('the meeting has no date');
    const [dispute] = disputesInWords(
      { ...event, disputed: [{ ...other, mentions: [0] }] },
      documents,
    );
    expect(dispute).toBe('A first step says otherwise: Thursday 14 August 2025.');
  });
});

describe('when an undated article was written', () => {
  const [after, before] = [named('Starmer').id, named('summit, Alaska').id];
  const inference = { document: 'd', when: { start: 0, end: 1 } };

  it('names the events around it', () => {
    expect(inferredInWords({ ...inference, after, before }, byId)).toBe(
      'after “Starmer meets Zelensky” (Thursday 14 August 2025) and before “Trump–Putin summit, Alaska” (Friday 15 August 2025)',
    );
  });

  it('leaves out the side of which nothing is known', () => {
    expect(inferredInWords({ ...inference, after: null, before }, byId)).toMatch(/^before/);
  });
});

describe('the name of a saved file', () => {
  const all = [...documents.values()];

  it('is the story’s, with the day of its newest article', () => {
    expect(fileName('Trump–Putin summit, Alaska', all, 'svg')).toBe(
      'trump-putin-summit-alaska-2025-08-15.svg',
    );
  });

  it('is safe whatever the story is called', () => {
    expect(fileName('../../Élysée: “non”\0', all, 'json')).toBe('elysee-non-2025-08-15.json');
    expect(fileName('北京', [], 'svg')).toBe('timeline.svg');
  });
});
