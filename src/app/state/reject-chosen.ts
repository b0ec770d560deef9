import { rejecting } from './reviewing.ts';
import type { SelectionState } from './selection-state.svelte.ts';
import type { StoryState } from './story-state.svelte.ts';
import type { ViewState } from './view-state.svelte.ts';

/** Where an event is chosen among those that are shown. */
export interface Chosen {
  readonly story: StoryState;
  readonly view: ViewState;
  readonly selection: SelectionState;
}

/** Takes the chosen event off the timeline; the one after it in time is chosen, after the last the one before. */
export async function rejectChosen({ story, view, selection }: Chosen): Promise<void> {
  const { event } = selection;
  if (!event) return;
  const { inTime } = view.find;
  const at = inTime.findIndex(({ id }) => id === event.id);
  const next = inTime[at + 1] ?? inTime[at - 1];
  if (next) selection.choose(next.id);
  else selection.clear();
  await story.decide(rejecting([event]));
}
