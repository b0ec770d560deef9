import { describe, expect, test } from 'vitest';
import { layOut } from '../../src/layout/lay-out.ts';
import { FIT } from '../../src/layout/time-scale.ts';
import { indexTimeline, scaleOf } from '../../src/layout/timeline-index.ts';
import { drawPicture } from '../../src/paint/draw-picture.ts';
import type { Drawn } from '../../src/paint/drawn.ts';
import { LIGHT } from '../../src/paint/theme.ts';
import { event, onDay, timelineOf } from '../support/sketch.ts';
import { alaskaStory } from '../support/story.ts';

function pictureOf(timeline: ReturnType<typeof alaskaStory>, told: boolean): Drawn {
  const index = indexTimeline(timeline);
  const scene = layOut(index, { scale: scaleOf(index, 1440), viewport: FIT });
  return drawPicture(scene, { title: 'Story' }, { theme: LIGHT, told, id: 'fade' });
}

const inside = ({ content }: Drawn): readonly Drawn[] =>
  typeof content === 'string' ? [] : content;
const all = (element: Drawn): Drawn[] => [element, ...inside(element).flatMap(all)];
const named = (element: Drawn, name: string): Drawn[] =>
  all(element).filter((one) => one.name === name);

describe('a picture', () => {
  test('tells each of its events in a file, and leaves that to the page in a page', () => {
    const [file, page] = [pictureOf(alaskaStory(), true), pictureOf(alaskaStory(), false)];
    expect(named(file, 'desc').length).toBeGreaterThanOrEqual(14);
    expect(named(page, 'desc')).toEqual([]);
    expect(named(page, 'title').map(({ content }) => content)).toEqual(['Story']);
  });

  test('has a group for an event, and no more than three elements in it: bar, sign and words', () => {
    const story = timelineOf([
      event({ title: 'Ferry leaves Turku', range: onDay(2025, 3, 3) }),
      event({ title: 'Ferry comes to Cork', range: onDay(2025, 9, 9) }),
    ]);
    const marks = inside(pictureOf(story, false)).filter(({ key }) => key?.startsWith('event'));
    expect(marks).toHaveLength(2);
    for (const mark of marks) expect(all(mark).length).toBeLessThanOrEqual(3 + 1);
  });

  test('gives every event a key of its own', () => {
    const keys = inside(pictureOf(alaskaStory(), false)).flatMap(({ key }) => key ?? []);
    expect(keys).toHaveLength(14);
    expect(new Set(keys).size).toBe(14);
  });
});
