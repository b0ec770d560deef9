import type { Sentence } from '../language/sentence.ts';
import type { Clause } from './clauses.ts';
import type { Context } from './context.ts';
import { isSure, stretch } from './dated.ts';
import type { Dated } from './dated.ts';
import type { Dating, TimeBasis } from './event-mention.ts';
import type { Trigger } from './find-triggers.ts';
import { findSubject } from './subjects.ts';
import type { Telling } from './telling.ts';
import { isDay, isLater, isMain, namesIn, wordOf } from './told.ts';
import type { Told } from './told.ts';

/** For how many sentences a date goes on before the story returns to its day; longer where they point back. */
const REACH = { plain: 1, pointing: 4 };
const POINTING = /^(?:he|she|it|they|his|her|its|their|this|these|that|also|later|then)$/;

/** Clauses of the same time as the main one. */
const SIMULTANEOUS = /^(?:when|as|while|where)$/;

interface Last {
  readonly sentence: number;
  readonly dated: Dated;
}

/** How far a document has been told: what the dates of the next words follow from. */
export class Narrative {
  readonly creation: Dated;
  readonly #told: Told;
  /** What was last told to have happened. */
  #last: Last | null = null;
  /** The last day that was told for something else than words. */
  #running: Last | null = null;
  /** The last finite verb. */
  #governing: Last | null = null;
  /** The last recent day of which it was told that somebody did or said something, by name. */
  readonly #daysOf = new Map<string, Dated>();

  constructor(creation: Dated, told: Told) {
    this.creation = creation;
    this.#told = told;
  }

  /** The day at which the story goes on: one just told, else that of the news, else that of the writing. */
  running({ context: { sentence } }: Telling): Dated {
    const points = sentence.words.slice(0, 2).some(({ lower }) => POINTING.test(lower));
    const reach = points ? REACH.pointing : REACH.plain;
    const goesOn = this.#running && sentence.index - this.#running.sentence <= reach;
    const dated = goesOn ? this.#running?.dated : this.#told.opening;
    return withBasis(dated ?? this.creation, 'running');
  }

