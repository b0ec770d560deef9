import { toSaved } from './article.ts';
import type { Decided } from './decided-story.ts';
import { NOT_KEPT } from './story-shelf.ts';
import type { StoryShelf } from './story-shelf.ts';

/** Keeps a story for the next visit as it changes, and knows whether it still is at it. */
export class KeepingState {
  readonly #shelf: StoryShelf;
  #count = $state.raw(0);

  constructor(shelf: StoryShelf) {
    this.#shelf = shelf;
  }

  readonly isKeeping = $derived(this.#count > 0);

  /** Why the story could not be kept, to be said of this browser; null where it was. */
  async keep({ articles, ...story }: Decided): Promise<string | null> {
    const saved = new Map(articles.map((article) => [article.read.id, toSaved(article)]));
    this.#count++;
    const kept = await this.#shelf.keep(saved, story);
    this.#count--;
    return kept === 'kept' ? null : NOT_KEPT[kept];
  }
}
