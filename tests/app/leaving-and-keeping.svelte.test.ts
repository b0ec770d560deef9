import { describe, expect, it } from 'vitest';
import type { PageTimeline } from '../../src/worker/protocol.ts';
import { recordsOf } from '../support/shelf.ts';
import { given, MET, PARTED, storyOf } from '../support/story-states.ts';

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve));
}

describe('a story whose adding is left, or not yet kept', () => {
  it('adds none of the texts whose reading is left, and keeps what was there', async () => {
    const { story, records } = storyOf();
    await story.add([given('a.txt', MET)]);
    const many = Array.from({ length: 100 }, (_, i) => given(`${i}.txt`, `${PARTED} ${i}`));
    const adding = story.add(many);
    expect(story.canCancel).toBe(true);
    await story.cancel();
    await adding;
    expect([story.documents.map(({ name }) => name), story.busy]).toEqual([['a.txt'], false]);
    expect([story.canCancel, story.progress]).toEqual([false, null]);
    const again = storyOf(records).story;
    await again.open(() => []);
    expect(again.documents.map(({ name }) => name)).toEqual(['a.txt']);
  });

  it('leaves articles also while their events are joined: at once, and as the story was', async () => {
    const { story, hold, records } = storyOf();
    await story.open(() => [given('a.txt', MET)]);
    const { timeline } = story;
    const release = hold();
    const adding = story.add([given('b.txt', PARTED)]);
    await until(() => story.documents.length === 2);
    expect([story.canCancel, story.isUnkept]).toEqual([true, true]);
    const left = story.cancel();
    expect([story.busy, story.canCancel, story.isUnkept]).toEqual([false, false, true]);
    expect(story.documents.map(({ name }) => name)).toEqual(['a.txt']);
    release();
    await Promise.all([adding, left]);
    expect(story.timeline).toBe(timeline);
    const again = storyOf(records).story;
    await again.open(() => []);
    expect(again.documents.map(({ name }) => name)).toEqual(['a.txt']);
  });

  it('opens what was kept also where articles were left that came meanwhile', async () => {
    const { story, records } = storyOf();
    const many = Array.from({ length: 40 }, (_, i) => given(`${i}.txt`, `${MET} ${i}`));
    await story.add(many);
    const next = storyOf(records).story;
    const opening = next.open(() => []);
    const adding = next.add([given('b.txt', PARTED)]);
    while (next.progress === null) await Promise.resolve();
    await next.cancel();
    await Promise.all([opening, adding]);
    expect([next.documents.length, next.busy]).toEqual([40, false]);
    const last = storyOf(records).story;
    await last.open(() => []);
    expect(last.documents).toHaveLength(40);
  });

  it('knows until when what was added would be lost', async () => {
    const { story } = storyOf();
    const adding = story.add([given('a.txt', MET)]);
    expect(story.isUnkept).toBe(true);
    await adding;
    expect([story.keeping.isKeeping, story.isUnkept]).toEqual([true, true]);
    await until(() => !story.keeping.isKeeping);
    expect(story.isUnkept).toBe(false);
  });

  it('shows a timeline only after all steps to show it, and none that is no longer wanted', async () => {
    const shown: string[][] = [];
    const steps = (timeline: PageTimeline) => [
      () => shown.push(timeline.extractions.map(({ document }) => document.name)),
      () => expect(story.timeline).not.toBe(timeline),
    ];
    const { story } = storyOf(recordsOf(), steps);
    await story.open(() => [given('a.txt', MET)]);
    const adding = story.add([given('b.txt', PARTED)]);
    await until(() => story.documents.length === 2);
    await story.cancel();
    await adding;
    expect(shown).toEqual([['a.txt']]);
    expect(story.timeline.extractions).toHaveLength(1);
  });
});
