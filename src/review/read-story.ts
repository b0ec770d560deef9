import type { PickedReading } from '../document/source-document.ts';
import { toAnchor } from './given-date.ts';
import type { GivenDate } from './given-date.ts';
import { isRecord, isText, listOf, toAdded, toApart, toReview, toSpan } from './saved-decisions.ts';
import type { SavedArticle, SavedStory } from './saved-story.ts';

/** A story with what could be read of it, and how much could not. */
export interface ReadStory {
  readonly story: SavedStory;
  readonly articles: Tally;
  readonly decisions: Tally;
}

/** How many entries there are, and of how many not all could be read. */
export interface Tally {
  readonly all: number;
  readonly lost: number;
}

/** Reads a story from named parts in which anything may stand; `articles` are its articles. */
export function readStory(
  kept: Readonly<Record<string, unknown>>,
  articles: readonly unknown[],
): ReadStory {
  const read = readEach(articles, toArticle);
  const apart = readEach(listOf(kept['apart']), toApart);
  const reviews = readEach(listOf(kept['reviews']), toReview);
  const added = readEach(listOf(kept['added']), toAdded);
  const tallies = [apart.tally, reviews.tally, added.tally];
  return {
    story: {
      articles: read.values,
      apart: apart.values,
      reviews: reviews.values,
      added: added.values,
    },
    articles: read.tally,
    decisions: {
      all: tallies.reduce((sum, { all }) => sum + all, 0),
      lost: tallies.reduce((sum, { lost }) => sum + lost, 0),
    },
  };
}

function readEach<T>(
  entries: readonly unknown[],
  read: (entry: unknown) => T[],
): { readonly values: T[]; readonly tally: Tally } {
  const pairs = entries.map((entry) => ({ entry, values: read(entry) }));
  const whole = pairs.filter(({ entry, values: [value] }) => value && isAll(value, entry));
  return {
    values: pairs.flatMap(({ values }) => values),
    tally: { all: entries.length, lost: entries.length - whole.length },
  };
}

/** Whether what was read is all that an entry says in the parts that are known. */
function isAll(read: unknown, entry: unknown): boolean {
  if (!isRecord(read)) return read === entry;
  if (!isRecord(entry) || Array.isArray(read) !== Array.isArray(entry)) return false;
  if (Array.isArray(entry) && entry.length !== Object.keys(read).length) return false;
  return Object.entries(read).every(
    ([key, value]) => entry[key] === undefined || isAll(value, entry[key]),
  );
}

function toArticle(value: unknown): SavedArticle[] {
  if (!isRecord(value) || !isText(value['name']) || typeof value['text'] !== 'string') return [];
  const { name, text, date, picked } = value;
  return [{ name, text, date: toDate(date), picked: listOf(picked).flatMap(toPicked) }];
}

function toDate(value: unknown): GivenDate | null {
  if (!isRecord(value) || !isText(value['day'])) return null;
  const date = { day: value['day'], time: isText(value['time']) ? value['time'] : null };
  return toAnchor(date) && date;
}

function toPicked(kept: unknown): PickedReading[] {
  if (!isRecord(kept)) return [];
  const span = toSpan(kept['span']);
  const { value } = kept;
  return span && isText(value) ? [{ span, value }] : [];
}
