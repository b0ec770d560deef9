import { describe, expect, it } from 'vitest';
import {
  datingOf,
  puttingBack,
  readingOf,
  takingApart,
  takingOut,
} from '../../src/app/state/decisions.ts';
import { SelectionState } from '../../src/app/state/selection-state.svelte.ts';
import { StoryState } from '../../src/app/state/story-state.svelte.ts';
import { readingsToPick } from '../../src/app/words/readings-to-pick.ts';
import { readText } from '../../src/document/read-text.ts';
import type { SourceDocument } from '../../src/document/source-document.ts';
import { extract, toTimeline } from '../../src/extract.ts';
import type { Apart } from '../../src/merge/apart.ts';
import type { TimelineEvent } from '../../src/merge/timeline-event.ts';
import { FERRY_ARTICLES } from '../support/ferry-story.ts';
import { storyShelfOf } from '../support/shelf.ts';
import { documentOf } from '../support/story-states.ts';

const UNRELATED = {
  name: 'weather.txt',
  content: 'A storm struck Cape Verne on 3 May 2022. Sailors in Cape Verne went on strike in 2023.',
};

/** Reads and extracts in the same thread. */
const engine = () => ({
  read: (name: string, content: string | Uint8Array) => Promise.resolve(readText(name, content)),
  timeline: (documents: readonly SourceDocument[], apart: readonly Apart[]) =>
    Promise.resolve(toTimeline(documents.map(extract), apart)),
  period: () => Promise.reject(new Error('unused')),
});

async function ferryStory(shelf = storyShelfOf()) {
  const story = new StoryState(engine, shelf);
  await story.open(() => FERRY_ARTICLES);
  return { story, shelf, selection: new SelectionState(story) };
}

function eventOf(story: StoryState, words: RegExp): TimelineEvent {
  const event = story.events.find(({ title }) => words.test(title));
  if (!event) throw new Error(`no event ${String(words)}`);
  return event;
}

const MEETING = /meets .* Lisbon/;
/** The events of the meeting: how many passages tell each. */
const tellings = (story: StoryState) =>
  story.events.filter(({ title }) => MEETING.test(title)).map(({ mentions }) => mentions.length);

