import type { SourceDocument } from '../document/source-document.ts';
import type { Span } from '../document/span.ts';
import { findNames } from '../language/names.ts';
import { PREPOSITIONS } from '../language/function-words.ts';
import { isCommonNoun } from '../language/nouns.ts';
import type { Sentence } from '../language/sentence.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import { nounParticipants, verbParticipants } from './participants.ts';
import { findSubject } from './subjects.ts';
import type { Context, Discourse } from './context.ts';
import { attachTime } from './attach.ts';
import { findClauses } from './clauses.ts';
import { dateStatement, dateTold } from './dating.ts';
import type { Dated } from './dating.ts';
import { nextDiscourse } from './discourse.ts';
import type { EventMention, Status } from './event-mention.ts';
import { findPlainTriggers, findTriggers } from './find-triggers.ts';
import type { Trigger } from './find-triggers.ts';
import { isParticiple } from './participles.ts';
import { findPlace } from './places.ts';
import { readReference } from './reference.ts';
import { isWorthTelling } from './relevance.ts';
import { oneStatementEach, withoutAttributions, withoutOwnObjects } from './statements.ts';
import { readStatus } from './status.ts';
import type { StatusReading } from './status.ts';
import { titleOf } from './titles.ts';

/** What leaves one trigger for each event of a sentence. */
const TRIGGER_FILTERS = [oneStatementEach, withoutAttributions, withoutOwnObjects];

/** Events told by the sentences of one document, in the order of their triggers. */
export function findMentions(
  document: SourceDocument,
  sentences: readonly Sentence[],
  times: readonly TimeExpression[],
): EventMention[] {
  const names = findNames(sentences);
  const timesOf = groupBySentence(sentences, times);
  const mentions: EventMention[] = [];
  let discourse: Discourse = { person: null, pair: [] };
  sentences.forEach((sentence, i) => {
    const clauses = findClauses(sentence);
    const context = { text: document.text, sentence, clauses, names: names[i] ?? [], discourse };
    const story: Story = { document, sentences, times: timesOf[i] ?? [], earlier: mentions };
    mentions.push(...mentionsIn(story, context));
    discourse = nextDiscourse(context);
  });
  return mentions;
}

/** The mentions of one sentence in order; a date that no trigger takes goes to the plain verb that it belongs to. */
function mentionsIn(story: Story, context: Context): EventMention[] {
  const { text, sentence, clauses } = context;
  const triggers = findTriggers(text, sentence, clauses);
  const kept = TRIGGER_FILTERS.reduce((left, filter) => filter(context, left), triggers);
  const found = kept.flatMap((trigger) => {
    const mention = toMention(story, context, trigger, triggers);
    return isWorthTelling(mention, context, trigger) ? [mention] : [];
  });
  const dates = new Set(found.map((mention) => mention.time));
  const plain = findPlainTriggers(sentence, clauses, triggers).flatMap((trigger) => {
    const mention = toMention(story, context, trigger, triggers);
    const isReal = mention.status === 'happened' || mention.status === 'planned';
    const isLeft = isReal && mention.timeBasis === 'told' && !dates.has(mention.time);
    return isLeft && isWorthTelling(mention, context, trigger) ? [mention] : [];
  });
  return [...found, ...plain].sort((a, b) => a.trigger.from - b.trigger.from);
}

/** What surrounds a sentence: its document, its times, and the mentions told before. */
interface Story {
  readonly document: SourceDocument;
  readonly sentences: readonly Sentence[];
  readonly times: readonly TimeExpression[];
  readonly earlier: readonly EventMention[];
}

function groupBySentence(
  sentences: readonly Sentence[],
  times: readonly TimeExpression[],
): TimeExpression[][] {
  let at = 0;
  return sentences.map((sentence) => {
    while ((times[at]?.span.from ?? Infinity) < sentence.from) at += 1;
    const first = at;
    while ((times[at]?.span.from ?? Infinity) < sentence.to) at += 1;
    return times.slice(first, at);
  });
}

