import { describe, expect, it } from 'vitest';
import { rejectChosen } from '../../src/app/state/reject-chosen.ts';
import {
  commenting,
  judging,
  starring,
  tagging,
  tagsOf,
  toTag,
  untagging,
} from '../../src/app/state/marking.ts';
import { accepting, adding, rejecting, reviewing } from '../../src/app/state/reviewing.ts';
import { removal } from '../../src/app/state/decisions.ts';
import { SelectionState } from '../../src/app/state/selection-state.svelte.ts';
import type { StoryState } from '../../src/app/state/story-state.svelte.ts';
import { ViewState } from '../../src/app/state/view-state.svelte.ts';
import type { TimelineEvent } from '../../src/merge/timeline-event.ts';
import { FERRY_ARTICLES } from '../support/ferry-story.ts';
import { documentOf, storyOf } from '../support/story-states.ts';

const [POST, COURIER] = FERRY_ARTICLES;

async function opened(articles: readonly { name: string; content: string }[]) {
  const made = storyOf();
  await made.story.open(() => articles);
  return made;
}

function eventOf(story: StoryState, words: RegExp): TimelineEvent {
  const event = story.events.find(({ title }) => words.test(title));
  if (!event) throw new Error(`no event ${String(words)}`);
  return event;
}

const MEETING = /meets .* Lisbon/;
const ELECTION = /elect/;
const reviewOf = (story: StoryState, words: RegExp) => eventOf(story, words).review;

describe('what a reader says of an event', () => {
  it('is said in addition to what was said before, and without a new search for events', async () => {
    const { story, asked } = await opened([POST]);
    const before = asked.length;
    await story.decide(starring([eventOf(story, MEETING)], true));
    await story.decide(judging([eventOf(story, MEETING)], 'confirmed', true));
    await story.decide(tagging([eventOf(story, MEETING)], 'talks', true));
    await story.decide(commenting(eventOf(story, MEETING), '  Ask the port.\n'));
    expect(reviewOf(story, MEETING)).toMatchObject({
      verdict: 'confirmed',
      starred: true,
      tags: ['talks'],
      comment: 'Ask the port.',
    });
    expect(asked).toHaveLength(before);
    expect(reviewOf(story, ELECTION)).toBeUndefined();
  });

  it('is taken back one by one, and leaves nothing', async () => {
    const { story } = await opened([POST]);
    const { events } = story;
    for (let times = 0; times < 2; times++) {
      await story.decide(starring([eventOf(story, MEETING)], true));
      await story.decide(judging([eventOf(story, MEETING)], 'disputed', true));
    }
    await story.decide(tagging([eventOf(story, MEETING)], 'talks', true));
    await story.decide(untagging([eventOf(story, MEETING)], 'talks'));
    await story.decide(commenting(eventOf(story, MEETING), 'x'));
    await story.decide(commenting(eventOf(story, MEETING), ' '));
    expect(story.events).toBe(events);
  });

  it('survives a reload', async () => {
    const { story, records } = await opened([POST]);
    await story.decide(tagging([eventOf(story, MEETING)], 'talks', true));
    await story.decide(rejecting([eventOf(story, ELECTION)]));
    const again = storyOf(records).story;
    await again.open(() => []);
    expect(again.events).toEqual(story.events);
    expect(reviewOf(again, MEETING)?.tags).toEqual(['talks']);
    expect(again.rejected.map(({ title }) => title)).toEqual(
      story.rejected.map(({ title }) => title),
    );
  });

  it('survives an article that tells the same, and waits while its own is gone', async () => {
    const { story } = await opened([POST]);
    await story.decide(commenting(eventOf(story, MEETING), 'Which pier?'));
    await story.add([COURIER]);
    expect(eventOf(story, MEETING).mentions).toHaveLength(2);
    expect(reviewOf(story, MEETING)?.comment).toBe('Which pier?');
    const [post] = story.documents;
    await story.decide(removal(documentOf(story, post?.id ?? '')));
    expect(reviewOf(story, MEETING)).toBeUndefined();
    await story.undo();
    expect(reviewOf(story, MEETING)?.comment).toBe('Which pier?');
  });

  it('is said of one event where two become one', async () => {
    const { story } = await opened([POST]);
    await story.decide(tagging([eventOf(story, MEETING)], 'post', true));
    await story.decide(removal(story.documents[0]!));
    await story.add([COURIER]);
    await story.decide(tagging([eventOf(story, MEETING)], 'courier', true));
    await story.decide(judging([eventOf(story, MEETING)], 'disputed', true));
    await story.add([POST]);
    expect(eventOf(story, MEETING).mentions).toHaveLength(2);
    expect(reviewOf(story, MEETING)).toMatchObject({
      verdict: 'disputed',
      tags: ['post', 'courier'],
    });
    await story.decide(untagging([eventOf(story, MEETING)], 'post'));
    expect(reviewOf(story, MEETING)?.tags).toEqual(['courier']);
  });

  it('is undone and done again', async () => {
    const { story } = await opened([POST]);
    await story.decide(starring([eventOf(story, MEETING)], true));
    expect(story.history.said).toBeNull();
    await story.undo();
    expect(reviewOf(story, MEETING)).toBeUndefined();
    await story.redo();
    expect(reviewOf(story, MEETING)?.starred).toBe(true);
  });

  it('holds another title and date, which are let go again', async () => {
    const { story } = await opened([POST]);
    const { title } = eventOf(story, MEETING);
    await story.decide(
      reviewing([eventOf(story, MEETING)], 'Renamed', () => ({ title: 'The talks' })),
    );
    expect(reviewOf(story, /^The talks$/)?.found.title).toBe(title);
    await story.decide(
      reviewing([eventOf(story, /^The talks$/)], 'Renamed', () => ({ title: null })),
    );
    expect(eventOf(story, MEETING)).toMatchObject({ title });
  });
});

