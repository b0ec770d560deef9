import { lazily } from '../base/lazily.ts';
import { slice } from '../document/span.ts';
import type { EventMention, Named } from '../events/event-mention.ts';
import { surname } from '../language/people.ts';
import type { Word } from '../language/sentence.ts';
import { findWords } from '../language/words.ts';
import { happeningOf } from './families.ts';
import { findStories } from './stories.ts';
import type { Article } from './stories.ts';

/** A mention with what the rules of coreference read of its document. */
export interface ComparedMention extends EventMention {
  /** What it is compared as (`happeningOf`). */
  readonly happening: string;
  /** What its document tells of (`findStories`). */
  readonly story: string;
  /** The words of its passage. */
  readonly words: () => readonly Word[];
}

/** Mentions as they are compared, in the order given. */
export function toCompared(
  mentions: readonly EventMention[],
  articles: readonly Article[],
): ComparedMention[] {
  const texts = new Map(articles.map(({ document }) => [document.id, document.text]));
  const stories = findStories(articles);
  return mentions.map((mention) => {
    const text = texts.get(mention.document) ?? '';
    return {
      ...mention,
      happening: happeningOf(mention.kind, slice(text, mention.trigger)),
      story: stories.get(mention.document) ?? mention.document,
      words: lazily(() => findWords(text, mention.span)),
    };
  });
}

/** How participants are compared: a person by the surname, as another article may give the name more fully. */
export const keyOf = ({ name, type }: Named) => (type === 'person' ? surname(name) : name);

/** Who speaks in a statement, for comparing; empty where that is not told. */
export function speakerOf({ participants: [first] }: ComparedMention): string {
  return first ? keyOf(first) : '';
}

export const isStatement = (mention: EventMention) => mention.kind === 'statement';
