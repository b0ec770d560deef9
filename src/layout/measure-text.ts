import { SOURCE_SANS_WIDTHS, type WidthRun } from './text-widths.ts';

export type TextWeight = 400 | 600;

/** The width in px of one line of text at a font size in px. Layout never measures in any other way. */
export type MeasureText = (text: string, size: number, weight: TextWeight) => number;

/** Kerning and shaping are not in the table: real labels came out at most this much wider. */
const MARGIN = 1.066;
/** For characters that the bundled font does not hold; full-width ones are about an em wide. */
const UNKNOWN = 1000;

function byCodePoint(runs: readonly WidthRun[]): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  for (const [first, ...run] of runs) run.forEach((width, i) => widths.set(first + i, width));
  return widths;
}

const WIDTHS = {
  400: byCodePoint(SOURCE_SANS_WIDTHS[400]),
  600: byCodePoint(SOURCE_SANS_WIDTHS[600]),
};

/** The sum of the widths that the bundled label font gives the characters. */
export const plainWidth: MeasureText = (text, size, weight) => {
  let width = 0;
  for (const character of text)
    width += WIDTHS[weight].get(character.codePointAt(0) ?? 0) ?? UNKNOWN;
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
