import { describe, expect, it } from 'vitest';
import { draftAt, draftOf } from '../../src/app/edit/draft.ts';
import { EventFormState } from '../../src/app/edit/event-form-state.svelte.ts';
import { draftDates, eventBefore } from '../../src/app/edit/known-dates.ts';
import { adding, reviewing } from '../../src/app/state/reviewing.ts';
import type { StoryState } from '../../src/app/state/story-state.svelte.ts';
import { datedByReader, foundInWords } from '../../src/app/words/said-by-reader.ts';
import { addedId, isAdded } from '../../src/review/added-event.ts';
import { FERRY_ARTICLES } from '../support/ferry-story.ts';
import { storyOf } from '../support/story-states.ts';

async function ferryStory(): Promise<StoryState> {
  const { story } = storyOf();
  await story.open(() => FERRY_ARTICLES);
  return story;
}

function eventOf(story: StoryState, words: RegExp) {
  const event = story.events.find(({ title }) => words.test(title));
  if (!event) throw new Error(`no event ${String(words)}`);
  return event;
}

const MEETING = /meets .* Lisbon/;

function formFor(story: StoryState, words = MEETING) {
  const event = eventOf(story, words);
  const before = eventBefore(event);
  return { event, before, form: new EventFormState(story, event.title, before.dates) };
}

describe('the form in which an event is edited', () => {
  it('begins with what was found, and gives no date of its own while that stands, or nothing', async () => {
    const { form, event } = formFor(await ferryStory());
    expect(form.date.words).toBe('Monday 11 March 2024');
    expect(form.preview).toBe('Found: Monday 11 March 2024 · 2024-03-11');
    expect(await form.check()).toEqual({ title: event.title, date: null });
    form.date.words = '  ';
    form.typeDate();
    expect(form.preview).toBe('Found: Monday 11 March 2024 · 2024-03-11');
    expect((await form.check())?.date).toBeNull();
  });

  it('tells how a date is understood, and from what it is counted', async () => {
    const { form } = formFor(await ferryStory());
    form.date.words = '3 to 5 May';
    expect((await form.check())?.date).toMatchObject({
      words: '3 to 5 May',
      edtf: '2024-05-03/2024-05-05',
      granularity: 'day',
    });
    expect(form.preview).toBe(
      '3 May 2024 to 5 May 2024 · 2024-05-03/2024-05-05, counted from the newest article, 15 March 2024',
    );
  });

  it('gives nothing without a title, or with a date that is not understood, and says so', async () => {
    const { form } = formFor(await ferryStory());
    expect([form.titleError, form.isDateWrong]).toEqual(['', false]);
    form.title = ' ';
    form.date.words = 'some day or other';
    expect(await form.check()).toBeNull();
    expect(form.titleError).toBe('Give the event a title.');
    expect(form.isDateWrong).toBe(true);
    expect(form.preview).toMatch(/^“some day or other” is not understood/);
    form.title = 'Talks';
    form.date.put('Monday 11 March 2024');
    expect([form.titleError, form.isDateWrong]).toEqual(['', false]);
  });

  it('knows what the reader said before, and what was found', async () => {
    const story = await ferryStory();
    const { form, event } = formFor(story);
    form.date.words = 'early May 1998';
    const filled = await form.check();
    await story.decide(
      reviewing([event], 'Edited', () => ({ title: 'Talks', date: filled?.date ?? null }), false),
    );
    const edited = eventOf(story, /^Talks$/);
    expect(edited.id).toBe(event.id);
    expect(edited.when?.edtf).toBe('1998-05-01/1998-05-10');
    expect(datedByReader(edited)).toBe('Dated by you: “early May 1998”.');
    expect(foundInWords(edited)).toEqual([
      `Titled by you. Found: “${event.title}”.`,
      'Found: Monday 11 March 2024, also Tuesday 12 March 2024.',
    ]);
    const { form: again, before } = formFor(story, /^Talks$/);
    expect(again.date.words).toBe('early May 1998');
    expect((await again.check())?.date).toEqual(filled?.date);
    expect(before.found).toEqual({
      label: 'Found',
      title: event.title,
      words: 'Monday 11 March 2024',
    });
    await story.undo();
    expect(eventOf(story, MEETING)).toEqual(event);
  });
});

describe('an event that is added', () => {
  it('is chosen by its id, names no story, and is gone with an undo', async () => {
    const story = await ferryStory();
    const { name, documents } = story;
    const event = {
      document: documents[0]?.id ?? '',
      span: { from: 0, to: 5 },
      title: 'Ferries',
      kind: 'event',
      status: 'happened',
      date: null,
    } as const;
    await story.decide(adding(event));
    await story.decide(adding({ ...event, title: 'Ferries again' }));
    expect(story.eventsById.get(addedId(event))?.title).toBe('Ferries again');
    expect(story.events.filter(isAdded)).toHaveLength(1);
    expect(story.name).toBe(name);
    await story.undo();
    await story.undo();
    expect(story.events.filter(isAdded)).toEqual([]);
  });
});

describe('what stands in the form for an event that is added', () => {
  const TEXT = [
    'A regatta began on the lake on 9 March 2024, with a bell that was rung over the quay by a very old man.',
    'Nobody clapped.',
    'The council will vote in Aveiro in May 2024.',
  ].join(' ');

  async function foundIn() {
    const { story } = storyOf();
    await story.open(() => [{ name: 'a.txt', content: TEXT }]);
    const [found] = story.timeline.extractions;
    if (!found) throw new Error('nothing was read');
    const spanOf = (words: string) => {
      const from = found.document.text.indexOf(words);
      return { from, to: from + words.length };
    };
    return { found, spanOf };
  }

  it('is what the selected words tell, their date from the sentence where they have none', async () => {
    const { found, spanOf } = await foundIn();
    const draft = draftOf(found, spanOf('a bell that was rung'));
    expect(draft).toMatchObject({ title: 'a bell that was rung', trigger: null });
    expect(draft.when?.edtf).toBe('2024-03-09');
    expect(draftDates(draft).map(({ words }) => words)).toEqual(['Saturday 9 March 2024', '']);
  });

  it('has kind and status of what is told', async () => {
    const { found, spanOf } = await foundIn();
    expect(draftOf(found, spanOf('vote in Aveiro'))).toMatchObject({
      kind: 'vote',
      status: 'planned',
      when: { edtf: '2024-05' },
    });
  });

  it('is the sentence around words of no event, its title cut behind a word', async () => {
    const { found, spanOf } = await foundIn();
    const draft = draftAt(found, spanOf('9 March 2024'));
    expect(draft.quote).toBe(TEXT.slice(0, TEXT.indexOf(' Nobody')));
    expect(draft.title).toBe(
      'A regatta began on the lake on 9 March 2024, with a bell that was rung over the quay by a…',
    );
    expect(draft.title.length).toBeLessThanOrEqual(90);
  });

  it('has no date where none is told', async () => {
    const { found, spanOf } = await foundIn();
    const draft = draftOf(found, spanOf('Nobody'));
    expect(draft.when).toBeNull();
    expect(draftDates(draft).map(({ preview }) => preview)).toEqual([
      'No date: it will stand among the undated.',
    ]);
  });
});
