import type { SourceDocument } from '../../src/document/source-document.ts';
import type { Span } from '../../src/document/span.ts';
import { findClauses } from '../../src/events/clauses.ts';
import type { Context } from '../../src/events/context.ts';
import { surelyDated } from '../../src/events/dated.ts';
import type { EventMention } from '../../src/events/event-mention.ts';
import { findOccurrences } from '../../src/events/find-occurrences.ts';
import { phraseStart, type Trigger } from '../../src/events/find-triggers.ts';
import { nounParticipants, verbParticipants } from '../../src/events/participants.ts';
import { findPlace } from '../../src/events/places.ts';
import { readReference } from '../../src/events/reference.ts';
import { readStatus } from '../../src/events/status.ts';
import { findSubject } from '../../src/events/subjects.ts';
import type { Telling } from '../../src/events/telling.ts';
import { pointsFor } from '../../src/events/times-of-things.ts';
import { attachTime } from '../../src/events/attach.ts';
import { kindOfNoun, kindOfVerb } from '../../src/events/triggers.ts';
import { findSentences } from '../../src/language/find-sentences.ts';
import { findNames } from '../../src/language/names.ts';
import { findTimes } from '../../src/time/find-times.ts';
import { storyOf } from '../time/story.ts';

/** A word or words that people marked as telling an event; `cluster` names the event where others tell it too. */
export interface GoldMention {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly m_id: string;
  readonly selected: boolean;
  readonly cluster?: string;
}

/** An article of the corpus; articles are compared within their topic. */
export interface GoldArticle {
  readonly id: string;
  readonly topic: number;
  readonly text: string;
  readonly dct: string | null;
  readonly events: readonly GoldMention[];
}

/** A document, and what merging reads of each of its gold mentions, in the order of `marked`. */
export interface ReadArticle {
  readonly document: SourceDocument;
  readonly marked: readonly GoldMention[];
  readonly mentions: readonly EventMention[];
}

/**
 * What merging would read of gold mentions, had the product found just these: each becomes a trigger, and its date,
 * participants and place are looked up around it as for the product's own.
 */
export function readArticle(article: GoldArticle, marked: readonly GoldMention[]): ReadArticle {
  const document = storyOf(article.id, article.text, article.dct);
  const contexts = contextsOf(document);
  const triggers = marked.flatMap((mention) => {
    const context = contexts.find(
      ({ sentence }) => sentence.from <= mention.start && mention.start < sentence.to,
    );
    const trigger = context && triggerIn(context, { from: mention.start, to: mention.end });
    return trigger ? [{ mention, context, trigger }] : [];
  });
  triggers.sort((a, b) => a.trigger.word.from - b.trigger.word.from);
  const tellings: Telling[] = triggers.map(({ context, trigger }) => ({
    context,
    trigger,
    told: attachTime(
      document.text,
      context.sentence,
      trigger,
      triggers.flatMap((one) => (one.context === context ? [one.trigger] : [])),
      pointsFor(context, trigger),
    ),
    reading: readStatus(context, trigger),
  }));
  const occurrences = findOccurrences(document, tellings);
  return {
    document,
    marked: triggers.map(({ mention }) => mention),
    mentions: tellings.map(({ context, trigger }, i) => {
      const { sentence } = context;
      return {
        ...surelyDated(occurrences[i]!),
        document: document.id,
        span: { from: sentence.from, to: sentence.to },
        participants: participantsOf(context, trigger),
        place: findPlace(context, trigger),
        title: document.text.slice(trigger.word.from, trigger.word.to),
        reference: readReference(sentence, trigger),
      };
    }),
  };
}

function contextsOf(document: SourceDocument): Context[] {
  const sentences = findSentences(document);
  const names = findNames(sentences);
  const times = findTimes(document, sentences);
  return sentences.map((sentence, i) => ({
    text: document.text,
    sentence,
    clauses: findClauses(sentence),
    names: names[i] ?? [],
    discourse: { person: null, pair: [] },
    subjects: new Map(),
    times: times.filter(({ span }) => sentence.from <= span.from && span.from < sentence.to),
    created: document.created?.when ?? null,
  }));
}

/** The trigger that a marked span is: its verb's head, else its last word. */
function triggerIn({ sentence, clauses }: Context, span: Span): Trigger | null {
  const { words, verbs } = sentence;
  const verb = verbs.find(({ head }) => span.from <= head.from && head.to <= span.to) ?? null;
  const last = words.findLastIndex((word) => word.from < span.to && span.from < word.to);
  const at = verb ? words.findIndex((word) => word.from === verb.head.from) : last;
  const word = words[at];
  const clause = clauses.find((one) => one.first <= at && at <= one.last);
  if (!word || !clause) return null;
  const kind = (verb ? kindOfVerb(verb.lemma) : kindOfNoun(word.lower)) ?? 'event';
  const first = verb ? at : phraseStart(sentence, at, clause.first);
  return { kind, at, word, verb, clause, first, listed: true };
}

function participantsOf(context: Context, trigger: Trigger) {
  const { verb, clause } = trigger;
  return verb
    ? verbParticipants(context, trigger, findSubject(context, verb, clause))
    : nounParticipants(context, trigger);
}
