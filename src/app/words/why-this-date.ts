import type { SourceDocument } from '../../document/source-document.ts';
import { overlaps, slice } from '../../document/span.ts';
import type { Span } from '../../document/span.ts';
import type { EventMention, Occurrence, TimeBasis } from '../../events/event-mention.ts';
import { whenInWords } from '../../layout/date-words.ts';
import type { TimelineEvent } from '../../merge/timeline-event.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import { anchorInWords } from './anchor-in-words.ts';
import { RULES_IN_WORDS } from './rules-in-words.ts';

/** What was found in an article, as far as dates are counted from it. */
export interface Found {
  readonly document: SourceDocument;
  readonly times: readonly Pick<TimeExpression, 'span' | 'range'>[];
  readonly occurrences: readonly Pick<Occurrence, 'trigger' | 'when'>[];
}

/** Why an event has its date, by one passage: in words; empty where there is nothing to say. */
export interface Why {
  /** “Friday” */
  readonly words: string;
  /** How these are read. */
  readonly rule: string;
  readonly countedFrom: string;
  /** How the event came by the date. */
  readonly basis: string;
}

/** How an event, named by the word that tells it, came by its date. */
const BASIS: Record<TimeBasis, string> = {
  told: 'is told with these words',
  speech: 'is told of that day, the day of the speech',
  repeated: 'has the date that is told with the same word elsewhere in the article',
  retold: 'has the date that is told for the same event elsewhere in the article',
  narrative: 'is told together with what happened then',
  before: 'is told as earlier than that',
  since: 'is told as later than that, and before the article was written',
  creation: 'is told as news of the day of the article',
  running: 'has no date of its own: this is the day at which the story goes on',
};

/** The reasons for the date of `event`, one a passage that gives it, each once; none for an undated event. */
export function whyThisDate(event: TimelineEvent, found: readonly Found[]): Why[] {
  const giving = (event.when?.mentions ?? []).flatMap((index) => event.mentions[index] ?? []);
  const reasons = giving.flatMap((mention) => {
    const here = found.find(({ document }) => document.id === mention.document);
    return here ? whyOf(mention, here) : [];
  });
  return reasons.filter(
    (one, index) => reasons.findIndex((other) => keyOf(other) === keyOf(one)) === index,
  );
}

/** Tells apart the reasons for one event. */
export function keyOf(why: Why): string {
  return Object.values(why).join('\n');
}

function whyOf({ time, timeBasis, trigger }: EventMention, found: Found): Why {
  const { text, created } = found.document;
  const basis = timeBasis ? `${quoted(text, trigger)} ${BASIS[timeBasis]}.` : '';
  if (time)
    return {
      words: quoted(text, time.span),
      rule: RULES_IN_WORDS[time.rule] ?? '',
      countedFrom: countedFrom(time, found),
      basis,
    };
  const isNews = timeBasis === 'creation' && created !== null;
  return { words: '', rule: '', countedFrom: isNews ? ofCreation(found) : '', basis };
}

function countedFrom({ anchor }: TimeExpression, found: Found): string {
  const { text } = found.document;
  switch (anchor.kind) {
    case 'none':
      return 'nothing: the words say it themselves';
    case 'creation':
      return ofCreation(found);
    case 'speech':
      return `the day on which this was said${anchor.span ? `, ${dated(anchor.span, found)}` : ''}`;
    case 'expression':
      return dated(anchor.span, found);
    case 'event': {
      const event = found.occurrences.find(({ trigger }) => trigger.from === anchor.span.from);
      return withDate(quoted(text, anchor.span), event?.when ?? null);
    }
    case 'missing':
      return 'nothing: the article has no date from which to count';
  }
}

function ofCreation({ document: { created } }: Found): string {
  return `the date of the article${created ? `, ${anchorInWords(created)}` : ''}`;
}

/** Date words, and the date that they were read as. */
function dated(span: Span, { document: { text }, times }: Found): string {
  return withDate(quoted(text, span), times.find((time) => overlaps(time.span, span)) ?? null);
}

function withDate(words: string, read: Pick<TimeExpression, 'range'> | null): string {
  return read?.range ? `${words}, ${whenInWords({ range: read.range })}` : words;
}

function quoted(text: string, span: Span): string {
  return `“${slice(text, span).replace(/\s+/g, ' ')}”`;
}
