import type { SourceDocument } from '../../document/source-document.ts';
import { slice } from '../../document/span.ts';
import type { Span } from '../../document/span.ts';
import type { EventMention } from '../../events/event-mention.ts';
import type { TimelineEvent } from '../../merge/timeline-event.ts';
import type { GivenDate } from '../../review/given-date.ts';
import { counted, nameOf } from '../words/event-in-words.ts';
import { decided, withReading } from './article.ts';
import type { Article } from './article.ts';
import type { Decision } from './decided-story.ts';
import { putBack, takenApart, takenOut } from './taking-apart.ts';

/** Takes an article out. */
export function removal(document: SourceDocument): Decision {
  return {
    message: `Removed “${nameOf(document)}”.`,
    change: ({ articles }) => ({
      articles: articles.filter(({ read }) => read.id !== document.id),
    }),
  };
}

/** Dates an article as its reader says; null takes their date away again. */
export function datingOf(document: SourceDocument, date: GivenDate | null): Decision {
  const done = date ? 'Set the date of' : 'Took back the date of';
  return {
    message: `${done} “${nameOf(document)}”.`,
    change: ({ articles }) => ({
      articles: withArticle(articles, document.id, ({ read, picked }) =>
        decided(read, date, picked),
      ),
    }),
  };
}

/** Reads the words of `span` in an article as the reader says, by TIMEX3 value; null reads them as at first. */
export function readingOf(document: SourceDocument, span: Span, value: string | null): Decision {
  const how = value === null ? 'as at first' : 'another way';
  return {
    message: `Read “${slice(document.text, span)}” ${how}.`,
    change: ({ articles }) => ({
      articles: withArticle(articles, document.id, (article) => withReading(article, span, value)),
    }),
  };
}

/** Keeps a mention of an event apart from its others: it tells another event. */
export function takingOut(event: TimelineEvent, mention: EventMention): Decision {
  return {
    message: `Took a passage out of “${event.title}”.`,
    change: ({ apart }) => ({ apart: takenOut(apart, event.mentions, mention) }),
  };
}

/** Keeps all mentions of an event apart from each other. */
export function takingApart(event: TimelineEvent): Decision {
  return {
    message: `Took “${event.title}” apart.`,
    change: ({ apart }) => ({ apart: takenApart(apart, event.mentions) }),
  };
}

/** Lets mentions (ids) that were taken out join others again. */
export function puttingBack(mentions: readonly string[]): Decision {
  return {
    message: `Put ${counted(mentions.length, 'passage')} back.`,
    change: ({ apart }) => ({ apart: mentions.reduce(putBack, apart) }),
  };
}

/** The articles, the one with this id as `decide` makes it. */
function withArticle(
  articles: readonly Article[],
  id: string,
  decide: (article: Article) => Article,
): readonly Article[] {
  return articles.map((article) => (article.read.id === id ? decide(article) : article));
}
