import { plain, type Drawing } from '../drawing.ts';
import { loadScript, loadStyles } from './load.ts';

/** What we use of TimelineJS3, which leaves its name in the window. */
interface TimelineJs {
  readonly Timeline: new (target: HTMLElement, data: object, options: object) => Shown;
}

interface Shown {
  on(event: 'loaded', listener: () => void): void;
  zoomIn(): void;
  zoomOut(): void;
}

const FOLDER = '/peers/@knight-lab/timelinejs/dist';

/** TimelineJS3 in its own build. It zooms by steps of its own, and animates them. */
export const drawing: Drawing = async (timeline) => {
  await loadStyles(`${FOLDER}/css/timeline.css`);
  await loadScript(`${FOLDER}/js/timeline.js`);
  const events = plain(timeline).map(({ id, title, start, end }) => ({
    ...{ unique_id: id, text: { headline: title }, start_date: dateOf(start) },
    ...(end !== null && { end_date: dateOf(end) }),
  }));
  return (target) =>
    new Promise((resolve) => {
      const { TL } = window as unknown as { TL: TimelineJs };
      Object.assign(target.style, { width: '1440px', height: '900px' });
      const shown = new TL.Timeline(target, { events }, { hash_bookmark: false });
      const zoom = (factor: number): void => (factor > 1 ? shown.zoomIn() : shown.zoomOut());
      shown.on('loaded', () => resolve({ zoom }));
    });
};

function dateOf(time: number): object {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
