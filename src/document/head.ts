import type { Item } from './page.ts';
import { hasWords, wordCount } from './shapes.ts';

/** Where the article's head is: indices into the page's items. */
export interface Head {
  /** The headline, in each place where it stands; empty where there is none. */
  readonly headlines: readonly number[];
  /** The first item that may be story. */
  readonly start: number;
}

/** The head of a page is looked for among its first items only. */
const MAX_ZONE = 60;
const MAX_TITLE = 200;
/** Prose of at least this many words is the article's, and not a slogan. */
const BODY_WORDS = 8;

/** Finds headline and head of a page. `title` is what the document's metadata call it, if they do. */
export function findHead(items: readonly Item[], title: string | null): Head {
  const zone = items.slice(0, Math.min(bodyStart(items), MAX_ZONE));
  const repeated = findRepeated(zone, title);
  const firstProse = zone.findIndex((item) => item.shape === 'prose');
  if (repeated.length === 0 && !zone.some(isMarker)) {
    const end = firstProse < 0 ? zone.length : firstProse;
    return { headlines: firstHeading(zone.slice(0, end), items.length > end), start: 0 };
  }
  const headlines = repeated.length > 0 ? repeated : firstHeading(zone, true);
  return { headlines, start: startAfter(zone, headlines) };
}

/** Where the body surely has begun: the index of the first two paragraphs of prose in a row, or else of the first long one, or of the end. */
export function bodyStart(items: readonly Item[]): number {
  const isBody = (item: Item | undefined): boolean =>
    item?.shape === 'prose' && hasWords(item.text, BODY_WORDS);
  const run = items.findIndex((item, at) => isBody(item) && isBody(items[at + 1]));
  const single = items.findIndex(isBody);
  return run >= 0 ? run : single >= 0 ? single : items.length;
}

function isMarker({ shape }: Item): boolean {
  return shape === 'menu' || shape === 'byline' || shape === 'tags';
}

function lastIndex(items: readonly Item[], fits: (item: Item) => boolean): number {
  return items.findLastIndex(fits);
}

/** A heading that stands twice above the story, or once and in the metadata. */
function findRepeated(zone: readonly Item[], title: string | null): number[] {
  const places = placesByWording(zone);
  const told = title === null ? undefined : places.get(key(title));
  if (told) return told;
  const repeats = [...places].filter(
    ([, at]) => at.length > 1 && at.every((index) => isTitle(zone[index])),
  );
  return repeats.sort(([a], [b]) => wordCount(b) - wordCount(a))[0]?.[1] ?? [];
}

function placesByWording(zone: readonly Item[]): Map<string, number[]> {
  const places = new Map<string, number[]>();
  zone.forEach(({ text }, at) => {
    if (text.length <= MAX_TITLE) places.set(key(text), [...(places.get(key(text)) ?? []), at]);
  });
  return places;
}

function isTitle(item: Item | undefined): boolean {
  if (!item || item.text.length > MAX_TITLE || !hasWords(item.text, 3)) return false;
  return (
    item.shape === 'heading' || (item.shape === 'prose' && /[?!]["'\u201d\u2019]?$/.test(item.text))
  );
}

/** Wording without case, quotation marks, markup of headings and width of spaces. */
function key(line: string): string {
  return line
    .replace(/^#+\s*/, '')
    .replace(/["'\u2018\u2019\u201c\u201d]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase();
}

/** The first heading of three words or more that follows the last menu, or else the first heading. */
function firstHeading(zone: readonly Item[], hasMore: boolean): number[] {
  if (!hasMore) return [];
  const from = lastIndex(zone, (item) => item.shape === 'menu') + 1;
  const headings = [...zone.keys()].filter((at) => at >= from && zone[at]?.shape === 'heading');
  const long = headings.find((at) => hasWords(zone[at]?.text ?? '', 3));
  const found = long ?? headings[0];
  return found === undefined ? [] : [found];
}

/**
 * The story begins after the headline and the lines of the head that follow it; a summary that stands between
 * headline and byline is story. Without a headline it begins after the last menu.
 */
function startAfter(zone: readonly Item[], headlines: readonly number[]): number {
  const headline = headlines.at(-1);
  if (headline === undefined) return lastIndex(zone, (item) => item.shape === 'menu') + 1;
  const prose = zone.findIndex((item, at) => at > headline && item.shape === 'prose');
  return (
    Math.max(headline, lastIndex(zone.slice(0, prose < 0 ? zone.length : prose), isMarker)) + 1
  );
}
