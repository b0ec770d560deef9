import { addressIn } from './address-line.ts';
import type { Block } from './blocks.ts';
import { readByline } from './byline.ts';
import { isButton, isCopyright, isLinkLine, isTagLine, openingOf } from './furniture.ts';

/** What a block looks like, seen by itself. */
export type Shape =
  | 'prose'
  | 'heading'
  | 'byline'
  | 'tags'
  | 'menu'
  | 'button'
  | 'link'
  | 'comment opening'
  | 'links opening'
  | 'copyright'
  | 'other';

/** Longer blocks are prose, whatever they hold; so no pattern below ever sees a long text. */
const MAX_LINE = 300;
const MAX_HEADING = 160;

const ENDS_SENTENCE = /[.?!\u2026]["'\u201d\u2019\u00bb)\]]*$/;
const SENTENCE_INSIDE =
  /\p{Ll}{4}["'\u201d\u2019)]?[.?!]["'\u201d\u2019)]?\s+["'\u201c\u2018(]?\p{Lu}/u;
/** Between the items of a menu: two or more spaces of any kind, a bar, a dot, an arrow. */
const MENU_GAP = /\s*(?:\s{2,}|\s[|\u00b7\u2022\u00bb\u203a/>]\s)\s*/;
const MENU_ITEM = /^[\p{Lu}\p{Nd}]/u;

/** In this order: the first that fits names the shape. */
const SHAPES: readonly (readonly [Shape, (line: string) => boolean])[] = [
  ['prose', (line) => line.length > MAX_LINE],
  ['copyright', isCopyright],
  ['comment opening', (line) => openingOf(line) === 'comment'],
  ['links opening', (line) => openingOf(line) === 'links'],
  ['button', isButton],
  ['byline', (line) => readByline(line) !== null],
  ['menu', isMenu],
  ['link', (line) => addressIn(line) !== null],
  ['link', (line) => isLinkLine(line) && !endsSentence(line)],
  ['tags', (line) => isTagLine(line) && !endsSentence(line)],
  ['prose', isProse],
  ['heading', isHeading],
];

/** The shape of a block. Takes constant time, whatever its length. */
export function shapeOf(block: Block): Shape {
  return SHAPES.find(([, fits]) => fits(block.text))?.[0] ?? 'other';
}

/** Whether the line ends as a sentence does, closing quotation marks and brackets aside. */
export function endsSentence(line: string): boolean {
  return ENDS_SENTENCE.test(line);
}

const WORD = /[\p{L}\p{Nd}][\p{L}\p{Nd}'\u2019.-]*/gu;

/** The words of a line, for counting. */
export function wordCount(line: string): number {
  return line.match(WORD)?.length ?? 0;
}

/** Whether a line has so many words or more; looks at no more of it than that takes. */
export function hasWords(line: string, count: number): boolean {
  WORD.lastIndex = 0;
  let found = 0;
  while (found < count && WORD.test(line)) found += 1;
  return found === count;
}

function isProse(line: string): boolean {
  const words = wordCount(line);
  return (
    (endsSentence(line) && words >= 2) || (words >= 8 && SENTENCE_INSIDE.test(line)) || words >= 25
  );
}

function isMenu(line: string): boolean {
  const items = line.split(MENU_GAP);
  return (
    items.length >= 3 &&
    !endsSentence(line) &&
    items.every((item) => MENU_ITEM.test(item) && wordCount(item) <= 4)
  );
}

function isHeading(line: string): boolean {
  return line.length <= MAX_HEADING && /\p{L}/u.test(line) && !/[:;,\u2013\u2014_-]$/.test(line);
}
