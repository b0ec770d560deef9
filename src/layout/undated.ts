import type { TimelineEvent } from '../merge/timeline-event.ts';
import { orderInWords } from './event-words.ts';
import { kindsInWords } from './chips.ts';
import { kindsOf } from './kind-counts.ts';
import { EDGE, QUIET_SIZE, TITLE_SIZE, widestOf } from './label-text.ts';
import { fitText, type MeasureText } from './measure-text.ts';
import { CHIP_IDS, type Caption, type Chip, type TextLine, type UndatedMark } from './scene.ts';
import type { TimelineIndex } from './timeline-index.ts';

/** Sizes in px. */
export const UNDATED_LINE = 52;
const LINE = { title: 18, secondary: 35, height: UNDATED_LINE } as const;
const COLUMN = { least: 190, most: 270, gap: 28 } as const;
const SYMBOL = 10;
const TEXT_AT = 18;
/** Between the grid and the right edge of the canvas. */
const END = 20;
/** More than these are counted, however many lines there may be. */
const MOST = 60;
/** The chip that counts the others: under the section's name, on narrow pictures beside it. */
const CHIP = { width: 96, height: 22, under: 26, beside: 72 } as const;

export interface UndatedRules {
  readonly width: number;
  readonly margin: number;
  readonly top: number;
  readonly measure: MeasureText;
  readonly selected: string | null;
  /** The most lines of the grid; unlimited where absent. */
  readonly lines?: number | undefined;
}

/** The section of events without a date. */
export interface UndatedSection {
  readonly marks: readonly (UndatedMark | Caption | Chip)[];
  readonly height: number;
}

/**
 * The events without a date as a grid in their given order, line by line, with what is known of their time; those
 * beyond the last line are counted in a chip. The section's name stands before the grid, on narrow pictures above it.
 * No height where there is no such event.
 */
export function undatedSection(index: TimelineIndex, rules: UndatedRules): UndatedSection {
  const events = index.undated;
  if (events.length === 0) return { marks: [], height: 0 };
  const narrow = rules.width < 600;
  const left = narrow ? rules.margin : rules.margin + 104;
  const top = rules.top + (narrow ? 26 : 0);
  const grid = gridOf(events, left, index, rules);
  const shown = events.slice(0, Math.min(MOST, (rules.lines ?? Infinity) * grid.columns));
  const marks = shown.map((event, i) => {
    const x = left + (i % grid.columns) * grid.pitch;
    const y = top + Math.floor(i / grid.columns) * LINE.height;
    return undatedMark(event, x, y, grid.pitch - COLUMN.gap, index, rules);
  });
  const heading: Caption = {
    kind: 'caption',
    text: line(rules.margin, rules.top + LINE.title, 'Undated', 600, 'quiet', 13),
  };
  const rows = Math.ceil(shown.length / grid.columns);
  const rest = events.slice(shown.length);
  const chip = narrow
    ? { x: rules.margin + CHIP.beside, y: rules.top + 3 }
    : { x: rules.margin, y: rules.top + CHIP.under };
  return {
    marks: [heading, ...marks, ...(rest.length > 0 ? [chipOf(rest, chip)] : [])],
    height: top + rows * LINE.height - rules.top,
  };
}

function gridOf(
  events: readonly TimelineEvent[],
  left: number,
  index: TimelineIndex,
  { width, measure }: UndatedRules,
): { columns: number; pitch: number } {
  const room = width - left - END;
  const widest = Math.max(
    ...events
      .slice(0, MOST)
      .map((event) =>
        Math.max(
          measure(event.title, TITLE_SIZE, 600),
          measure(known(event, index), QUIET_SIZE, 400),
        ),
      ),
  );
  const wanted = Math.min(COLUMN.most, Math.max(COLUMN.least, widest + TEXT_AT));
  const columns = Math.max(1, Math.floor((room + COLUMN.gap) / (wanted + COLUMN.gap)));
  const share = (room + COLUMN.gap) / columns;
  const pitch =
    columns === 1 ? share : Math.min(share, Math.max(COLUMN.least, widest + TEXT_AT) + COLUMN.gap);
  return { columns, pitch };
}

function known(event: TimelineEvent, index: TimelineIndex): string {
  const order = orderInWords(event, index.byId);
  const status = event.status === 'happened' ? [] : [event.status];
  return [...status, ...(order === '' ? [] : [order])].join(', ');
}

function undatedMark(
  event: TimelineEvent,
  x: number,
  y: number,
  width: number,
  index: TimelineIndex,
  { measure, selected }: UndatedRules,
): UndatedMark {
  const weight = event.id === selected ? 600 : 400;
  const room = width - TEXT_AT;
  const title = fitText(event.title, room, TITLE_SIZE, weight, measure);
  const secondary = fitText(known(event, index), room, QUIET_SIZE, 400, measure);
  const lines = [line(x + TEXT_AT, y + LINE.title, title, weight, 'ink', TITLE_SIZE)];
  if (secondary !== '') {
    lines.push(line(x + TEXT_AT, y + LINE.secondary, secondary, 400, 'quiet', QUIET_SIZE));
  }
  const widest = Math.max(...lines.map((one) => widestOf(one.text, one.size, measure)));
  const box = {
    x: x + TEXT_AT,
    y: y + 4,
    width: Math.min(room, widest),
    height: secondary === '' ? 20 : 36,
  };
  return {
    kind: 'undated',
    event: event.id,
    eventKind: event.kind,
    status: event.status,
    selected: event.id === selected,
    glyph: { x: x + SYMBOL / 2, y: y + LINE.title - 4.5, size: SYMBOL, tone: 'kind' },
    label: { box, lines },
    hit: { x: x - 4, y, width: box.width + TEXT_AT + EDGE, height: 44 },
    ...index.told(event),
  };
}

function chipOf(rest: readonly TimelineEvent[], { x, y }: { x: number; y: number }): Chip {
  const { width, height } = CHIP;
  const text = `and ${String(rest.length)} more`;
  const kinds = kindsOf(rest);
  return {
    kind: 'chip',
    lane: null,
    box: { x, y, width, height },
    text: { ...line(x + width / 2, y + 15, text, 600, 'quiet', QUIET_SIZE), anchor: 'middle' },
    count: rest.length,
    kinds,
    events: rest.slice(0, CHIP_IDS).map((event) => event.id),
    range: null,
    title: `${String(rest.length)} more events without a date: ${kindsInWords(kinds)}`,
  };
}

function line(
  x: number,
  y: number,
  text: string,
  weight: TextLine['weight'],
  tone: TextLine['tone'],
  size: number,
): TextLine {
  return { x, y, text, size, weight, tone, anchor: 'start' };
}
