import type { TimeRange } from '../document/time-range.ts';
import type { Status } from '../events/event-mention.ts';
import type { EventKind } from '../events/kinds.ts';
import type { KindCount } from './kind-counts.ts';
import type { TextWeight } from './measure-text.ts';

/** A rectangle in px; y grows downwards. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** `quiet` is for secondary words, `paper` for what stands on a filled mark. */
export type Tone = 'ink' | 'quiet' | 'paper';

/** Quieter words in the same line, set `gap` px before or after the others, wherever a renderer's font lets those end. */
export interface Aside {
  readonly text: string;
  readonly size: number;
  readonly tone: Tone;
  readonly side: 'before' | 'after';
  readonly gap: number;
}

/** One line of text; `x` is its start, middle or end as `anchor` says, `y` its baseline. */
export interface TextLine {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly weight: TextWeight;
  readonly tone: Tone;
  readonly anchor: 'start' | 'middle' | 'end';
  readonly aside?: Aside;
}

/** A vertical line from top to bottom, interrupted where a label stands: `[from, to]` pairs. */
export type Segments = readonly (readonly [from: number, to: number])[];

export interface Gridline {
  readonly kind: 'gridline';
  readonly x: number;
  readonly segments: Segments;
}

/** A horizontal hairline. */
export interface Rule {
  readonly kind: 'rule';
  readonly x: number;
  readonly width: number;
  readonly y: number;
}

/** The name of a slot of the axis. */
export interface Tick {
  readonly kind: 'tick';
  readonly text: TextLine;
}

/** The name of the larger slot in which the ticks below it lie. */
export interface Tier {
  readonly kind: 'tier';
  readonly text: TextLine;
}

/** A break in the scale: a stretch of time without events, drawn narrow. */
export interface Fold {
  readonly kind: 'fold';
  readonly x: number;
  readonly segments: Segments;
  readonly range: TimeRange;
  /** Null where there is no room for them. */
  readonly words: TextLine | null;
  /** The words read from bottom to top. */
  readonly upright: boolean;
  readonly title: string;
}

/**
 * How an event's time is drawn. `bar`: a slot or stretch that is surely covered, with ends that may fade.
 * `band`: the event lies somewhere in it, nothing of it is sure. `symbol`: too short at this zoom to be a bar.
 */
export type Form = 'bar' | 'band' | 'symbol';

/**
 * The four points of an uncertain stretch in px: it fades in from `x[0]` to `x[1]`, is full to `x[2]` and fades out
 * to `x[3]`. `x` may lie far outside the canvas; `box` is the part to be drawn.
 */
export interface Bar {
  readonly form: Form;
  readonly x: readonly [number, number, number, number];
  readonly box: Box;
  /** Nothing says how early it began, or how late it ended. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

/** The shape of the event's kind, centred on a point. */
export interface Glyph {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  /** On a filled bar it is cut out in the colour of the paper, elsewhere it has the colour of the kind. */
  readonly tone: 'kind' | 'paper';
}

/** The words at a mark. `box` holds them all. */
export interface Label {
  readonly box: Box;
  readonly lines: readonly TextLine[];
}

/** What every drawn event has. */
interface EventMarkBase {
  readonly event: string;
  readonly eventKind: EventKind;
  readonly status: Status;
  readonly selected: boolean;
  readonly glyph: Glyph | null;
  readonly label: Label | null;
  /** What a pointer may hit: at least 24 px in both directions. */
  readonly hit: Box;
  /** Its name, date and status in words. */
  readonly title: string;
  /** Its sources: who says so, in which words. */
  readonly description: string;
}

/** A dated event. */
export interface EventMark extends EventMarkBase {
  readonly kind: 'event';
  /** The key of the lane in which it stands; null where there are none. An event may stand in several. */
  readonly lane: string | null;
  readonly bar: Bar;
  /** The other dates that its sources give: hollow twins of its bar in the same row, joined to it by a line. */
  readonly readings: readonly Bar[];
}

/** An event without a date, in the section below the axis. */
export interface UndatedMark extends EventMarkBase {
  readonly kind: 'undated';
}

/** Events for which there was no room, counted. */
export interface Chip {
  readonly kind: 'chip';
  /** The key of the lane in which it stands; null where there are none. */
  readonly lane: string | null;
  readonly box: Box;
  readonly text: TextLine;
  readonly count: number;
  /** How many of each kind, the most first. */
  readonly kinds: readonly KindCount[];
  /** The first of their ids, at most `CHIP_IDS`. */
  readonly events: readonly string[];
  /** The stretch to zoom to in order to see them; null for undated events. */
  readonly range: TimeRange | null;
  readonly title: string;
}

/** The moment at which a document was published; today, where `document` is null. */
export interface Publication {
  readonly kind: 'publication';
  readonly document: string | null;
  readonly x: number;
  readonly segments: Segments;
  readonly words: TextLine | null;
  readonly title: string;
}

/** The stretch in which an undated document must have been written, as a bracket with its words below it. */
export interface Writing {
  readonly kind: 'writing';
  readonly document: string;
  readonly x: number;
  readonly width: number;
  readonly y: number;
  readonly words: TextLine;
  readonly title: string;
}

/** Words that belong to no event: a section's name, or what to say of an empty picture. */
export interface Caption {
  readonly kind: 'caption';
  readonly text: TextLine;
}

/**
 * The heading of a lane: beside its rows, left of the plot, where there is room for it there, else above them. A
 * collapsed lane shows no events, but where they lie.
 */
export interface LaneHeading {
  readonly kind: 'lane';
  /** Names the lane among those of the picture. */
  readonly key: string;
  /** What opens and closes the lane, at least 24 px high. */
  readonly box: Box;
  readonly beside: boolean;
  readonly text: TextLine;
  /** The middle of the sign before its name, which says whether it is collapsed. */
  readonly sign: { readonly x: number; readonly y: number };
  readonly collapsed: boolean;
  /** How many events are in the lane, wherever they are in time. */
  readonly count: number;
  /** How many rows of events it has room for; none where it is collapsed. */
  readonly rows: number;
  /** Where its events lie, if it is collapsed. */
  readonly traces: readonly Box[];
  /** Its name and count in words. */
  readonly title: string;
}

/** The shape and the name of a kind, in a legend. */
export interface KindKey {
  readonly kind: 'key';
  readonly eventKind: EventKind;
  readonly glyph: Glyph;
  readonly text: TextLine;
}

export type Mark =
  | Gridline
  | Rule
  | Tick
  | Tier
  | Fold
  | Publication
  | Writing
  | EventMark
  | UndatedMark
  | Chip
  | Caption
  | LaneHeading
  | KindKey;

/** A picture as plain JSON: its size in px, and its marks in the order in which they are painted. */
export interface Scene {
  /** Where the canvas begins: 0, or less where the headings of lanes stand left of the plot. */
  readonly x: number;
  readonly width: number;
  readonly height: number;
  /** Where the words begin that stand before whole sections. */
  readonly margin: number;
  /** The part in which dated events stand, between the axis and the undated ones. */
  readonly plot: Box;
  readonly marks: readonly Mark[];
}

/** How many ids a chip carries at most. */
export const CHIP_IDS = 100;
