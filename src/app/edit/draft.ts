import { contains, overlaps, slice } from '../../document/span.ts';
import type { Span } from '../../document/span.ts';
import { isSure } from '../../events/dated.ts';
import type { Dating, Occurrence, Status } from '../../events/event-mention.ts';
import type { EventKind } from '../../events/kinds.ts';
import type { TimeExpression } from '../../time/time-expression.ts';
import type { Found } from '../../worker/protocol.ts';

/** What is known of a passage before its reader adds an event for it. */
export interface Draft {
  /** `SourceDocument.id`. */
  readonly document: string;
  readonly span: Span;
  /** The words in it by which the reader found it; null where they selected the passage. */
  readonly trigger: Span | null;
  /** The words of the passage. */
  readonly quote: string;
  readonly title: string;
  readonly kind: EventKind;
  readonly status: Status;
  readonly when: Dating | null;
  /** Whether the date is only the likeliest. */
  readonly isLikely: boolean;
}

/** So long a title may be, in characters. */
const LONGEST = 90;

type Read = Pick<Found, 'document' | 'sentences' | 'times' | 'occurrences'>;

/** An event for the sentence around words that tell it, or that date it. */
export function draftAt(found: Read, words: Span): Draft {
  const span = found.sentences.find((sentence) => contains(sentence, words)) ?? words;
  const occurrence = found.occurrences.find(({ trigger }) => trigger.from === words.from);
  const time = found.times.find((one) => one.span.from === words.from);
  return draft(found, span, words, occurrence, time);
}

/**
 * An event for a passage: what is told first in it, of a kind of its own if anything is, with the date told in it or
 * else in its sentences.
 */
export function draftOf(found: Read, span: Span): Draft {
  const told = found.occurrences
    .filter(({ trigger }) => contains(span, trigger))
    .toSorted((a, b) => a.trigger.from - b.trigger.from);
  const occurrence = told.find(({ kind }) => kind !== 'event') ?? told[0];
  return draft(found, span, null, occurrence, undefined);
}

function draft(
  found: Read,
  span: Span,
  trigger: Span | null,
  occurrence: Occurrence | undefined,
  time: TimeExpression | undefined,
): Draft {
  const { document } = found;
  const told = datingOf(time) ?? occurrence?.when;
  const when = told ?? datingIn(found, span);
  const quote = slice(document.text, span).replace(/\s+/g, ' ');
  return {
    document: document.id,
    span,
    trigger,
    quote,
    title: titleOf(quote),
    kind: occurrence?.kind ?? 'event',
    status: occurrence?.status ?? 'happened',
    when,
    isLikely: when !== null && when === occurrence?.when && !isSure(occurrence.timeBasis),
  };
}

/** The first date in a passage, else in the sentences to which it belongs. */
function datingIn({ sentences, times }: Read, span: Span): Dating | null {
  const around = sentences.filter((sentence) => overlaps(sentence, span));
  return [span, ...around]
    .flatMap((stretch) => times.filter((time) => contains(stretch, time.span)))
    .reduce<Dating | null>((first, time) => first ?? datingOf(time), null);
}

function datingOf(time: TimeExpression | undefined): Dating | null {
  if (!time?.range || time.edtf === null) return null;
  const { range, edtf, granularity } = time;
  return { range, edtf, granularity };
}

/** The words of a passage as a title: without a full stop, and cut behind a word where they are many. */
function titleOf(quote: string): string {
  const words = quote.replace(/[.\s]+$/, '');
  if (words.length <= LONGEST) return words;
  const cut = words.slice(0, LONGEST).replace(/[\s,;:–—-]*\s\S*$/, '');
  return `${cut}…`;
}
