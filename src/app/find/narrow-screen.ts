import { MediaQuery } from 'svelte/reactivity';

/** Whether the panes stand below each other, as on a telephone. */
export const narrowScreen = new MediaQuery('(max-width: 63.98rem)');
