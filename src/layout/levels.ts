import { canvasOf, timeAround, type CanvasRules } from './canvas.ts';
import {
  contendersOn,
  fillRows,
  labelRest,
  type Canvas,
  type Contender,
  type Filled,
} from './fill-rows.ts';
import type { Habit } from './find-place.ts';
import type { TimelineIndex } from './timeline-index.ts';
import { toPosition } from './time-scale.ts';

/** Where labels leave no room for all marks, so large a share of them is tried next. */
const FEWER = 2 / 3;
/** An event that is not drawn weighs as much as so many marks without a label. */
const LEFT_OUT = 4;
/** Where the picture may grow, so many rows more are better than events that are only counted, where they do for all. */
const MORE_ROWS = 6;
/** With more than this left over, more rows need not be tried. */
const FEW = 40;
/** A tile is laid out with so much of its neighbours on both sides, as a share of its width. */
const AROUND = 1 / 4;
/** So many tiles are kept: more than a view and all that is above it need. */
const MOST_TILES = 400;

const NONE: Habits = new Map();

/** The one tile of level 0. */
const WHOLE = '0/0';

/** How events are placed on all levels. */
export interface LevelRules extends CanvasRules {
  /** How many rows are to do for events, and for chips if any are left over. */
  readonly rows: number;
  /** So many of them are there, however few events there are. */
  readonly leastRows: number;
  /** There may be a few rows more: where all events then have room, and for chips. */
  readonly grows: boolean;
}

/** Where events stand on a level, by their places in the index. */
export type Habits = ReadonlyMap<number, Habit>;

/** What is to be filled: a canvas, who may stand on it, and how many of them there are. */
interface Field {
  readonly canvas: Canvas;
  readonly contenders: readonly Contender[];
  readonly count: number;
}

interface Tile {
  readonly habits: Habits;
  /** Those whose middle lies in the tile: it knows best where they stand. */
  readonly own: ReadonlySet<number>;
}

/**
 * Where events stand at each power of two of the zoom: level 0 is the whole of time, each further one twice as wide, in
 * tiles as wide as the picture. What stood on a level keeps its row and the side of its label on the next, where all is
 * further apart, unless something more salient takes its room. So a place depends on the zoom alone and neither on
 * the view's edges nor on the way to it: labels do not jump when one pans, and stay when one zooms in (the aims of
 * "Dynamic map labeling", Been, Daiches and Yap 2006).
 */
export class Levels {
  readonly #index: TimelineIndex;
  readonly #rules: LevelRules;
  readonly #tiles = new Map<string, Tile>();
  /** How many rows events have on every level: no more than in the whole, so that zooming makes no picture higher. */
  readonly rows: number;
  /** Whether all events have room at level 0, and so on every other. */
  readonly holdAll: boolean;

