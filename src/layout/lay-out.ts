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
import { headingOf } from './lane-headings.ts';
import type { Lane } from './lanes.ts';
import { measureText as measureWithTable, type MeasureText } from './measure-text.ts';
import { ROW, type PlacingRules } from './place-events.ts';
import { placeLanes, type PlacedLane } from './place-lanes.ts';
import {
  CAPTION_ROW,
  captionBoxes,
  captionRows,
  creationMarks,
  creationNotes,
} from './publications.ts';
import type {
  Box,
  Caption,
  Chip,
  EventMark,
  Fold,
  Gridline,
  LaneHeading,
  Rule,
  Scene,
  Segments,
} from './scene.ts';
import { segments, without } from './segments.ts';
import { toX, type TimeScale, type Viewport } from './time-scale.ts';
import type { TimelineIndex } from './timeline-index.ts';
import { undatedSection } from './undated.ts';

/** What of a timeline is to be seen, and how. */
export interface View {
  /** Its width is the plot's. */
  readonly scale: TimeScale;
  readonly viewport: Viewport;
  /** The id of the chosen event. */
  readonly selected?: string | null;
  readonly measure?: MeasureText;
  /** The most rows of events and of the chips for those without room; a calm number where absent. */
  readonly rows?: number | undefined;
  /** The most lines of events without a date; as many as they need where absent. */
  readonly undatedLines?: number | undefined;
  /** The lanes of the timeline from top to bottom; not parted where there are none. */
  readonly lanes?: readonly Lane[];
  /** The keys of the lanes that show no events. */
  readonly collapsed?: ReadonlySet<string>;
  /** The rows of each lane by its key, where they are to stay as they were; lanes share `rows` where absent. */
  readonly laneRows?: ReadonlyMap<string, number> | undefined;
  /** The room for the headings of lanes left of the plot, in px; they stand above their rows where there is none. */
  readonly gutter?: number;
  /** The moment that is now, to be drawn as a line; none where absent. */
  readonly today?: number | undefined;
}

/** The least height of the part with the events, in px. */
const LEAST_PLOT = 190;
const PLOT_TOP = AXIS.bottom + 8;
/** A picture has room for so many rows, however few events there are. */
const LEAST_ROWS = 3;
/** No picture has more marks of dated events than this, however many events there are. */
const MOST_EVENTS = 400;
/** From this width on there is room beside marks. */
const NARROW = 600;
/** Where words begin that stand left of the plot, in px. */
const GUTTER_MARGIN = 24;
const NONE: ReadonlySet<never> = new Set();

/**
 * Lays a view of a timeline out as a scene. The same view gives the same scene; its height follows from what is to be
 * shown. Every event in view is there: labelled, as a mark alone, counted in a chip or a collapsed lane, or among the
 * undated.
 */
