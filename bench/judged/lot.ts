import { hash } from '../../src/base/hash.ts';
import { extract, toTimeline } from '../../src/extract.ts';
import type { TimelineEvent } from '../../src/merge/timeline-event.ts';
import { readLines, type GoldDocument } from '../time/corpora.ts';
import { storyOf } from '../time/story.ts';

/** What the articles are drawn from, and how many. */
const CORPORA = ['timebank', 'aquaint'];
const DRAWN = 20;

/** One event that the timeline of one article shows. */
export interface Shown {
  readonly article: GoldDocument;
  readonly event: TimelineEvent;
}

/**
 * The articles of a lot: those whose ids have the least hashes together with the seed, so that the same seed draws the
 * same articles everywhere; none of `seen`. Null where the corpora are not on the machine.
 */
export function drawLot(seed: string, seen: ReadonlySet<string>): GoldDocument[] | null {
  const corpora = CORPORA.map((name) => readLines(name) as GoldDocument[] | null);
  if (corpora.some((articles) => articles === null)) return null;
  return corpora
    .flatMap((articles) => articles ?? [])
    .filter(({ id }) => !seen.has(id))
    .map((article) => ({ article, place: hash(`${seed}|${article.id}`).padStart(11, '0') }))
    .sort((a, b) => (a.place < b.place ? -1 : 1))
    .slice(0, DRAWN)
    .map(({ article }) => article);
}

/** Every event that is shown for an article by itself, dated or not. */
export function shownFor(article: GoldDocument): Shown[] {
  const { events } = toTimeline([extract(storyOf(article.id, article.text, article.dct))]);
  return events.map((event) => ({ article, event }));
}
