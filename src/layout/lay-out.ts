import type { EventKind } from '../events/kinds.ts';
import { AXIS, axisOf } from './axis.ts';
import { chipsOf } from './chips.ts';
import { eventMarks } from './event-marks.ts';
import {
  foldMark,
  foldObstacle,
  type FoldInView,
  foldsInView,
  WORDS_AT,
  zigzagX,
} from './folds-in-view.ts';
import { measureText as measureWithTable, type MeasureText } from './measure-text.ts';
import { placeEvents, ROW, type PlacingRules } from './place-events.ts';
import {
  CAPTION_ROW,
  captionBoxes,
  captionRows,
  creationMarks,
  creationNotes,
} from './publications.ts';
import type { Box, Caption, EventMark, Fold, Gridline, Rule, Scene, Segments } from './scene.ts';
import { toX, type TimeScale, type Viewport } from './time-scale.ts';
import type { TimelineIndex } from './timeline-index.ts';
import { undatedSection } from './undated.ts';

/** What of a timeline is to be seen, and how. */
export interface View {
  /** Its width is the picture's. */
  readonly scale: TimeScale;
  readonly viewport: Viewport;
  readonly hidden?: ReadonlySet<EventKind>;
  /** The id of the chosen event. */
  readonly selected?: string | null;
  readonly measure?: MeasureText;
  /** The most rows of events and of the chips for those without room; a calm number where absent. */
  readonly rows?: number | undefined;
  /** The most lines of events without a date; as many as they need where absent. */
  readonly undatedLines?: number | undefined;
}

/** The least height of the part with the events, in px. */
const LEAST_PLOT = 190;
const PLOT_TOP = AXIS.bottom + 8;
/** No picture has more marks of dated events than this, however many events there are. */
const MOST_EVENTS = 400;
/** More events than this make a picture crowded. */
const CROWD = 60;
/** From this width on there is room beside marks. */
const NARROW = 600;
const NONE: ReadonlySet<EventKind> = new Set();

/**
 * Lays a view of a timeline out as a scene. The same view gives the same scene; its height follows from what is to be
 * shown. Every event in view is there: labelled, as a mark alone, counted in a chip, or among the undated.
 */
export function layOut(index: TimelineIndex, view: View): Scene {
  const { scale, viewport, hidden = NONE, selected = null, measure = measureWithTable } = view;
  const { width } = scale;
  const x = (time: number): number => toX(scale, viewport, time);
  const folds = foldsInView(scale, viewport);
  const placed = placeEvents(index, placingRules(index, view, folds));
  const events = eventMarks(placed.placements, PLOT_TOP, index, selected);
  const chips = chipsOf(placed.crowds, PLOT_TOP + (placed.crowdRow + 0.5) * ROW);
  const captionTop = Math.max(
    PLOT_TOP + placed.rows * ROW,
    folds.length > 0 ? AXIS.rule + LEAST_PLOT : 0,
    PLOT_TOP + 3 * ROW,
  );
  const notes = creationNotes(index.timeline, { x, width, top: captionTop, measure });
  const bottom = captionTop + captionRows(notes) * CAPTION_ROW + 8;
  const section = { width, margin: scale.stretches[0]?.from ?? 0, top: bottom + 10 };
  const lines = view.undatedLines;
  const undated = undatedSection(index, { ...section, measure, selected, hidden, lines });
  const boxes = [...labelBoxes(events), ...captionBoxes(notes, measure)];
  const axis = axisOf(scale, viewport, measure);
  const cut = (at: number, to: number): Segments => segments(at, AXIS.rule, to, boxes);
  return {
    width,
    height: Math.ceil(bottom + (undated.height > 0 ? undated.height + 18 : 6)),
    plot: { x: 0, y: AXIS.rule, width, height: bottom - AXIS.rule },
    rows: Math.floor((captionTop - PLOT_TOP) / ROW),
    marks: [
      ...axis.lines.map((at): Gridline => ({ kind: 'gridline', x: at, segments: cut(at, bottom) })),
      ...hairlines(width, undated.height > 0 ? [AXIS.rule, bottom] : [AXIS.rule]),
      ...axis.tiers,
      ...axis.ticks,
      ...foldMarks(folds, events, boxes, bottom, measure),
      ...creationMarks(notes, captionTop, cut),
      ...events,
      ...chips,
      ...undated.marks,
      ...(index.timeline.events.length === 0 ? [emptyCaption(width)] : []),
    ],
  };
}

function placingRules(
  index: TimelineIndex,
  { scale, viewport, hidden = NONE, selected = null, measure = measureWithTable, rows }: View,
  folds: readonly FoldInView[],
): PlacingRules {
  const { width } = scale;
  const narrow = width < NARROW;
  return {
    x: (time) => toX(scale, viewport, time),
    width,
    measure,
    selected,
    shows: (event) => !hidden.has(event.kind),
    rows: rows ?? (narrow ? 28 : 14),
    grows: rows === undefined,
    most: Math.min(MOST_EVENTS, Math.ceil(width / 3)),
    below: narrow || index.dated.length <= CROWD,
    folds: narrow ? 'crossed below' : 'kept clear',
    obstacles: folds.map(foldObstacle),
  };
}

function foldMarks(
  folds: readonly FoldInView[],
  events: readonly EventMark[],
  words: readonly Box[],
  bottom: number,
  measure: MeasureText,
): Fold[] {
  const bars = events.map(({ bar }) => wider(bar.box, 12));
  return folds.map((fold) => {
    const x = zigzagX(fold);
    const line = segments(x, PLOT_TOP, bottom - 8, words);
    const free = segments(x + WORDS_AT - 4, PLOT_TOP, bottom, bars);
    return foldMark(fold, line, free, measure);
  });
}

function hairlines(width: number, at: readonly number[]): Rule[] {
  return at.map((y) => ({ kind: 'rule', x: 0, width, y }));
}

/** The boxes of all labels; one that stands on its own pale band counts too, so that no line crosses it. */
function labelBoxes(events: readonly EventMark[]): Box[] {
  return events.flatMap((event) => (event.label ? [event.label.box] : []));
}

/** A box with `by` px more on both sides. */
function wider(box: Box, by: number): Box {
  return { ...box, x: box.x - by, width: box.width + 2 * by };
}

/** The vertical line at `x` from `top` to `bottom`, interrupted at the boxes that it would cross. */
function segments(x: number, top: number, bottom: number, boxes: readonly Box[]): Segments {
  const crossed = boxes
    .filter((box) => x > box.x - 4 && x < box.x + box.width + 4)
    .sort((a, b) => a.y - b.y);
  const parts: [number, number][] = [];
  let from = top;
  for (const box of crossed) {
    if (box.y > from) parts.push([from, Math.min(bottom, box.y)]);
    from = Math.max(from, box.y + box.height);
  }
  if (from < bottom) parts.push([from, bottom]);
  return parts;
}

function emptyCaption(width: number): Caption {
  return {
    kind: 'caption',
    text: {
      x: width / 2,
      y: PLOT_TOP + 1.6 * ROW,
      text: 'No events yet',
      size: 13.5,
      weight: 400,
      tone: 'quiet',
      anchor: 'middle',
    },
  };
}
