import type { SavedArticle, SavedStory } from '../../review/saved-story.ts';
import type { Records } from './records.ts';
import { forgetString, KEY, STORY, toRecords } from './story-records.ts';
import type { Shelf } from './story-records.ts';

/** How keeping went: there may be no room, or the browser may keep nothing for us. */
export type Kept = 'kept' | 'full' | 'closed';

/** Why a story is not kept: what to say of this browser. */
export const NOT_KEPT: Readonly<Record<Exclude<Kept, 'kept'>, string>> = {
  full: 'has no room to keep the story: it will be gone when the page is closed.',
  closed:
    'keeps nothing for this page, as in a private window: the story will be gone when the page is closed.',
};

/**
 * Keeps a story from one visit to the next: a record an article, of which only those are written that have changed. One
 * thing is done after the other, and nothing here rejects.
 */
export class StoryShelf {
  readonly #records: Promise<Records | null>;
  /** Where stories were kept as a string, before there were records. */
  readonly #strings: Shelf | null;
  /** What is there as far as this page knows, null where it does not know. */
  #known: ReadonlyMap<string, unknown> | null = null;
  #last: Promise<unknown> = Promise.resolve();

  constructor(records: Promise<Records | null>, strings: Shelf | null) {
    this.#records = records;
    this.#strings = strings;
  }

  /** What was kept, or null where nothing was, or nothing that can be read. */
  async restore(): Promise<SavedStory | null> {
    const all = await this.#all();
    this.#known = all;
    if (!all?.has(STORY) && !this.#hasString()) return null;
    const { fromRecords, restoreString } = await import('./restore-story.ts');
    return (all && fromRecords(all)) ?? restoreString(this.#strings);
  }

  async #all(): Promise<ReadonlyMap<string, unknown> | null> {
    try {
      return (await (await this.#records)?.all()) ?? null;
    } catch {
      return null;
    }
  }

  #hasString(): boolean {
    try {
      return typeof this.#strings?.getItem(KEY) === 'string';
    } catch {
      return false;
    }
  }

  /** Keeps the articles, by their ids, and what the reader decided of all. */
  keep(
    articles: ReadonlyMap<string, SavedArticle>,
    story: Omit<SavedStory, 'articles'>,
  ): Promise<Kept> {
    return this.#become(toRecords(articles, story));
  }

  /** Forgets what was kept. */
  forget(): Promise<Kept> {
    return this.#become(new Map());
  }

  #become(wanted: ReadonlyMap<string, unknown>): Promise<Kept> {
    const done = this.#last.then(async (): Promise<Kept> => {
      try {
        const records = await this.#records;
        if (!records) return 'closed';
        await this.#write(records, wanted);
        forgetString(this.#strings);
        return 'kept';
      } catch (error) {
        this.#known = null;
        return error instanceof Error && error.name === 'QuotaExceededError' ? 'full' : 'closed';
      }
    });
    this.#last = done;
    return done;
  }

  /** Writes what differs from what is there; another page may have written since this one looked. */
  async #write(records: Records, wanted: ReadonlyMap<string, unknown>): Promise<void> {
    const isKnown = this.#known && isSame(this.#known.get(STORY), await records.get(STORY));
    const before = (isKnown && this.#known) || (await records.all());
    const put = [...wanted].filter(([key, record]) => !isSame(before.get(key), record));
    const gone = [...before.keys()].filter((key) => !wanted.has(key));
    if (put.length + gone.length > 0) await records.write(new Map(put), gone);
    this.#known = wanted;
  }
}

/** Whether two records say the same. Texts, which may be long, are compared as they stand. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  const [one, other] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  const isAlike = ([key, value]: [string, unknown]): boolean =>
    value === other.get(key) ||
    (typeof value !== 'string' && JSON.stringify(value) === JSON.stringify(other.get(key)));
  return one.size === other.size && [...one].every(isAlike);
}