export function layOut(index: TimelineIndex, view: View): Scene {
  const { scale, viewport, selected = null, measure = measureWithTable } = view;
  const { lanes = [], collapsed = NONE, laneRows, gutter = 0, today } = view;
  const { width } = scale;
  const x = (time: number): number => toX(scale, viewport, time);
  const folds = foldsInView(scale, viewport);
  const laneRules = { lanes, collapsed, laneRows, beside: gutter > 0, top: PLOT_TOP };
  const placed = placeLanes(index, placingRules(view), laneRules);
  const margin = gutter > 0 ? GUTTER_MARGIN - gutter : (scale.stretches[0]?.from ?? 0);
  const headings = placed.flatMap(
    (one) => headingOf(one, { width, gutter, margin, measure }) ?? [],
  );
  const open = placed.filter((lane) => !lane.collapsed);
  const events = open.flatMap((lane) => eventsIn(lane, index, selected));
  const captionTop = Math.max(
    placed.at(-1)!.bottom,
    folds.length > 0 ? AXIS.rule + LEAST_PLOT : 0,
    PLOT_TOP + LEAST_ROWS * ROW,
  );
  const notes = creationNotes(index.timeline, { x, width, top: captionTop, measure, today });
  const bottom = captionTop + captionRows(notes) * CAPTION_ROW + 8;
  const section = { width, margin, top: bottom + 10 };
  const lines = view.undatedLines;
  const undated = undatedSection(index, { ...section, measure, selected, lines });
  const boxes = [
    ...labelBoxes(events),
    ...headingBoxes(headings, measure),
    ...captionBoxes(notes, measure),
  ];
  const axis = axisOf(scale, viewport, measure);
  const cut = (at: number, to: number): Segments => segments(at, AXIS.rule, to, boxes);
  return {
    x: 0 - gutter,
    width: width + gutter,
    height: Math.ceil(bottom + (undated.height > 0 ? undated.height + 18 : 6)),
    margin,
    plot: { x: 0, y: AXIS.rule, width, height: bottom - AXIS.rule },
    marks: [
      ...axis.lines.map((at): Gridline => ({ kind: 'gridline', x: at, segments: cut(at, bottom) })),
      ...hairlines([-gutter, width], undated.height > 0 ? [AXIS.rule, bottom] : [AXIS.rule]),
      ...betweenLanes(placed, folds, [-gutter, width]),
      ...axis.tiers,
      ...axis.ticks,
      ...foldMarks(folds, events, boxes, bottom, measure),
      ...creationMarks(notes, captionTop, cut),
      ...events,
      ...open.flatMap((lane) => chipsIn(lane, index)),
      ...headings,
      ...undated.marks,
      ...(index.timeline.events.length === 0 ? [emptyCaption(width)] : []),
    ],
  };
}

function eventsIn(
  { placed, lane, rowsTop: top }: PlacedLane,
  index: TimelineIndex,
  selected: string | null,
): EventMark[] {
  return eventMarks(placed.placements, index, { top, lane: lane?.key ?? null, selected });
}

function chipsIn({ placed, lane, rowsTop }: PlacedLane, index: TimelineIndex): Chip[] {
  const y = rowsTop + (placed.crowdRow + 0.5) * ROW;
  return chipsOf(placed.crowds, lane?.index ?? index, y, lane?.key ?? null);
}

function placingRules({
  scale,
  viewport,
  selected = null,
  measure = measureWithTable,
  rows,
}: View): PlacingRules {
  const { width } = scale;
  const narrow = width < NARROW;
  return {
    scale,
    viewport,
    measure,
    selected,
    rows: rows ?? (narrow ? 28 : 14),
    leastRows: LEAST_ROWS,
    grows: rows === undefined,
    most: Math.min(MOST_EVENTS, Math.ceil(width / 3)),
    below: narrow,
    folds: narrow ? 'crossed below' : 'kept clear',
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

type Ends = readonly [from: number, to: number];

function hairlines([from, to]: Ends, at: readonly number[]): Rule[] {
  return at.map((y) => ({ kind: 'rule', x: from, width: to - from, y }));
}

/** A hairline below each lane, but for where the words of folds may stand. */
function betweenLanes(
  lanes: readonly PlacedLane[],
  folds: readonly FoldInView[],
  [from, to]: Ends,
): Rule[] {
  const words = folds.map(foldObstacle).map((fold) => [fold.from, fold.to] as const);
  const parts = without(from, to, words);
  return lanes
    .filter(({ lane }) => lane !== null)
    .flatMap(({ bottom }) => parts.flatMap((part) => hairlines(part, [bottom])));
}

/** The boxes of all labels; one that stands on its own pale band counts too, so that no line crosses it. */
function labelBoxes(events: readonly EventMark[]): Box[] {
  return events.flatMap((event) => (event.label ? [event.label.box] : []));
}

/** A box with `by` px more on both sides. */
function wider(box: Box, by: number): Box {
  return { ...box, x: box.x - by, width: box.width + 2 * by };
}

/** What the names of lanes above their rows cover. */
function headingBoxes(headings: readonly LaneHeading[], measure: MeasureText): Box[] {
  return headings.flatMap(({ beside, box, text }) => {
    const width = text.x + measure(text.text, text.size, text.weight) + 30;
    return beside ? [] : [{ ...box, width }];
  });
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
