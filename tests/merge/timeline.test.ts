import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract, toTimeline } from '../../src/extract.ts';
import type { Timeline } from '../../src/extract.ts';
import type { TimelineEvent } from '../../src/merge/timeline-event.ts';
import { storyOf } from '../support/annotated.ts';

interface Article {
  readonly id: string;
  readonly text: string;
  readonly published: string | null;
}

const timelineOf = (articles: readonly Article[]): Timeline =>
  toTimeline(
    articles.map(({ id, text, published }) => extract({ ...storyOf(text, published), id })),
  );

const say = (event: TimelineEvent) =>
  `${event.when?.edtf ?? 'undated'} ${event.kind} ${event.participants.join(', ')}`;

const DATED: Article = {
  id: 'dated',
  published: '2025-08-15',
  text:
    'Ann Lee met Jean Roux in Rome on Thursday. European leaders held a joint call with Ann Lee earlier this week. ' +
    'Ann Lee and Ole Berg will hold a summit in Oslo on Tuesday.',
};
const UNDATED: Article = {
  id: 'undated',
  published: null,
  text:
    'Jean Roux recently met with Ann Lee. The upcoming talks between Ann Lee and Ole Berg have drawn interest. ' +
    'These talks are set to take place in Oslo. The army invaded Freedonia in 1991.',
};

describe('one event is told once', () => {
  const { events, inferred } = timelineOf([DATED, UNDATED]);

  it('an article without a date shares the dates of the events that another one dates', () => {
    expect(events.slice(1).map(say)).toEqual([
      '[2025-08-11..2025-08-14] call European leaders, Ann Lee',
      '2025-08-14 meeting Ann Lee, Jean Roux',
      '2025-08-19 summit Ann Lee, Ole Berg',
    ]);
    expect(events[0]).toMatchObject({ kind: 'conflict', when: { edtf: '1991' } });
  });

  it('keeps every passage, and says why they were joined', () => {
    const meeting = events.find((event) => event.kind === 'meeting');
    expect(meeting?.mentions.map((mention) => mention.document)).toEqual(['dated', 'undated']);
    expect(meeting?.because).toEqual([
      'same kind of event with the same participants: Ann Lee and Jean Roux',
    ]);
    const summit = events.find((event) => event.kind === 'summit');
    expect(summit?.mentions).toHaveLength(3);
    expect(summit).toMatchObject({
      status: 'planned',
      place: 'Oslo',
      title: 'Lee–Berg summit, Oslo',
    });
  });

  it('says between which events the undated article was written', () => {
    expect(inferred).toEqual([
      {
        document: 'undated',
        when: { start: Date.UTC(2025, 7, 14), end: Date.UTC(2025, 7, 20) },
        after: events.find((event) => event.kind === 'meeting')?.id,
        before: events.find((event) => event.kind === 'summit')?.id,
      },
    ]);
  });
});

describe('different events stay apart', () => {
  const one = (text: string, published: string | null = '2025-08-15') =>
    timelineOf([{ id: 'a', text, published }]).events;

  it.each([
    [
      'other people on the same day',
      'Ann Lee met Jean Roux on Thursday. Ole Berg met Mia Falk on Thursday.',
    ],
    [
      'the same people on another day',
      'Ann Lee met Jean Roux on Thursday. Ann Lee met Jean Roux on 3 March 2024.',
    ],
    [
      'another kind on the same day',
      'Ann Lee met Jean Roux on Thursday. Ann Lee phoned Jean Roux on Thursday.',
    ],
  ])('%s', (_, text) => {
    expect(one(text)).toHaveLength(2);
  });

  it('“a second meeting” is not the first, has no date of its own, and lies after it', () => {
    const events = one(
      'Ann Lee will meet Jean Roux on Tuesday. Ann Lee hopes for a second meeting with Jean Roux.',
    );
    const [first, second] = events.filter((event) => event.kind === 'meeting');
    expect(second).toMatchObject({
      when: null,
      status: 'possible',
      order: { relation: 'after', event: first?.id },
    });
  });

  it('what has happened without a date lies before what is planned', () => {
    const events = one('Ann Lee has rejected the plan. Ann Lee will meet Jean Roux on Tuesday.');
    expect(events.at(-1)).toMatchObject({
      kind: 'statement',
      when: null,
      order: { relation: 'before', event: events[0]?.id },
    });
  });
});

describe('statements', () => {
  it('of one speaker on one day in one article are one, of two speakers two', () => {
    const text = 'Ann Lee said it was late. Ann Lee said it was cold. Jean Roux said it was warm.';
    const { events } = timelineOf([{ id: 'a', text, published: '2025-08-15' }]);
    expect(events.map((event) => event.mentions.length).sort()).toEqual([1, 2]);
  });

  it('of one speaker in two articles are one where they share a telling phrase', () => {
    const shared = 'Ann Lee said the plan was a crucial first step.';
    const other = 'Ann Lee has said that ships would sail.';
    const count = (second: string) =>
      timelineOf([
        {
          id: 'a',
          text: 'Ann Lee said on Thursday it was a crucial first step towards peace.',
          published: '2025-08-15',
        },
        { id: 'b', text: second, published: null },
      ]).events.length;
    expect(count(shared)).toBe(1);
    expect(count(other)).toBe(2);
  });
});

it('an article cannot tell as past what lies after its writing', () => {
  const words = 'Ann Lee has said the plan was a crucial first step.';
  const other: Article = {
    id: 'a',
    published: '2025-08-15',
    text: 'Ann Lee said it was a crucial first step.',
  };
  const count = (published: string | null) =>
    timelineOf([other, { id: 'b', published, text: words }]).events.length;
  expect(count(null)).toBe(1);
  expect(count('2025-08-15')).toBe(1);
  expect(count('2025-08-14')).toBe(2);
});

describe('the timeline does not depend on the order of the articles', () => {
  const extra: Article = {
    id: 'extra',
    published: '2024-05-01',
    text: 'Voters in Peru elected Rosa Paz on Sunday. Rosa Paz said she was glad.',
  };

  it('nor do the ids of its events', () => {
    const all = [DATED, UNDATED, extra];
    const expected = timelineOf(all).events;
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 3 }), (articles) => {
        expect(timelineOf(articles).events).toEqual(expected);
      }),
    );
  });

  it('and ids stay when an unrelated article comes', () => {
    const before = timelineOf([DATED, UNDATED]).events.map((event) => event.id);
    const after = timelineOf([DATED, UNDATED, extra]).events.map((event) => event.id);
    expect(after).toEqual(expect.arrayContaining(before));
  });
});
