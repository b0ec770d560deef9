import fc from 'fast-check';
import { expect, it } from 'vitest';
import { extract, toTimeline } from '../../src/extract.ts';
import type { Extraction } from '../../src/extract.ts';
import { storyOf } from '../support/annotated.ts';

const PEOPLE = ['Ann Lee', 'Jean Roux', 'Ole Berg', 'Mia Falk'];
const TOLD = [
  (who: string, whom: string) => `${who} met ${whom} in Oslo on Thursday.`,
  (who: string, whom: string) => `An earthquake hit Rome on Monday, ${who} told ${whom}.`,
  (who: string, whom: string) => `The quake shook Rome, where ${who} and ${whom} were staying.`,
  (who: string, whom: string) => `The police arrested ${who} in August 2025. ${whom} was glad.`,
  (who: string, whom: string) => `${who} said the plan of ${whom} was a crucial first step.`,
];
const DAYS = ['2025-08-14', '2025-08-15', '2025-08-18', null];

/** Articles about the same few people and happenings, each telling three of them. */
const ARTICLES: readonly Extraction[] = Array.from({ length: 24 }, (_, i) => {
  const tell = (k: number) =>
    TOLD[(i + k) % TOLD.length]!(PEOPLE[(i + k) % 4]!, PEOPLE[(i * k + 1) % 4]!);
  const text = [tell(0), tell(2), tell(3)].join(' ');
  return extract({ ...storyOf(text, DAYS[i % DAYS.length]!), id: `a${String(i)}` });
});

const OTHER = extract({
  ...storyOf(
    'Voters in Peru elected Rosa Paz on Sunday. Rosa Paz said she was glad.',
    '2024-05-05',
  ),
  id: 'a11-other',
});

it('events, their ids and their reasons are the same in whatever order the articles come', () => {
  const { events } = toTimeline(ARTICLES);
  expect(events.some(({ mentions }) => mentions.length > 4)).toBe(true);
  fc.assert(
    fc.property(fc.shuffledSubarray([...ARTICLES], { minLength: ARTICLES.length }), (shuffled) => {
      expect(toTimeline(shuffled).events).toEqual(events);
    }),
    { numRuns: 20 },
  );
});

it('an article of another story changes no event, whichever articles there are', () => {
  fc.assert(
    fc.property(fc.subarray([...ARTICLES], { minLength: 1 }), (some) => {
      const { events } = toTimeline(some);
      const besides = toTimeline([...some, OTHER]).events.filter(({ mentions }) =>
        mentions.every(({ document }) => document !== OTHER.document.id),
      );
      expect(besides).toEqual(events);
    }),
    { numRuns: 20 },
  );
});