function toMention(
  { document, sentences, times, earlier }: Story,
  context: Context,
  trigger: Trigger,
  triggers: readonly Trigger[],
): EventMention {
  const { text, sentence } = context;
  const subject =
    trigger.verb && !isParticiple(sentence, trigger.clause, trigger.verb)
      ? findSubject(context, trigger.verb, trigger.clause)
      : [];
  const participants = trigger.verb
    ? verbParticipants(context, trigger, subject)
    : nounParticipants(context, trigger);
  const points = times.filter(
    (time) => time.range !== null && time.edtf !== null && !isOfThing(context, time, trigger),
  );
  const told = attachTime(text, sentence, trigger, triggers, points);
  const dated = told
    ? dateTold(told)
    : dateStatement(document, context, trigger, participants, earlier);
  const reading = readStatus(text, sentence, trigger);
  const status = reading.told ? reading.status : likelyStatus(document, dated, reading);
  // A length of time ("within a week of") is part of what is told.
  const spans = points.map((time) => time.span);
  return {
    document: document.id,
    span: passageOf(sentence, trigger, sentences),
    trigger: { from: trigger.word.from, to: trigger.word.to },
    kind: trigger.kind,
    status,
    statusTold: reading.told || status !== reading.status,
    time: dated.time,
    when: dated.when,
    timeBasis: dated.basis,
    participants,
    place: findPlace(context, trigger),
    title: titleOf(context, trigger, subject, status, spans),
    reference: readReference(sentence, trigger),
  };
}

/**
 * Whether a time belongs to a thing and tells of no event: "debentures due 1 March 2011", "the year ended 31 August"; a
 * quarter is what is reported of, not when.
 */
function isOfThing(
  { text, sentence }: Context,
  time: TimeExpression,
  { verb, kind }: Trigger,
): boolean {
  const before = text.slice(Math.max(0, time.span.from - 16), time.span.from);
  if (verb && /\b(?:due|payable|maturing|ended|ending|of record) (?:on |in )?$/i.test(before))
    return true;
  if (kind === 'statement' && time.granularity === 'quarter') return true;
  return verb !== null && isBeforeNoun(sentence, time);
}

/** "the famous 11th-century temple": between an article and a noun. */
function isBeforeNoun({ words, verbs }: Sentence, { span }: TimeExpression): boolean {
  const first = words.findIndex((word) => word.from >= span.from);
  const next = words.find((word) => word.from >= span.to);
  const lead = words.slice(Math.max(0, first - 2), first).map((word) => word.lower);
  return (
    next !== undefined &&
    isCommonNoun(next) &&
    !verbs.some((verb) => verb.from === next.from) &&
    lead.some((word) => /^(?:the|an?|his|her|its|their)$/.test(word)) &&
    !lead.some((word) => PREPOSITIONS.has(word))
  );
}

/** Where no word says whether it happened: what lies after the writing, or ahead of what is told, is planned. */
function likelyStatus(document: SourceDocument, dated: Dated, reading: StatusReading): Status {
  if (dated.when === null)
    return reading.ahead && reading.status === 'happened' ? 'planned' : reading.status;
  return isAhead(document, dated.when.range.end.end, reading.ahead) ? 'planned' : reading.status;
}

/** Whether something that ends at `end` still lies before the author: after the writing, or told as lying ahead. */
function isAhead(document: SourceDocument, end: number, toldAhead: boolean): boolean {
  const { created } = document;
  if (!created) return toldAhead;
  return end > created.when.end && (toldAhead || end - created.when.end > 86_400_000);
}

/** The sentence; for a statement, with the sentences that the same speech goes on through. */
function passageOf(sentence: Sentence, trigger: Trigger, sentences: readonly Sentence[]): Span {
  const speech = sentence.quotations.at(-1);
  if (trigger.kind !== 'statement' || !speech || speech.to < sentence.to - 2)
    return { from: sentence.from, to: sentence.to };
  let last = sentence;
  for (
    let i = sentence.index + 1;
    i < sentences.length && sentences[i]?.quotations[0]?.speech === speech.speech;
    i++
  )
    last = sentences[i] ?? last;
  return { from: sentence.from, to: last.to };
}
