import type { Timeline } from '../../src/extract.ts';
import { layOut } from '../../src/layout/lay-out.ts';
import { measureText } from '../../src/layout/measure-text.ts';
import type { Box, EventMark, Mark, Scene, TextLine } from '../../src/layout/scene.ts';
import { FIT } from '../../src/layout/time-scale.ts';
import { indexTimeline, scaleOf } from '../../src/layout/timeline-index.ts';

type Kind = Mark['kind'];
type Of<K extends Kind> = Extract<Mark, { kind: K }>;

/** The marks of one kind, in their order. */
export const only = <K extends Kind>(scene: Scene, kind: K): Of<K>[] =>
  scene.marks.filter((mark): mark is Of<K> => mark.kind === kind);

/** The picture of a whole timeline. */
export function draw(timeline: Timeline, width = 1440, selected: string | null = null): Scene {
  const index = indexTimeline(timeline);
  return layOut(index, { scale: scaleOf(index, width), viewport: FIT, selected });
}

/** Whether two boxes share more than an edge. */
export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width - 0.01 &&
  b.x < a.x + a.width - 0.01 &&
  a.y < b.y + b.height - 0.01 &&
  b.y < a.y + a.height - 0.01;

/** What a line of text covers. */
export const boxOfWords = ({ x, y, text, size, weight }: TextLine): Box => ({
  x,
  y: y - size,
  width: measureText(text, size, weight),
  height: size,
});

/** The mark of the event whose title begins so. */
export const markOf = (scene: Scene, title: string): EventMark =>
  only(scene, 'event').find((mark) => mark.title.startsWith(title))!;
