import { SOURCE_SANS_WIDTHS, WIDER_AT_600, type WidthRun } from './text-widths.ts';

export type TextWeight = 400 | 600;

/** The width in px of one line of text at a font size in px. Layout never measures in any other way. */
export type MeasureText = (text: string, size: number, weight: TextWeight) => number;

/** Kerning and shaping are not in the table: real labels came out at most this much wider. */
const MARGIN = 1.066;
/** For characters that the bundled font does not hold; full-width ones are about an em wide. */
const UNKNOWN = 1000;

/** Widths by UTF-16 code unit; the second half of a pair has none, so that a pair is as wide as one character. */
function byCodeUnit(runs: readonly WidthRun[]): Uint16Array {
  const widths = new Uint16Array(0x1_0000).fill(UNKNOWN);
  widths.fill(0, 0xdc00, 0xe000);
  for (const [first, ...run] of runs) if (first < 0xd800) widths.set(run, first);
  return widths;
}

function widened([first, ...widths]: WidthRun, by: readonly number[]): WidthRun {
  return [first, ...widths.map((width, i) => width + by[i]!)];
}

const WIDTHS = {
  400: byCodeUnit(SOURCE_SANS_WIDTHS),
  600: byCodeUnit(SOURCE_SANS_WIDTHS.map((run, i) => widened(run, WIDER_AT_600[i]!))),
};

/** The sum of the widths that the bundled label font gives the characters. */
export const plainWidth: MeasureText = (text, size, weight) => {
  const widths = WIDTHS[weight];
  let width = 0;
  for (let i = 0; i < text.length; i++) width += widths[text.charCodeAt(i)]!;
  return (width / 1000) * size;
};

/** Measures with the width table of the bundled label font; never less than what a browser draws. */
export const measureText: MeasureText = (text, size, weight) =>
  plainWidth(text, size, weight) * MARGIN;

/**
 * `text`, cut at a character and closed with an ellipsis where it is wider than `room`; empty where not even
 * one character fits.
 */
export function fitText(
  text: string,
  room: number,
  size: number,
  weight: TextWeight,
  measure: MeasureText,
): string {
  if (measure(text, size, weight) <= room) return text;
  const characters = [...text];
  let low = 0;
  let high = characters.length;
  const cut = (length: number): string => `${characters.slice(0, length).join('').trimEnd()}…`;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (measure(cut(middle), size, weight) <= room) low = middle;
    else high = middle - 1;
  }
  return low === 0 ? '' : cut(low);
}
