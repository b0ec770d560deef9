import { describe, expect, it } from 'vitest';
import { mentionId } from '../../src/merge/apart.ts';
import type { TimelineEvent } from '../../src/merge/timeline-event.ts';
import { applyReviews } from '../../src/review/apply-reviews.ts';
import { combined, saysAnything, UNSAID } from '../../src/review/review.ts';
import type { Review, Said } from '../../src/review/review.ts';
import { documentOf, event, onDay } from '../support/sketch.ts';

const SENTENCES = ['The dam broke on Monday.', 'The town was cleared.', 'The mayor resigned.'];
const document = documentOf('dam.txt', SENTENCES);
const told = (sentence: string, trigger: string) => [{ in: document, sentence, trigger }];
const broke = event({
  title: 'Dam breaks',
  range: onDay(2024, 5, 6),
  edtf: '2024-05-06',
  told: told(SENTENCES[0]!, 'broke'),
});
const resigned = event({
  title: 'Mayor resigns',
  range: onDay(2024, 5, 9),
  edtf: '2024-05-09',
  told: told(SENTENCES[2]!, 'resigned'),
});
const cleared = event({
  title: 'Town cleared',
  order: { relation: 'after', event: broke.id },
  told: told(SENTENCES[1]!, 'cleared'),
});
const EVENTS = [broke, resigned, cleared];
const say = (of: TimelineEvent, said: Partial<Said>): Review => ({
  mention: mentionId(of.mentions[0]!),
  ...UNSAID,
  ...said,
});
const MAY_20 = {
  words: '20 May',
  edtf: '2024-05-20',
  granularity: 'day',
  range: onDay(2024, 5, 20),
} as const;

describe('reviews laid over events', () => {
  it('are none at first, and leave the list as it is', () => {
    expect(applyReviews(EVENTS, [])).toEqual({ events: EVENTS, rejected: [] });
    expect(applyReviews(EVENTS, []).events).toBe(EVENTS);
  });

  it('touch only the event they are said of', () => {
    const { events } = applyReviews(EVENTS, [
      say(resigned, { verdict: 'confirmed', tags: ['town'] }),
    ]);
    expect(events[0]).toBe(broke);
    expect(events[2]).toBe(cleared);
    expect(events[1]).toEqual({
      ...resigned,
      review: { ...resultOf({ verdict: 'confirmed', tags: ['town'] }), found: {}, dateWords: null },
    });
  });

  it('wait where their mention is told by no event', () => {
    const gone = { ...say(broke, { starred: true }), mention: 'gone:7' };
    expect(applyReviews(EVENTS, [gone]).events).toEqual(EVENTS);
  });

  it('show what is starred before all else', () => {
    const { events } = applyReviews(EVENTS, [say(cleared, { starred: true })]);
    expect(events.map(({ salience }) => salience)).toEqual([0.5, 0.5, 1]);
  });

  it('rename and date events, keep what was found, and order them anew', () => {
    const { events } = applyReviews(EVENTS, [
      say(broke, { title: 'The dam gives way', date: MAY_20 }),
    ]);
    expect(events.map(({ title }) => title)).toEqual([
      'Mayor resigns',
      'The dam gives way',
      'Town cleared',
    ]);
    expect(events[1]?.when).toMatchObject({ edtf: '2024-05-20', mentions: [] });
    expect(events[1]?.review).toMatchObject({
      found: { title: 'Dam breaks', when: broke.when, disputed: [] },
      dateWords: '20 May',
    });
  });

  it('do not take the title that was found for another', () => {
    const { events } = applyReviews(EVENTS, [say(broke, { title: 'Dam breaks' })]);
    expect(events[0]?.review?.found).toEqual({});
  });

  it('give an undated event a place in time', () => {
    const { events } = applyReviews(EVENTS, [say(cleared, { date: MAY_20 })]);
    expect(events.at(-1)).toMatchObject({ title: 'Town cleared', order: null });
    expect(events.at(-1)?.review?.found).toEqual({ when: null, disputed: [] });
  });

  it('take rejected events away, and what is known only by them', () => {
    const { events, rejected } = applyReviews(EVENTS, [say(broke, { verdict: 'rejected' })]);
    expect(rejected.map(({ title }) => title)).toEqual(['Dam breaks']);
    expect(events).toEqual([resigned, { ...cleared, order: null }]);
  });

  it('leave the order of undated events whose bound stays', () => {
    const { events } = applyReviews(EVENTS, [say(resigned, { verdict: 'rejected' })]);
    expect(events).toEqual([broke, cleared]);
  });
});

describe('several reviews of one event', () => {
  const first = say(broke, {
    verdict: 'confirmed',
    tags: ['a', 'b'],
    comment: 'Sure.',
    title: 'One',
  });
  const second = say(cleared, {
    starred: true,
    tags: ['b', 'c'],
    comment: 'Ask her.',
    date: MAY_20,
  });

  it('are said together', () => {
    expect(combined([first, second])).toEqual({
      verdict: 'confirmed',
      starred: true,
      tags: ['a', 'b', 'c'],
      comment: 'Sure.\nAsk her.',
      title: 'One',
      date: MAY_20,
    });
  });

  it('count in the order in which they were given where they differ', () => {
    const third = say(cleared, { verdict: 'disputed', title: 'Two', comment: 'Sure.' });
    expect(combined([first, third])).toMatchObject({
      verdict: 'disputed',
      title: 'Two',
      comment: 'Sure.',
    });
    expect(combined([third, first])).toMatchObject({ verdict: 'confirmed', title: 'One' });
  });

  it('are found by any of its mentions', () => {
    const joined = { ...broke, mentions: [...broke.mentions, ...cleared.mentions] };
    const { events } = applyReviews([joined, resigned], [first, second]);
    expect(events.find(({ id }) => id === broke.id)?.review).toMatchObject({
      verdict: 'confirmed',
      starred: true,
      tags: ['a', 'b', 'c'],
    });
  });

  it('say nothing where each is empty', () => {
    expect(saysAnything(UNSAID)).toBe(false);
    for (const said of [first, second, say(broke, { date: MAY_20 }), say(broke, { comment: 'x' })])
      expect(saysAnything(said)).toBe(true);
  });
});

function resultOf(said: Partial<Said>) {
  const { verdict, starred, tags, comment } = { ...UNSAID, ...said };
  return { verdict, starred, tags, comment };
}
