import type { Timeline } from '../../src/extract.ts';
import type { Drawing, Drawn } from './drawing.ts';
import { makeEvents } from './events.ts';

const DRAWINGS: Readonly<Record<string, () => Promise<{ drawing: Drawing }>>> = {
  dateline: () => import('./drawings/dateline.ts'),
  canvas: () => import('./drawings/canvas.ts'),
  'd3 svg': () => import('./drawings/d3-svg.ts'),
  vis: () => import('./drawings/vis.ts'),
  'vis cluster': () => import('./drawings/vis-cluster.ts'),
  timelinejs: () => import('./drawings/timelinejs.ts'),
};

let timeline: Timeline | null = null;
let drawn: Drawn | null = null;

/** What the bench calls from outside, one after the other. */
const bench = {
  /** Makes the events, and nothing else. */
  make(count: number): void {
    timeline = makeEvents(count);
  },

  /** Draws them; the milliseconds from data to drawn: two frames after it was said to be done. */
  async draw(name: string): Promise<number> {
    const { drawing } = (await DRAWINGS[name]?.()) ?? {};
    if (!drawing || !timeline) throw new Error(`Nothing to draw, or no drawing “${name}”.`);
    const draw = await drawing(timeline);
    const target = document.getElementById('app');
    if (!target) throw new Error('The page has no element #app.');
    await twoFrames();
    const since = performance.now();
    drawn = await draw(target);
    await twoFrames();
    return performance.now() - since;
  },

  /** One step of zooming, until it is drawn; how many elements the page then has. */
  async zoom(factor: number): Promise<number> {
    drawn?.zoom(factor);
    await twoFrames();
    return document.body.querySelectorAll('*').length;
  },
};

declare global {
  interface Window {
    bench: typeof bench;
  }
}

function twoFrames(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
  });
}

window.bench = bench;
