import type { SourceDocument } from '../document/source-document.ts';
import { contains } from '../document/span.ts';
import type { Span } from '../document/span.ts';
import { findNames } from '../language/names.ts';
import type { Name } from '../language/names.ts';
import type { Sentence } from '../language/sentence.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import {
  findPlace,
  findSubject,
  nounParticipants,
  toNamed,
  verbParticipants,
} from './arguments.ts';
import type { Context, Discourse } from './arguments.ts';
import { attachTime } from './attach.ts';
import { findClauses } from './clauses.ts';
import { dateStatement, dateTold } from './dating.ts';
import type { Dated } from './dating.ts';
import type { EventMention, Named, Status } from './event-mention.ts';
import { findTriggers } from './find-triggers.ts';
import type { Trigger } from './find-triggers.ts';
import { isWorthTelling } from './relevance.ts';
import { readReference } from './reference.ts';
import { readStatus } from './status.ts';
import type { StatusReading } from './status.ts';
import { titleOf } from './titles.ts';

/** Events told by the sentences of one document, in the order of their triggers. */
export function findMentions(
  document: SourceDocument,
  sentences: readonly Sentence[],
  times: readonly TimeExpression[],
): EventMention[] {
  const names = findNames(sentences);
  const mentions: EventMention[] = [];
  let discourse: Discourse = { person: null, pair: [] };
  let firstTime = 0;
  sentences.forEach((sentence, i) => {
    while ((times[firstTime]?.span.to ?? Infinity) <= sentence.from) firstTime += 1;
    const own: TimeExpression[] = [];
    for (let t = firstTime; t < times.length; t++) {
      const time = times[t];
      if (!time || time.span.from >= sentence.to) break;
      own.push(time);
    }
    const context: Context = {
      text: document.text,
      sentence,
      clauses: findClauses(sentence),
      names: names[i] ?? [],
      discourse,
    };
    mentions.push(...mentionsIn(document, context, own, mentions, sentences));
    discourse = nextDiscourse(context);
  });
  return mentions;
}

function mentionsIn(
  document: SourceDocument,
  context: Context,
  times: readonly TimeExpression[],
  earlier: readonly EventMention[],
  sentences: readonly Sentence[],
): EventMention[] {
  const triggers = findTriggers(context.sentence, context.clauses);
  const points = times.filter((time) => time.range !== null && time.edtf !== null);
  const found: EventMention[] = [];
  for (const trigger of withoutAttributions(context, oneStatementEach(context, triggers))) {
    const mention = toMention(
      document,
      context,
      trigger,
      triggers,
      points,
      times,
      [...earlier, ...found],
      sentences,
    );
    if (isWorthTelling(mention, context, trigger)) found.push(mention);
  }
  return found;
}

function toMention(
  document: SourceDocument,
  context: Context,
  trigger: Trigger,
  triggers: readonly Trigger[],
  points: readonly TimeExpression[],
  times: readonly TimeExpression[],
  earlier: readonly EventMention[],
  sentences: readonly Sentence[],
): EventMention {
  const { text, sentence } = context;
  const subject = trigger.verb ? findSubject(context, trigger.verb, trigger.clause) : [];
  const participants = trigger.verb
    ? verbParticipants(context, trigger, subject)
    : nounParticipants(context, trigger);
  const reading = readStatus(text, sentence, trigger);
  const told = attachTime(text, sentence, trigger, triggers, points);
  const reference = readReference(sentence, trigger);
  const dated: Dated =
    told !== null
      ? dateTold(told)
      : trigger.kind === 'statement'
        ? dateStatement(document, context, trigger, participants, earlier)
        : { time: null, when: null, basis: null };
  const status = reading.told ? reading.status : likelyStatus(document, dated, reading);
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
    title: titleOf(
      context,
      trigger,
      subject,
      status,
      times.map((time) => time.span),
    ),
    reference,
  };
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

/** "He said … but added …": one statement for each speaker of a sentence, told by its finite verb. */
function oneStatementEach(context: Context, triggers: readonly Trigger[]): Trigger[] {
  const isStatement = (trigger: Trigger) => trigger.kind === 'statement' && trigger.verb !== null;
  const speakers = new Map<string, Trigger>();
  const told = triggers
    .filter(isStatement)
    .filter((trigger) => !trigger.clause.quoted && (trigger.verb?.tense ?? null) !== null);
  for (const trigger of told) {
    const speaker = trigger.verb
      ? (findSubject(context, trigger.verb, trigger.clause)[0]?.name ?? '')
      : '';
    if (!speakers.has(speaker)) speakers.set(speaker, trigger);
  }
  const kept = new Set(speakers.values());
  return triggers.filter((trigger) => !isStatement(trigger) || kept.has(trigger));
}

/** "…, a Downing Street statement said.": who tells it all, not an event of its own. */
function withoutAttributions(context: Context, triggers: readonly Trigger[]): Trigger[] {
  const { sentence, text } = context;
  const closing = triggers.at(-1);
  const finite = sentence.verbs.filter((verb) => verb.tense !== null);
  if (
    !closing?.verb ||
    closing.kind !== 'statement' ||
    finite.length < 2 ||
    text.slice(closing.word.to, sentence.to).length > 3
  )
    return [...triggers];
  const events = triggers.filter(
    (trigger) =>
      trigger !== closing &&
      trigger.verb !== null &&
      trigger.verb.tense === 'past' &&
      !trigger.clause.quoted,
  );
  const named = findSubject(context, closing.verb, closing.clause).some((one) =>
    context.names.some((name) => name.name === one.name && name.type === 'person'),
  );
  return events.length > 0 && !named
    ? triggers.filter(
        (trigger) =>
          trigger !== closing && !(trigger.verb === null && trigger.kind === 'statement'),
      )
    : [...triggers];
}

/** Who "he", "the pair" and "the two leaders" would be in the next sentence. */
function nextDiscourse(context: Context): Discourse {
  const { names, discourse, text } = context;
  const people = names.filter((name) => name.type === 'person');
  const main = context.clauses.find((clause) => !clause.quoted);
  const subject =
    context.clauses
      .filter((clause) => !clause.quoted)
      .map((clause) => mainSubject(context, clause))
      .find((one) => one !== null) ?? null;
  const pair = people.flatMap((name, i) => {
    const next = people[i + 1];
    return next && next.name !== name.name && joinsPair(text, name, next)
      ? [[toNamed(name), toNamed(next)]]
      : [];
  })[0];
  return {
    person:
      subject ??
      (main ? discourse.person : null) ??
      (people[0] ? toNamed(people[0]) : discourse.person),
    pair: pair ?? discourse.pair,
  };
}

const joinsPair = (text: string, a: Name, b: Name) =>
  /^(?:['’]s)? (?:and|with|met|meets|met with|and \p{L}+(?: \p{L}+)?) (?:[\p{L}]+ ){0,3}\(?$|^[-–]$/u.test(
    text.slice(a.to, b.from),
  );

function mainSubject(
  context: Context,
  clause: { from: number; to: number } & Context['clauses'][number],
): Named | null {
  const verb = context.sentence.verbs.find((one) => contains(clause, one) && one.tense !== null);
  const subject = verb ? findSubject(context, verb, clause)[0] : undefined;
  const isPerson =
    subject !== undefined &&
    (context.names.some((name) => name.name === subject.name && name.type === 'person') ||
      subject.name === context.discourse.person?.name);
  return isPerson ? subject : null;
}
