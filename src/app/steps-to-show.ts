import type { PageTimeline } from '../worker/protocol.ts';
import type { PictureState } from './picture/picture-state.svelte.ts';
import { NO_FILTERS, tally } from './state/filter.ts';
import { mentionsByDocument } from './text/mentions-in.ts';

/**
 * What is found out of a timeline before it is shown, a step at a time, so that the page is never kept busy for long:
 * each is kept with the timeline, and there when the page asks for it.
 */
export function* stepsToShow(
  timeline: PageTimeline,
  picture: Pick<PictureState, 'stepsTo'>,
): Generator<() => void> {
  const { events } = timeline;
  yield () => tally(events, NO_FILTERS);
  yield () => mentionsByDocument(events);
  yield* picture.stepsTo(timeline);
}
