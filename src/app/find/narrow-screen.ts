import { MediaQuery } from 'svelte/reactivity';

/** Whether there is room beside the name of the story for what is looked for. */
export const wideScreen = new MediaQuery('(min-width: 82rem)');

/** Whether the panes stand below each other, as on a telephone. */
export const narrowScreen = new MediaQuery('(max-width: 63.98rem)');
