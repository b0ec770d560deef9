import type { SourceDocument } from '../document/source-document.ts';
import type { Span } from '../document/span.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Context } from './context.ts';
import { surelyDated } from './dated.ts';
import type { EventMention, Occurrence } from './event-mention.ts';
import type { Trigger } from './find-triggers.ts';
import { nounParticipants, verbParticipants } from './participants.ts';
import { isParticiple } from './participles.ts';
import { findPlace } from './places.ts';
import { canStandAlone } from './plain-triggers.ts';
import { readReference } from './reference.ts';
import { isTelling, isWorthTelling } from './relevance.ts';
import { oneStatementEach, withoutAttributions, withoutOwnObjects } from './statements.ts';
import { findSubject } from './subjects.ts';
import type { Telling } from './telling.ts';
import { pointsFor } from './times-of-things.ts';
import { isDay } from './told.ts';
import { titleOf } from './titles.ts';

/** What leaves one trigger for each event of a sentence. */
const TRIGGER_FILTERS = [oneStatementEach, withoutAttributions, withoutOwnObjects];

/**
 * The occurrences that a reader would look for on a timeline, with all that is told of them, in the order of their
 * triggers. `occurrences` are those of `tellings`, in the same order.
 */
export function findMentions(
  document: SourceDocument,
  sentences: readonly Sentence[],
  tellings: readonly Telling[],
  occurrences: readonly Occurrence[],
): EventMention[] {
  const mentions: EventMention[] = [];
  for (let first = 0; first < tellings.length;) {
    const context = tellings[first]?.context;
    let next = first + 1;
    while (next < tellings.length && tellings[next]?.context === context) next += 1;
    const story = { document, sentences, occurrences: occurrences.slice(first, next) };
    const triggers = tellings.slice(first, next).map(({ trigger }) => trigger);
    if (context) mentions.push(...mentionsIn(story, context, triggers));
    first = next;
  }
  return mentions;
}

/** What surrounds a sentence: its document, and what its triggers tell. */
interface Story {
  readonly document: SourceDocument;
  readonly sentences: readonly Sentence[];
  readonly occurrences: readonly Occurrence[];
}

/** The mentions of one sentence in order; a date that no trigger takes goes to the plain verb that it belongs to. */
function mentionsIn(story: Story, context: Context, triggers: readonly Trigger[]): EventMention[] {
  const listed = triggers.filter((trigger) => trigger.listed);
  const kept = TRIGGER_FILTERS.reduce((left, filter) => filter(context, left), listed);
  const found = kept.flatMap((trigger) => toMention(story, context, trigger) ?? []);
  const dates = new Set(found.map((mention) => mention.time));
  const plain = triggers.flatMap((trigger, i) => {
    const occurrence = story.occurrences[i];
    const isLeft = occurrence?.timeBasis === 'told' && !dates.has(occurrence.time);
    if (!isLeft || !isReal(occurrence) || !canStandAlone(context.sentence, trigger)) return [];
    const mention = toMention(story, context, trigger);
    return mention && isNews(mention) ? [mention] : [];
  });
  return [...found, ...plain].sort((a, b) => a.trigger.from - b.trigger.from);
}

const isReal = ({ status }: Occurrence) => status === 'happened' || status === 'planned';

/** News is told by days; what no table knows and nobody did is background by months and years. */
function isNews({ participants, when, time }: EventMention): boolean {
  const date = when ?? time;
  return participants.length > 0 || (date !== null && isDay(date));
}

/** What a trigger tells, or null where a timeline would not show it; a title is made only of what it may show. */
function toMention(
  { document, sentences, occurrences }: Story,
  context: Context,
  trigger: Trigger,
): EventMention | null {
  const occurrence = occurrences.find((one) => one.trigger.from === trigger.word.from);
  if (!occurrence) return null;
  const { sentence } = context;
  const subject =
    trigger.verb && !isParticiple(sentence, trigger.clause, trigger.verb)
      ? findSubject(context, trigger.verb, trigger.clause)
      : [];
  const participants = trigger.verb
    ? verbParticipants(context, trigger, subject)
    : nounParticipants(context, trigger);
  const { status, statusTold, time, when, timeBasis } = surelyDated(occurrence);
  const untitled = {
    trigger: occurrence.trigger,
    kind: trigger.kind,
    status,
    statusTold,
    time,
    when,
    timeBasis,
    document: document.id,
    span: passageOf(sentence, trigger, sentences),
    participants,
    place: findPlace(context, trigger),
    reference: readReference(sentence, trigger),
  };
  if (!isWorthTelling(untitled, context, trigger)) return null;
  // A length of time ("within a week of") is part of what is told.
  const spans = pointsFor(context, trigger).map((time) => time.span);
  const title = titleOf(context, trigger, subject, status, spans);
  return isTelling(title, untitled, context, trigger) ? { ...untitled, title } : null;
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
