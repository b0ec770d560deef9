import { fitText, type MeasureText, type TextWeight } from './measure-text.ts';

export const TITLE_SIZE = 13.5;
export const QUIET_SIZE = 12;
/** Between a title and its secondary words. */
export const BETWEEN = 12;
/** The least distance in px of words from the canvas' edges. */
export const EDGE = 8;
/** The longest title while labels compete for room. */
const LONGEST = 360;

/** What is to be written at a mark. */
export interface Words {
  readonly title: string;
  readonly secondary: readonly string[];
  readonly selected: boolean;
  /** The mark is filled with its colour, so that words on it need the colour of the paper. */
  readonly filled: boolean;
}

/** Everything a label's places depend on, besides its words. */
export interface LabelRoom {
  readonly width: number;
  readonly measure: MeasureText;
}

/** The words of a label, cut to what they may take, and the room that they take. */
export interface Measured {
  readonly words: number;
  readonly filled: boolean;
  readonly title: string;
  readonly weight: TextWeight;
  readonly titleWidth: number;
  readonly secondary: string;
  readonly secondaryWidth: number;
}

/** What was measured of words: they are placed many times. */
const measurings = new WeakMap<Words, { measure: MeasureText; most: number; by: Measured[] }>();

/** Words with the first `count` of the secondary ones, the title no longer than while labels compete for room. */
export function measured(words: Words, count: number, room: LabelRoom): Measured {
  const { measure } = room;
  const most = Math.min(LONGEST, room.width - 2 * EDGE);
  let known = measurings.get(words);
  if (known?.measure !== measure || known.most !== most) {
    known = { measure, most, by: [] };
    measurings.set(words, known);
  }
  return (known.by[count] ??= measuredAnew(words, count, most, measure));
}

/** The same with a title of at most `most` px. */
export function measuredAnew(
  words: Words,
  count: number,
  most: number,
  measure: MeasureText,
): Measured {
  const weight = words.selected ? 600 : 400;
  const title = fitText(words.title, most, TITLE_SIZE, weight, measure);
  const told = words.secondary.slice(0, count).join(', ');
  const secondary = fitText(told, most, QUIET_SIZE, 400, measure);
  return {
    words: count,
    filled: words.filled,
    title,
    weight,
    // The room of the bold form is kept in any case, so that choosing a mark moves nothing.
    titleWidth: title === words.title ? Math.min(most, widestOf(title, TITLE_SIZE, measure)) : most,
    secondary,
    secondaryWidth: secondary === '' ? 0 : measure(secondary, QUIET_SIZE, 400),
  };
}

/** The room that a text takes in either weight; of a few characters the bold form is the narrower. */
export function widestOf(text: string, size: number, measure: MeasureText): number {
  return Math.max(measure(text, size, 400), measure(text, size, 600));
}

/** How long a label with these words is beside its mark, in px. */
export function widthOf(text: Measured): number {
  return text.titleWidth + (text.secondary === '' ? 0 : BETWEEN + text.secondaryWidth);
}
