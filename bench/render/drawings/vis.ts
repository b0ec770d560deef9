import { drawWithVis } from './with-vis.ts';

/** vis-timeline as it comes. */
export const drawing = drawWithVis({});
