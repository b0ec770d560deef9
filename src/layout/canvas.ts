import type { TimeRange } from '../document/time-range.ts';
import { foldObstacle, foldsInView } from './folds-in-view.ts';
import type { Canvas } from './fill-rows.ts';
import type { MeasureText } from './measure-text.ts';
import { timeInView, toX, type TimeScale, type Viewport } from './time-scale.ts';

/** How far outside a canvas an event may lie and still be seen on it, in px: an open end fades so far. */
const REACH = 240;

/** How events are to be placed on any canvas. */
export interface CanvasRules {
  readonly scale: TimeScale;
  readonly viewport: Viewport;
  readonly measure: MeasureText;
  readonly selected: string | null;
  /** How many events are placed at most. */
  readonly most: number;
  /** Labels may stand in the row below their mark: not where the picture is crowded. */
  readonly below: boolean;
  /** On narrow pictures labels below their mark may interrupt a fold: else they would find no room. */
  readonly folds: 'kept clear' | 'crossed below';
}

/** What is seen through a viewport, `width` px wide. */
export function canvasOf(rules: CanvasRules, viewport: Viewport, width: number): Canvas {
  const { scale, measure, selected, most, below, folds } = rules;
  return {
    x: (time) => toX(scale, viewport, time),
    width,
    measure,
    selected,
    most,
    below,
    folds,
    obstacles: foldsInView({ ...scale, width }, viewport).map(foldObstacle),
  };
}

/** The time in which all lies that may be seen on a canvas. */
export function timeAround(scale: TimeScale, { k, x }: Viewport, width: number): TimeRange {
  return timeInView({ ...scale, width: width + 2 * REACH }, { k, x: x + REACH });
}
