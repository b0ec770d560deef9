import { AXIS } from './axis.ts';
import { lengthInWords, shortLength } from './date-words.ts';
import type { MeasureText } from './measure-text.ts';
import type { Fold, Segments, TextLine } from './scene.ts';
import type { Stretch, TimeScale, Viewport } from './time-scale.ts';

const WORDS_SIZE = 12;
/** Half the width of the zigzag, and the distance from it to its words, in px. */
export const ZIGZAG = 6;
export const WORDS_AT = 24;

/** A break of the scale as it is seen, before it is known how high the picture is. */
export interface FoldInView {
  readonly stretch: Stretch;
  readonly x: number;
  /** How much of the picture's width it takes. */
  readonly width: number;
}

/** The folded stretches whose middle is in view. */
export function foldsInView(scale: TimeScale, viewport: Viewport): FoldInView[] {
  return scale.stretches.flatMap((stretch) => {
    const x = ((stretch.from + stretch.to) / 2) * viewport.k + viewport.x;
    const width = (stretch.to - stretch.from) * viewport.k;
    return stretch.folded && x > ZIGZAG && x < scale.width - ZIGZAG ? [{ stretch, x, width }] : [];
  });
}

/** Whether a fold has room for its words beside it. */
export function hasWords({ width }: FoldInView): boolean {
  return width >= 64;
}

/** Where the middle line of the zigzag stands: its words stand to the right of it. */
export function zigzagX(fold: FoldInView): number {
  return hasWords(fold) ? fold.x - 10 : fold.x;
}

/** The stretch that labels keep out of. */
export function foldObstacle(fold: FoldInView): { from: number; to: number } {
  const x = zigzagX(fold);
  return { from: x - ZIGZAG, to: hasWords(fold) ? x + WORDS_AT + 4 : x + ZIGZAG };
}

/**
 * The mark of a fold. `free` is where no mark crosses its words. Its words stand upright beside it, or else in short in the axis; where they
 * do not fit even there, they are in its title alone.
 */
export function foldMark(
  fold: FoldInView,
  segments: Segments,
  free: Segments,
  measure: MeasureText,
): Fold {
  const length = lengthInWords(fold.stretch);
  const [from, to] = free.reduce<Segments[number]>(
    (longest, part) => (part[1] - part[0] > longest[1] - longest[0] ? part : longest),
    [0, 0],
  );
  const room = to - from - 16;
  const long = [`${length} without an event`, length].find(
    (text) => measure(text, WORDS_SIZE, 400) <= room,
  );
  const upright = hasWords(fold) && long !== undefined;
  const short = shortLength(fold.stretch);
  const fits = measure(short, WORDS_SIZE, 400) <= fold.width - 2;
  const words = upright
    ? wordsAt(zigzagX(fold) + WORDS_AT, (from + to) / 2, long)
    : fits
      ? wordsAt(fold.x, AXIS.tick, short)
      : null;
  return {
    kind: 'fold',
    x: zigzagX(fold),
    segments,
    range: { start: fold.stretch.start, end: fold.stretch.end },
    words,
    upright,
    title: `${length} without an event`,
  };
}

function wordsAt(x: number, y: number, text: string): TextLine {
  return { x, y, text, size: WORDS_SIZE, weight: 400, tone: 'quiet', anchor: 'middle' };
}
