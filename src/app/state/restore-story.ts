import type { PickedReading } from '../../document/source-document.ts';
import { isRecord, listOf, toAdded, toApart, toReview, toSpan } from './saved-decisions.ts';
import { ARTICLE, KEY, STORY, VERSION } from './saved-story.ts';
import type { GivenDate, SavedArticle, SavedStory, Shelf } from './saved-story.ts';

/** The story that an earlier version kept as a string, or null where there is none that can be read. Never throws. */
export function restoreString(shelf: Shelf | null): SavedStory | null {
  try {
    const kept: unknown = JSON.parse(shelf?.getItem(KEY) ?? 'null');
    return isStory(kept) ? toStory(kept, kept.articles) : null;
  } catch {
    return null;
  }
}

/** The story that these records hold; null where they hold none. */
export function fromRecords(records: ReadonlyMap<string, unknown>): SavedStory | null {
  const kept = records.get(STORY);
  if (!isStory(kept)) return null;
  return toStory(
    kept,
    kept.articles.map((id) => records.get(ARTICLE + String(id))),
  );
}

function toStory(kept: Record<string, unknown>, articles: readonly unknown[]): SavedStory {
  return {
    articles: articles.flatMap(toArticle),
    apart: listOf(kept['apart']).flatMap(toApart),
    reviews: listOf(kept['reviews']).flatMap(toReview),
    added: listOf(kept['added']).flatMap(toAdded),
  };
}

function isStory(kept: unknown): kept is Record<string, unknown> & { articles: unknown[] } {
  return isRecord(kept) && kept['version'] === VERSION && Array.isArray(kept['articles']);
}

function toArticle(value: unknown): SavedArticle[] {
  if (!isRecord(value) || typeof value['name'] !== 'string' || typeof value['text'] !== 'string')
    return [];
  const { name, text, date, picked } = value;
  return [{ name, text, date: toDate(date), picked: listOf(picked).flatMap(toPicked) }];
}

function toDate(value: unknown): GivenDate | null {
  if (!isRecord(value) || typeof value['day'] !== 'string') return null;
  return { day: value['day'], time: typeof value['time'] === 'string' ? value['time'] : null };
}

function toPicked(kept: unknown): PickedReading[] {
  if (!isRecord(kept)) return [];
  const span = toSpan(kept['span']);
  const { value } = kept;
  return span && typeof value === 'string' ? [{ span, value }] : [];
}
