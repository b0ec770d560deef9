import { drawWithVis } from './with-vis.ts';

/** vis-timeline with neighbours joined into clusters. */
export const drawing = drawWithVis({ cluster: {} });