describe('a passage that tells another event', () => {
  it('is taken out, and the card stays with the rest', async () => {
    const { story, selection } = await ferryStory();
    const event = eventOf(story, MEETING);
    expect(tellings(story)).toEqual([3]);
    selection.choose(event.id);
    const [first, second] = event.mentions;
    if (!first || !second) throw new Error('told once only');
    selection.stayWith(second);
    await story.decide(takingOut(event, first));
    expect(tellings(story).sort()).toEqual([1, 2]);
    expect(selection.event?.mentions).toContain(
      story.mentionsById.get(story.apartFrom(event)[0]?.from[0] ?? ''),
    );
    expect(selection.event?.mentions).toHaveLength(2);
  });

  it('is known from the event it was taken out of, and put back', async () => {
    const { story } = await ferryStory();
    const event = eventOf(story, MEETING);
    await story.decide(takingOut(event, event.mentions[0]!));
    const rest = story.events.find(
      ({ title, mentions }) => MEETING.test(title) && mentions.length > 1,
    );
    if (!rest) throw new Error('the rest is gone');
    const [apart] = story.apartFrom(rest);
    await story.decide(puttingBack(apart ? [apart.mention] : []));
    expect(story.events.map(({ id }) => id)).toContain(event.id);
    expect(tellings(story)).toEqual([3]);
    expect(story.apartFrom(event)).toEqual([]);
  });

  it('stays out when an unrelated article comes, and after a reload', async () => {
    const { story, shelf } = await ferryStory();
    const event = eventOf(story, MEETING);
    await story.decide(takingOut(event, event.mentions[0]!));
    const ids = story.events.map(({ id }) => id);
    await story.add([UNRELATED]);
    expect(story.events.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    const { story: again } = await ferryStory(shelf);
    expect(again.events).toEqual(story.events);
  });

  it('can be one of many: all are taken apart, and undone', async () => {
    const { story } = await ferryStory();
    const event = eventOf(story, MEETING);
    await story.decide(takingApart(event));
    expect(Math.max(...tellings(story))).toBe(1);
    expect(story.history.said?.message).toBe(`Took “${event.title}” apart.`);
    await story.undo();
    expect(tellings(story)).toEqual([3]);
  });
});

describe('a reading that the reader picks', () => {
  const choiceIn = (story: StoryState) => {
    const [choice] = readingsToPick(eventOf(story, /elect/), story.documentsById);
    if (!choice) throw new Error('nothing to pick');
    return choice;
  };
  const words = (story: StoryState) =>
    choiceIn(story).options.map((one) => `${one.isChosen ? '* ' : ''}${one.words}`);

  it('dates the event, stays among its readings, and can be taken back', async () => {
    const { story, selection } = await ferryStory();
    selection.choose(eventOf(story, /elect/).id);
    expect(choiceIn(story).words).toBe('“5/3/2024” in Ferry deal in sight');
    expect(words(story)).toEqual([
      '* Tuesday 5 March 2024',
      'Friday 3 May 2024, if the month is written first',
    ]);
    const { document, time, options } = choiceIn(story);
    await story.decide(readingOf(documentOf(story, document), time.span, options[1]?.pick ?? null));
    expect(selection.event?.when?.edtf).toBe('2024-05-03');
    expect(words(story)).toEqual([
      'Tuesday 5 March 2024, as it was read first',
      '* Friday 3 May 2024, picked by you',
    ]);
    await story.decide(
      readingOf(documentOf(story, document), time.span, choiceIn(story).options[0]?.pick ?? null),
    );
    expect(selection.event?.when?.edtf).toBe('2024-03-05');
    expect(story.documentsById.get(document)?.picked).toBeUndefined();
  });

  it('is kept, and undone', async () => {
    const { story, shelf } = await ferryStory();
    const { document, time } = choiceIn(story);
    await story.decide(readingOf(documentOf(story, document), time.span, '2024-05-03'));
    const { story: again } = await ferryStory(shelf);
    expect(eventOf(again, /elect/).when?.edtf).toBe('2024-05-03');
    expect(story.history.said?.message).toBe('Read “5/3/2024” another way.');
    await story.undo();
    expect(eventOf(story, /elect/).when?.edtf).toBe('2024-03-05');
  });
});

describe('the date of an article', () => {
  it('is inferred, overruled, moves what is counted from it, and is taken back', async () => {
    const { story } = await ferryStory();
    const id = story.documents[2]?.id ?? '';
    const inferred = story.inferredFor(id);
    expect(inferred).not.toBeNull();
    for (const [day, friday] of [
      ['2024-03-14', '2024-03-08'],
      ['2024-03-21', '2024-03-15'],
    ] as const) {
      await story.decide(datingOf(documentOf(story, id), { day, time: null }));
      expect(eventOf(story, /strike/i).when?.edtf).toBe(friday);
      expect(story.inferredFor(id)).toBeNull();
    }
    await story.decide(datingOf(documentOf(story, id), null));
    expect(story.inferredFor(id)).toEqual(inferred);
    expect(story.history.said?.message).toBe('Took back the date of “island-letter.txt”.');
    await story.undo();
    expect(eventOf(story, /strike/i).when?.edtf).toBe('2024-03-15');
  });

  it('that the text gives can be overruled, and is still known', async () => {
    const { story } = await ferryStory();
    const { id = '', created } = story.documents[0] ?? {};
    await story.decide(datingOf(documentOf(story, id), { day: '2024-04-01', time: null }));
    expect(story.documents[0]?.created?.known).toBe('reader');
    expect(story.dateAsRead(id)).toEqual(created);
  });
});