describe('several events', () => {
  it('are judged in one step', async () => {
    const { story } = await opened([POST]);
    const { events } = story;
    const count = events.length;
    await story.decide(judging(events, 'confirmed', false));
    expect(story.history.said?.message).toBe(`Confirmed ${String(count)} events.`);
    expect(story.events.every(({ review }) => review?.verdict === 'confirmed')).toBe(true);
    await story.undo();
    expect(story.events).toBe(events);
  });

  it('lose a star only where all have one', async () => {
    const { story } = await opened([POST]);
    await story.decide(starring([story.events[0]!], true));
    await story.decide(starring(story.events, true));
    expect(story.events.every(({ review }) => review?.starred)).toBe(true);
    await story.decide(starring(story.events, true));
    expect(story.events.some(({ review }) => review)).toBe(false);
  });

  it('keep the tags they have, each once', async () => {
    const { story } = await opened([POST]);
    await story.decide(tagging([story.events[0]!], 'a', true));
    await story.decide(tagging(story.events, 'B', true));
    await story.decide(tagging(story.events, 'a', true));
    expect(story.events[0]?.review?.tags).toEqual(['B', 'a']);
    expect(tagsOf(story.events)).toEqual(['a', 'B']);
  });
});

describe('a rejected event', () => {
  it('leaves the timeline, is listed, and is put back with all that was said of it', async () => {
    const { story } = await opened([POST]);
    const titles = story.events.map(({ title }) => title);
    await story.decide(tagging([eventOf(story, MEETING)], 'talks', true));
    await story.decide(rejecting([eventOf(story, MEETING)]));
    expect(story.history.said?.message).toMatch(/^Rejected “.*”\.$/);
    expect(story.events).toHaveLength(titles.length - 1);
    expect(story.rejected).toHaveLength(1);
    await story.decide(accepting(story.rejected));
    expect(story.events.map(({ title }) => title)).toEqual(titles);
    expect(story.rejected).toEqual([]);
    expect(reviewOf(story, MEETING)?.tags).toEqual(['talks']);
  });

  it('stays rejected when an article comes that tells it too', async () => {
    const { story } = await opened([POST]);
    await story.decide(rejecting([eventOf(story, MEETING)]));
    await story.add([COURIER]);
    expect(story.events.some(({ title }) => MEETING.test(title))).toBe(false);
    expect(story.rejected[0]?.mentions).toHaveLength(2);
  });

  it('gives way to the next in time, at the end to the one before, at last to none', async () => {
    const { story } = await opened([POST]);
    const view = new ViewState(() => story.events);
    const selection = new SelectionState(story);
    const [first, second] = view.find.inTime;
    selection.choose(first!.id);
    await rejectChosen({ story, view, selection });
    expect(selection.event?.id).toBe(second?.id);
    const last = view.find.inTime.at(-1);
    const left = view.find.inTime.at(-2);
    selection.choose(last!.id);
    await rejectChosen({ story, view, selection });
    expect(selection.event?.id).toBe(left?.id);
    while (story.events.length > 0) await rejectChosen({ story, view, selection });
    expect(selection.event).toBeNull();
    await rejectChosen({ story, view, selection });
    expect(story.rejected.length).toBeGreaterThan(1);
  });
});

describe('what is typed', () => {
  it('becomes a tag on one line, and no longer than it may be', () => {
    expect(toTag('  port \n talks ')).toBe('port talks');
    expect(toTag(' ')).toBe('');
    expect(toTag('a'.repeat(50))).toHaveLength(40);
    expect(toTag(`${'a'.repeat(39)}\u{1F6A2}`)).toBe('a'.repeat(39));
  });

  it('becomes a comment of at most 2,000 characters', async () => {
    const { story } = await opened([POST]);
    await story.decide(commenting(story.events[0]!, 'b'.repeat(3000)));
    expect(story.events[0]?.review?.comment).toHaveLength(2000);
  });
});

describe('an event that was added', () => {
  it('stands on the timeline, and is reviewed as others are', async () => {
    const { story, records } = await opened([POST]);
    const document = story.documents[0]!.id;
    const added = {
      document,
      span: { from: 0, to: 21 },
      kind: 'event',
      status: 'planned',
    } as const;
    await story.decide(adding({ ...added, title: 'A deal', date: null }));
    await story.decide(adding({ ...added, title: 'The deal', date: null }));
    await story.decide(starring([eventOf(story, /deal$/)], true));
    expect(story.events.filter(({ title }) => /deal$/.test(title))).toMatchObject([
      { title: 'The deal', review: { starred: true } },
    ]);
    const again = storyOf(records).story;
    await again.open(() => []);
    expect(again.events).toEqual(story.events);
  });
});
