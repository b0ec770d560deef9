import { plain, type Drawing } from '../drawing.ts';
import { loadStyles } from './load.ts';

/** What we use of vis-timeline. */
interface Vis {
  readonly DataSet: new (items: readonly object[]) => object;
  readonly Timeline: new (target: HTMLElement, items: object, options: object) => VisTimeline;
}

interface VisTimeline {
  on(event: 'changed', listener: () => void): void;
  zoomIn(share: number, options: object): void;
  zoomOut(share: number, options: object): void;
}

const FOLDER = '/peers/vis-timeline';
const AT_ONCE = { animation: false };

/** vis-timeline in its own standalone build. A step by a factor is one of its share more, or less. */
export function drawWithVis(options: object): Drawing {
  return async (timeline) => {
    await loadStyles(`${FOLDER}/styles/vis-timeline-graph2d.min.css`);
    const script = `${FOLDER}/standalone/esm/vis-timeline-graph2d.min.mjs`;
    const vis = (await import(/* @vite-ignore */ script)) as Vis;
    const items = plain(timeline).map(({ id, title, start, end }) => ({
      ...{ id, content: title, start },
      ...(end !== null && { end }),
    }));
    return (target) =>
      new Promise((resolve) => {
        const shown = new vis.Timeline(target, new vis.DataSet(items), options);
        const zoom = (factor: number): void =>
          factor > 1 ? shown.zoomIn(factor - 1, AT_ONCE) : shown.zoomOut(1 / factor - 1, AT_ONCE);
        shown.on('changed', () => resolve({ zoom }));
      });
  };
}
