import { describe, expect, it } from 'vitest';
import { datingOf, removal } from '../../src/app/state/decisions.ts';
import { StoryState } from '../../src/app/state/story-state.svelte.ts';
import type { EngineReports } from '../../src/app/state/engine.ts';
import { readText } from '../../src/document/read-text.ts';
import type { PageTimeline } from '../../src/worker/protocol.ts';
import { storyShelfOf } from '../support/shelf.ts';
import { documentOf, given, MET, PARTED, storyOf } from '../support/story-states.ts';

describe('StoryState', () => {
  it('opens on its seeds', async () => {
    const { story } = storyOf();
    await story.open(() => [given('a.txt', MET), given('b.txt', PARTED)]);
    expect(story.documents.map(({ name }) => name)).toEqual(['a.txt', 'b.txt']);
    expect(story.busy).toBe(false);
    expect(story.timeline.extractions).toHaveLength(2);
  });

  it('adds what can be read and names what cannot', async () => {
    const { story } = storyOf();
    await story.add([
      given('bad.txt', new Uint8Array([0, 1, 2, 0, 0])),
      given('a.txt', MET),
      given('empty.txt', ''),
    ]);
    expect(story.documents.map(({ name }) => name)).toEqual(['a.txt']);
    expect(story.problems.map(({ file }) => file)).toEqual(['bad.txt', 'empty.txt']);
  });

  it('says that a text is already there, and does not add it twice', async () => {
    const { story } = storyOf();
    await story.add([given('a.txt', MET), given('copy.txt', MET)]);
    expect(story.documents).toHaveLength(1);
    expect(story.problems[0]?.file).toBe('copy.txt');
    expect(story.problems[0]?.message).toContain('a.txt');
  });

  it('puts away the problems of the time before, and one that is dismissed', async () => {
    const { story } = storyOf();
    await story.add([given('x.txt', ''), given('y.txt', '')]);
    const [first] = story.problems;
    if (first) story.dismiss(first);
    expect(story.problems.map(({ file }) => file)).toEqual(['y.txt']);
    await story.add([given('a.txt', MET)]);
    expect(story.problems).toEqual([]);
  });

  it('extracts anew with the date that a reader gives, and without it again', async () => {
    const { story, asked } = storyOf();
    await story.add([given('a.txt', MET)]);
    const id = story.documents[0]!.id;
    expect(story.documents[0]?.created).toBeNull();
    await story.decide(datingOf(documentOf(story, id), { day: '2025-08-15', time: null }));
    expect(story.documents[0]?.created).toMatchObject({ known: 'reader', offset: 0 });
    expect(asked.at(-1)?.[0]?.created?.when.start).toBe(Date.parse('2025-08-15'));
    await story.decide(datingOf(documentOf(story, id), null));
    expect(story.documents[0]?.created).toBeNull();
  });

  it('removes an article', async () => {
    const { story } = storyOf();
    await story.add([given('a.txt', MET), given('b.txt', PARTED)]);
    await story.decide(removal(story.documents[0]!));
    expect(story.documents.map(({ name }) => name)).toEqual(['b.txt']);
    expect(story.timeline.extractions).toHaveLength(1);
  });

  it('comes back after a reload with articles and dates, and not with the seeds', async () => {
    const { story, records } = storyOf();
    await story.open(() => [given('a.txt', MET)]);
    await story.add([given('b.txt', PARTED)]);
    await story.decide(datingOf(story.documents[1]!, { day: '2025-08-15', time: '10:30' }));
    const again = storyOf(records).story;
    await again.open(() => [given('seed.txt', 'A seed was planted in March 2020 by Ann.')]);
    expect(again.documents.map(({ name }) => name)).toEqual(['a.txt', 'b.txt']);
    expect(again.givenDate(again.documents[1]?.id ?? '')).toEqual({
      day: '2025-08-15',
      time: '10:30',
    });
  });

  it('starts again with the seeds, and forgets the rest', async () => {
    const { story, records } = storyOf();
    await story.add([given('b.txt', PARTED)]);
    await story.startAgain(() => [given('a.txt', MET)]);
    expect(story.documents.map(({ name }) => name)).toEqual(['a.txt']);
    const again = storyOf(records).story;
    await again.open(() => [given('seed.txt', MET)]);
    expect(again.documents.map(({ name }) => name)).toEqual(['seed.txt']);
  });

  it('takes a removal back, with the date that the reader had set and in the same place', async () => {
    const { story, records } = storyOf();
    await story.add([given('a.txt', MET), given('b.txt', PARTED)]);
    const id = story.documents[0]!.id;
    const date = { day: '2025-08-15', time: null };
    await story.decide(datingOf(documentOf(story, id), date));
    await story.decide(removal(documentOf(story, id)));
    expect(story.history.said?.message).toBe('Removed “a.txt”.');
    await story.undo();
    expect(story.documents.map(({ name }) => name)).toEqual(['a.txt', 'b.txt']);
    expect(story.givenDate(id)).toEqual(date);
    expect(story.timeline.extractions).toHaveLength(2);
    expect(story.history.said).toEqual({
      message: 'Taken back: Removed “a.txt”.',
      offers: 'redo',
    });
    const again = storyOf(records).story;
    await again.open(() => []);
    expect(again.givenDate(id)).toEqual(date);
  });

  it('takes the return to the seeds back, and keeps what came back', async () => {
    const { story, records } = storyOf();
    await story.add([{ ...given('b.txt', PARTED), date: { day: '2025-08-15', time: '10:30' } }]);
    await story.startAgain(() => [given('a.txt', MET)]);
    expect(story.history.said?.message).toBe('Back to the sample articles.');
    await story.undo();
    const again = storyOf(records).story;
    await again.open(() => [given('a.txt', MET)]);
    for (const { documents } of [story, again])
      expect(documents.map(({ name, created }) => [name, created?.known])).toEqual([
        ['b.txt', 'reader'],
      ]);
  });

  it('takes one step back after the other, and does them again', async () => {
    const { story } = storyOf();
    const names = () => story.documents.map(({ name, created }) => [name, created !== null]);
    await story.add([given('a.txt', MET), given('b.txt', PARTED)]);
    await story.decide(removal(story.documents[0]!));
    await story.decide(datingOf(story.documents[0]!, { day: '2025-08-15', time: null }));
    expect(story.history.said?.message).toBe('Set the date of “b.txt”.');
    const after = [];
    for (let i = 0; i < 4; i++) {
      await story.undo();
      after.push(names());
    }
    expect(after).toEqual([
      [['b.txt', false]],
      [
        ['a.txt', false],
        ['b.txt', false],
      ],
      [],
      [],
    ]);
    for (let i = 0; i < 4; i++) await story.redo();
    expect(names()).toEqual([['b.txt', true]]);
    expect(story.history.said).toEqual({
      message: 'Done again: Set the date of “b.txt”.',
      offers: 'undo',
    });
  });

  it('forgets what was taken back once something else is done', async () => {
    const { story } = storyOf();
    await story.add([given('a.txt', MET), given('b.txt', PARTED)]);
    await story.decide(removal(story.documents[0]!));
    await story.undo();
    await story.decide(removal(story.documents[1]!));
    await story.redo();
    expect(story.documents.map(({ name }) => name)).toEqual(['a.txt']);
  });

  it('works without a shelf, and says that it will not last', async () => {
    const { story } = storyOf(null);
    await story.add([given('a.txt', MET)]);
    expect(story.documents).toHaveLength(1);
    await expect.poll(() => story.problems[0]?.message).toContain('gone');
  });

  it('leaves the timeline to the newer request', async () => {
    const answers: ((timeline: PageTimeline | null) => void)[] = [];
    const start = () => ({
      read: (name: string, content: string | Uint8Array) =>
        Promise.resolve(readText(name, content)),
      timeline: () => new Promise<PageTimeline | null>((resolve) => answers.push(resolve)),
      period: () => Promise.reject(new Error('unused')),
    });
    const story = new StoryState(start, storyShelfOf(null));
    const first = story.add([given('a.txt', MET)]);
    await Promise.resolve();
    const second = story.add([given('b.txt', PARTED)]);
    while (answers.length < 2) await new Promise((resolve) => setTimeout(resolve));
    answers[0]?.(null);
    await first;
    expect(story.busy).toBe(true);
    answers[1]?.({ extractions: [], events: [], inferred: [] });
    await second;
    expect(story.busy).toBe(false);
  });

  it('counts typed times from its newest article, whichever came first', async () => {
    const { story } = storyOf();
    expect(await story.readPeriod('last week')).toEqual({ kind: 'uncounted' });
    await story.add([
      given('new.txt', `Published: 20 March 2024\n\n${MET}`),
      given('old.txt', `Published: 2 March 2023\n\n${PARTED}`),
      given('undated.txt', 'They met again.'),
    ]);
    expect(await story.readPeriod('since 4 March')).toMatchObject({
      range: { start: Date.UTC(2024, 2, 4) },
      counted: true,
    });
  });

  it('shows what its engine reports', () => {
    let reports: EngineReports | undefined;
    const story = new StoryState((given) => {
      reports = given;
      return {
        read: () => Promise.reject(new Error('unused')),
        timeline: () => Promise.resolve(null),
        period: () => Promise.reject(new Error('unused')),
      };
    }, storyShelfOf(null));
    reports?.onprogress({ done: 1, total: 2 });
    reports?.onproblem({ file: 'a.txt', message: 'took too long.' });
    expect(story.progress).toEqual({ done: 1, total: 2 });
    expect(story.problems).toHaveLength(1);
  });
});
