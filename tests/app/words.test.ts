import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../src/app/bar/file-name.ts';
import { counted, placeInTime } from '../../src/app/words/event-in-words.ts';
import { inferredInWords } from '../../src/app/words/inferred-in-words.ts';
import {
  corroboration,
  disputeInWords,
  passageGroups,
} from '../../src/app/words/passage-groups.ts';
import { RULES_IN_WORDS } from '../../src/app/words/rules-in-words.ts';
import { whyThisDate } from '../../src/app/words/why-this-date.ts';
import type { TimelineEvent } from '../../src/merge/timeline-event.ts';
import { readText } from '../../src/document/read-text.ts';
import { extract, toTimeline } from '../../src/extract.ts';
import { EARLIEST, LATEST } from '../../src/document/time-range.ts';
import { utc } from '../support/sketch.ts';
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
  const whyIn = (text: string, edtf: string) => {
    const outcome = readText('a.txt', text);
    if (!outcome.ok) throw new Error(outcome.problem.message);
    const timeline = toTimeline([extract(outcome.value)]);
    const event = timeline.events.find(({ when }) => when?.edtf === edtf);
    if (!event) throw new Error(`no event of ${edtf}`);
    return whyThisDate(event, timeline.extractions);
  };

  it('tells the words, their rule, what they are counted from and how the event has the date', () => {
    const text = 'Published: 15 August 2025\n\nMinisters met in Geneva on Thursday.';
    expect(whyIn(text, '2025-08-14')).toEqual([
      {
        words: '“Thursday”',
        rule: 'A weekday without a date is the nearest: the last one where the sentence looks back, else the next.',
        countedFrom: 'the date of the article, Friday 15 August 2025',
        basis: '“met” is told with these words.',
      },
    ]);
  });

  it('tells the date of the words from which others are counted', () => {
    const text =
      'Ministers met in Geneva on 3 March 2024. Two days later the assembly voted on the budget in Bern.';
    expect(whyIn(text, '2024-03-05')[0]?.countedFrom).toBe('“3 March 2024”, Sunday 3 March 2024');
  });

  it('says each reason once, and has none for an undated event', () => {
    const event = named('summit, Alaska');
    const twice = event.when && { ...event, when: { ...event.when, mentions: [0, 0] } };
    expect(whyThisDate(twice ?? event, extractions)).toHaveLength(1);
    expect(whyThisDate(named('swapping'), extractions)).toEqual([]);
  });

  it('has a plain sentence for every rule that finds expressions of time, and for no other', () => {
    const folder = new URL('../../src/time/rules/', import.meta.url);
    const names = readdirSync(folder).flatMap((file) =>
      Array.from(
        readFileSync(new URL(file, folder), 'utf8').matchAll(
          /\b(?:rule\(|new TimexResult\(context,)\s*'([a-z-]+)'/g,
        ),
        ([, name]) => name,
      ),
    );
    expect(new Set(names).size).toBeGreaterThan(30);
    expect(Object.keys(RULES_IN_WORDS).toSorted()).toEqual([...new Set(names)].toSorted());
    for (const words of Object.values(RULES_IN_WORDS)) expect(words).toMatch(/^[“A-Z].+\.$/);
  });
});

describe('where sources disagree about a date', () => {
  const plain = named('Starmer meets');
  const other = named('VJ Day').when;
  if (!plain.when || !other) throw new Error('an event has no date');
  const disputed: TimelineEvent = {
    ...plain,
    when: { ...plain.when, mentions: [0] },
    disputed: [{ ...other, mentions: [1] }],
  };

  it('its passages stand by the dates that they give', () => {
    expect(passageGroups(disputed).map(({ date, mentions }) => [date, mentions.length])).toEqual([
      ['Thursday 14 August 2025', 1],
      ['Friday 15 August 2025', 1],
    ]);
    expect(disputeInWords(disputed)).toBe('Disputed: also Friday 15 August 2025.');
  });

  it('those that give none of them come last', () => {
    const mentions = [...plain.mentions, ...plain.mentions.slice(0, 1)];
    expect(passageGroups({ ...disputed, mentions }).at(-1)).toMatchObject({ date: '' });
    expect(passageGroups({ ...disputed, mentions })).toHaveLength(3);
  });

  it('nothing is said of it where they agree', () => {
    expect(passageGroups(plain)).toEqual([{ date: '', mentions: plain.mentions }]);
    expect(disputeInWords(plain)).toBe('');
  });

  it('it is counted how many give the date', () => {
    expect(corroboration(plain)).toBe('Both sources give this date.');
    expect(corroboration(disputed)).toBe('1 of 2 sources gives this date.');
    expect(corroboration(named('VJ Day'))).toBe('');
  });
});

describe('when an undated article was written', () => {
  const [after, before] = [named('Starmer').id, named('summit, Alaska').id];
  const when = { start: utc(2025, 8, 14), end: utc(2025, 8, 16) };

  it('is a range of days, with the events around it for reasons', () => {
    expect(inferredInWords({ document: 'd', when, after, before }, byId)).toEqual({
      when: '14–15 August 2025',
      reasons: [
        'It tells that “Starmer meets Zelensky” has happened (Thursday 14 August 2025).',
        'It tells that “Trump–Putin summit, Alaska” is still to come (Friday 15 August 2025).',
      ],
    });
  });

  it('is open to the side of which nothing is known', () => {
    const ahead = { document: 'd', when: { ...when, start: EARLIEST }, after: null, before };
    expect(inferredInWords(ahead, byId)).toMatchObject({ when: 'before 16 August 2025' });
    expect(inferredInWords(ahead, byId).reasons).toHaveLength(1);
    const past = { document: 'd', when: { ...when, end: LATEST }, after, before: null };
    expect(inferredInWords(past, byId).when).toBe('after 13 August 2025');
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
