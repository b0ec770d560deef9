import { tick } from 'svelte';
import type { PictureState } from '../picture/picture-state.svelte.ts';
import { starring } from '../state/marking.ts';
import { rejectChosen } from '../state/reject-chosen.ts';
import type { Chosen } from '../state/reject-chosen.ts';

/** Stars the chosen event, or takes its star off. */
export async function star({ story, selection }: Chosen): Promise<void> {
  const { event } = selection;
  if (event) await story.decide(starring([event], false));
}

/** Rejects the chosen event; the keys go on at the one that is chosen then, in the picture as in the table. */
export async function reject(page: Chosen & { readonly picture: PictureState }): Promise<void> {
  const { picture, selection } = page;
  const rows = document.activeElement?.closest('tbody');
  await rejectChosen(page);
  if (picture.active !== null) picture.active = selection.event?.id ?? null;
  await tick();
  rows?.querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
}