  /** From the day that the news is about to that of the writing, where it is the day before; null where it is not. */
  newsDays(): Dating | null {
    const [first, last] = [this.#told.opening?.when, this.creation.when];
    if (!first || !last) return null;
    const days = last.range.start.start - first.range.start.start;
    return days > 0 && days <= DAY ? stretch(first, last) : null;
  }

  /** The date of the last finite verb before, in the same sentence. */
  governing({ index }: Sentence): Dated | null {
    const last = this.#governing;
    return last?.sentence === index && last.dated.when ? withBasis(last.dated, 'running') : null;
  }

  /** The day that is told for the same word: the last before, else the first after. */
  repeated({ trigger, context: { sentence } }: Telling): Dated | null {
    const marks = this.#told.byWord.get(wordOf(trigger)) ?? [];
    const mark = marks.findLast((one) => one.sentence <= sentence.index) ?? marks[0];
    return mark ? withBasis(mark.dated, 'repeated') : null;
  }

  /** The day that is told for the same verb with one of the same names, where it is told for one day only. */
  retold(telling: Telling): Dated | null {
    const { trigger, reading } = telling;
    if (trigger.verb?.tense !== 'past' || trigger.kind === 'statement') return null;
    const marks =
      reading.status === 'happened' ? this.#told.byWord.get(wordOf(trigger)) : undefined;
    if (!marks) return null;
    const names = new Set(namesIn(telling));
    const first = marks.find((mark) => mark.names.some((name) => names.has(name)));
    const isOne = marks.every(
      (mark) =>
        mark.dated.when?.edtf === first?.dated.when?.edtf ||
        (mark.names.length > 0 && !mark.names.some((name) => names.has(name))),
    );
    return first && isOne ? withBasis(first.dated, 'retold') : null;
  }

  /** The date that its clause, or else the rest of the sentence, tells for something of the same time. */
  beside({ context: { sentence }, trigger }: Telling): Dated | null {
    const marks = this.#told.bySentence.get(sentence.index) ?? [];
    const mark =
      marks.find(({ clause }) => clause === trigger.clause) ??
      marks.find(({ clause }) => isMain(clause) || SIMULTANEOUS.test(clause.opener ?? ''));
    return mark ? withBasis(mark.dated, 'running') : null;
  }

  /** The day told for who says the sentence, behind what it tells. */
  saidOn({ index }: Sentence, { at }: Trigger): Dated | null {
    const said = this.#told.sayings.get(index);
    return said && said.at > at ? said.dated : null;
  }

  /** The date that a clause of a sentence tells. */
  toldIn({ index }: Sentence, clause: Clause): Dated | null {
    const marks = this.#told.bySentence.get(index) ?? [];
    return marks.find((mark) => mark.clause === clause)?.dated ?? null;
  }

  /** "He was shot shortly after he came home on Friday": the date that a clause tells, for one that is joined to it so. */
  atOnce({ context, trigger: { verb, kind, clause } }: Telling): Dated | null {
    if (verb?.tense !== 'past' || verb.perfect || kind === 'statement') return null;
    const marks = this.#told.bySentence.get(context.sentence.index) ?? [];
    const mark = marks.find((one) => isAtOnce(context, clause, one.clause));
    return mark ? withBasis(mark.dated, 'narrative') : null;
  }

  /**
   * The day on which the speaker was last told to have done or said something: the news is of that day, and so are the
   * words.
   */
  dayOfSpeaker(telling: Telling): Dated | null {
    const speaker = speakerOf(telling);
    const day = speaker === null ? undefined : this.#daysOf.get(speaker);
    return day ? withBasis(day, 'speech') : null;
  }

  /** The date of what was last told to have happened, in this sentence or the one before. */
  lastHappened({ index }: Sentence): Dated | null {
    return this.#last && index - this.#last.sentence <= 1 ? this.#last.dated : null;
  }

  /** The day last told for something else than words, in this sentence or the one before, and whether that may kill. */
  dayJustTold({ index }: Sentence): { readonly isDeadly: boolean; readonly dated: Dated } | null {
    const last = this.#running;
    if (!last || index - last.sentence > 1) return null;
    return { isDeadly: this.#told.deadly.has(last.sentence), dated: last.dated };
  }

  /** Takes up what was told and dated. */
  add(telling: Telling, dated: Dated): void {
    const { context, trigger, reading } = telling;
    const { verb, kind, clause } = trigger;
    const last = { sentence: context.sentence.index, dated };
    if (verb?.tense) this.#governing = last;
    if (!dated.when || dated.basis === 'running' || reading.status !== 'happened') return;
    if (isLater(dated.when, this.creation)) return;
    const isAct = verb?.tense === 'past' && !verb.perfect && !clause.quoted;
    const who = isAct && isNewsOf(dated, this.creation) ? speakerOf(telling) : null;
    if (who !== null) this.#daysOf.set(who, dated);
    if (isSure(dated.basis)) this.#last = last;
    if (dated.basis !== 'creation' && kind !== 'statement' && isDay(dated.when))
      this.#running = last;
  }
}

/** Whether the later of two clauses, opened so, tells of the time of the earlier one. */
function isAtOnce({ text, sentence, clauses }: Context, one: Clause, other: Clause): boolean {
  if (one === other) return false;
  const places = [clauses.indexOf(one), clauses.indexOf(other)];
  const first = Math.min(...places) + 1;
  const joint = clauses[first];
  if (!joint || clauses.slice(first + 1, Math.max(...places) + 1).some((next) => !isMain(next)))
    return false;
  const lead = text.slice(sentence.from, joint.from);
  return (
    joint.opener === 'when' || (/^(?:after|before)$/.test(joint.opener ?? '') && AT_ONCE.test(lead))
  );
}

const AT_ONCE = /\b(?:shortly|soon|just|immediately|right|moments|minutes|hours) $/;

const DAY = 86_400_000;
const WEEK = 7 * DAY;

/** Whether a date is a told day, of the week before the writing. */
function isNewsOf({ basis, when }: Dated, { when: creation }: Dated): boolean {
  if ((basis !== 'told' && basis !== 'speech') || !when || !isDay(when)) return false;
  return creation === null || creation.range.start.start - when.range.start.start < WEEK;
}

const withBasis = ({ time, when }: Dated, basis: TimeBasis): Dated => ({ time, when, basis });

/** Who speaks, by name; null where that is not said. */
function speakerOf({ context, trigger: { verb, clause } }: Telling): string | null {
  return (verb && findSubject(context, verb, clause)[0]?.name) ?? null;
}
