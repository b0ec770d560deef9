/**
 * Writes `src/layout/text-widths.ts`: the advance widths of the bundled label font at the two weights that the
 * picture uses, read from the very file that the application ships.
 *
 *     npm run bench -- font-widths
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { advancesOf, type Font, readWoff2 } from './woff2.ts';

const FILES = ['latin', 'latin-ext'].map(
  (subset) => `@fontsource-variable/source-sans-3/files/source-sans-3-${subset}-wght-normal.woff2`,
);
const WEIGHTS = [400, 600] as const;
/** Measurements are run in the project's folder. */
const TARGET = 'src/layout/text-widths.ts';

/** Consecutive code points with their widths: `[first code point, widths …]`. */
type Run = [number, ...number[]];

function runsOf(widths: ReadonlyMap<number, number>): Run[] {
  const runs: Run[] = [];
  for (const [code, width] of [...widths].sort((a, b) => a[0] - b[0])) {
    const last = runs.at(-1);
    if (last && last[0] + last.length - 1 === code) last.push(width);
    else runs.push([code, width]);
  }
  return runs;
}

function widthsAt(fonts: readonly Font[], weight: number): Map<number, number> {
  return new Map(fonts.flatMap((font) => [...advancesOf(font, weight)]));
}

const require = createRequire(import.meta.url);
const fonts = FILES.map((file) => readWoff2(readFileSync(require.resolve(file))));
const [regular, semibold] = WEIGHTS.map((weight) => runsOf(widthsAt(fonts, weight)));
const wider = regular!.map(([, ...widths], run) =>
  widths.map((width, i) => semibold![run]![i + 1]! - width),
);
writeFileSync(
  TARGET,
  `// Made by bench/font-widths.ts from @fontsource-variable/source-sans-3; not to be edited by hand.

/** A first code point and the advance widths, in thousandths of the font size, of it and those that follow it. */
export type WidthRun = readonly [first: number, ...widths: number[]];

/** The advance widths of Source Sans 3 (Latin and Latin Extended) at weight 400. */
export const SOURCE_SANS_WIDTHS: readonly WidthRun[] = ${JSON.stringify(regular)};

/** How much wider each of them is at weight 600. */
export const WIDER_AT_600: readonly (readonly number[])[] = ${JSON.stringify(wider)};
`,
);
