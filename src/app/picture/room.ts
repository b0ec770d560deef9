import { AXIS } from '../../layout/axis.ts';
import { ROW } from '../../layout/place-events.ts';
import { CAPTION_ROW } from '../../layout/publications.ts';
import { UNDATED_LINE } from '../../layout/undated.ts';
import type { LanesBy } from '../../layout/lanes.ts';
import type { View } from '../../layout/lay-out.ts';

/** How high a picture may become, as high as it needs where nothing is told; and the room beside it for headings. */
export type Room = Pick<View, 'rows' | 'undatedLines' | 'gutter'>;

/** The width of headings beside the picture, and from which width of the whole on there is room for them, in px. */
const GUTTER = 196;
const ROOMY = 800;

/** The room for the headings of lanes left of the plot in a picture `width` px wide, in px; none where they stand above. */
export function gutterIn(width: number, lanesBy: LanesBy): number {
  return lanesBy !== 'none' && width >= ROOMY ? GUTTER : 0;
}

/** The share of the window's height that is the picture's; the rest is for reading. */
const SHARE = 0.65;
const LEAST_ROWS = 4;
const MOST_ROWS = 14;
/** What stands above the picture, in px. */
const BAR = 38;
/** That, the axis, two lines of words about publications, and what stands between the parts, in px. */
const BESIDE_ROWS = BAR + AXIS.bottom + 2 * CAPTION_ROW + 22;
const AROUND_UNDATED = 22;
/** A window so high has one line for undated events, and one more with every `A_LINE` px. */
const ONE_LINE = 700;
const A_LINE = 200;

/**
 * The rows and lines that a picture may have in a window of `height` px that it shares with the panes below it. Lanes
 * leave one line to the undated.
 */
export function roomIn(height: number, hasUndated: boolean, hasLanes = false): Room {
  const lines = Math.max(1, 1 + Math.floor((height - ONE_LINE) / A_LINE));
  const undatedLines = hasLanes ? 1 : lines;
  const undated = hasUndated ? undatedLines * UNDATED_LINE + AROUND_UNDATED : 0;
  const rows = Math.floor((SHARE * height - BESIDE_ROWS - undated) / ROW);
  return { rows: Math.min(MOST_ROWS, Math.max(LEAST_ROWS, rows)), undatedLines };
}