  constructor(index: TimelineIndex, rules: LevelRules) {
    this.#index = index;
    this.#rules = { ...rules, selected: null };
    const { filled, rows, left } = this.#whole();
    this.holdAll = left === 0;
    this.rows = this.holdAll
      ? Math.min(rows, Math.max(this.#rules.leastRows, filled.rows.used))
      : rows;
    this.#tiles.set(WHOLE, this.#tileOf(0, 0, filled));
  }

  /** Where events stand on a level, from one position on the scale (px before zooming) to another. */
  habits(level: number, from: number, to: number): Habits {
    const last = 2 ** level - 1;
    const pitch = this.#rules.scale.width / 2 ** level;
    const at = (position: number): number =>
      Math.min(last, Math.max(0, Math.floor(position / pitch)));
    const habits = new Map<number, Habit>();
    for (let place = at(from); place <= at(to); place++) {
      const tile = this.#tile(level, place);
      for (const [event, habit] of tile.habits) {
        if (tile.own.has(event) || !habits.has(event)) habits.set(event, habit);
      }
    }
    return habits;
  }

  #tile(level: number, place: number): Tile {
    const key = `${String(level)}/${String(place)}`;
    const before = this.#tiles.get(key);
    if (before) return before;
    const { from, to } = this.#around(level, place);
    const habits = this.habits(level - 1, from, to);
    const field = this.#fieldOf(level, from, to);
    const filled = this.#fullest(field, this.rows, habits);
    const all = labelRest(filled, this.#index, field.canvas, this.rows);
    const tile = this.#tileOf(level, place, all);
    if (this.#tiles.size > MOST_TILES) this.#forget();
    this.#tiles.set(key, tile);
    return tile;
  }

  #forget(): void {
    for (const key of this.#tiles.keys()) if (key !== WHOLE) this.#tiles.delete(key);
  }

  /** The tile and some of its neighbours, as positions on the scale. */
  #around(level: number, place: number): { from: number; to: number } {
    const { width } = this.#rules.scale;
    const pitch = width / 2 ** level;
    return {
      from: Math.max(0, (place - AROUND) * pitch),
      to: Math.min(width, (place + 1 + AROUND) * pitch),
    };
  }

  #fieldOf(level: number, from: number, to: number): Field {
    const { scale, most } = this.#rules;
    const k = 2 ** level;
    const width = (to - from) * k;
    const viewport = { k, x: -from * k };
    const here = Math.ceil((most * width) / scale.width);
    const canvas = { ...canvasOf(this.#rules, viewport, width), most: here };
    const at = this.#index.columns.mostSalient(timeAround(scale, viewport, width), here + 1);
    const contenders = contendersOn(canvas, this.#index, at);
    return { canvas, contenders, count: contenders.length };
  }

  #whole(): { filled: Filled; rows: number; left: number } {
    const { scale, rows, grows } = this.#rules;
    const { count } = this.#index.columns;
    const field = { ...this.#fieldOf(0, 0, scale.width), count };
    const leftBy = ({ placements }: Filled): number => count - placements.length;
    const finished = (filled: Filled, most: number) => ({
      filled: labelRest(filled, this.#index, field.canvas, most),
      rows: most,
      left: leftBy(filled),
    });
    const besideChips = grows ? rows : rows - 1;
    if (count > field.canvas.most) return finished(this.#fill(field, besideChips), besideChips);
    const usual = this.#fill(field, rows);
    if (leftBy(usual) === 0) return finished(usual, rows);
    if (grows && leftBy(usual) <= FEW) {
      const more = rows + MORE_ROWS;
      const higher = this.#fill(field, more);
      if (leftBy(higher) === 0) return finished(higher, more);
    }
    const fullest = this.#fullest(field, rows, NONE, usual);
    if (grows || leftBy(fullest) === 0) return finished(fullest, rows);
    return finished(this.#fullest(field, besideChips), besideChips);
  }

  /** The rows, with as many labels in them as leave room for most marks; `all` are they with all labels. */
  #fullest(
    field: Field,
    rows: number,
    habits = NONE,
    all = this.#fill(field, rows, habits),
  ): Filled {
    const { canvas, count } = field;
    const cost = ({ placements }: Filled): number =>
      LEFT_OUT * (count - placements.length) + placements.filter(({ label }) => !label).length;
    if (all.placements.length === count || count > canvas.most) return all;
    let best = all;
    let last = all;
    let labelled = all.placements.filter(({ label }) => label).length;
    while (labelled > 0) {
      labelled = Math.floor(FEWER * labelled);
      if (labelled >= last.labelledTo) continue;
      last = this.#fill(field, rows, habits, labelled);
      if (cost(last) > cost(best)) break;
      if (cost(last) < cost(best)) best = last;
    }
    return best;
  }

  #fill(
    { canvas, contenders }: Field,
    rows: number,
    habits = NONE,
    labelled = contenders.length,
  ): Filled {
    return fillRows(contenders, this.#index, canvas, { rows, labelled }, habits);
  }

  #tileOf(level: number, place: number, { placements }: Filled): Tile {
    const { scale } = this.#rules;
    const pitch = scale.width / 2 ** level;
    const middle = ({ start, end }: { start: number; end: number }): number =>
      Math.floor(toPosition(scale, (start + end) / 2) / pitch);
    const own = placements.filter(({ event }) => middle(event.extent) === place);
    return {
      habits: new Map(
        placements.map(({ event, row, label }) => [
          event.at,
          {
            row,
            label: label && {
              side: label.side,
              words: label.words,
              width: label.to - label.from,
            },
          },
        ]),
      ),
      own: new Set(own.map(({ event }) => event.at)),
    };
  }
}
