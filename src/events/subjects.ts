import type { Span } from '../document/span.ts';
import { PRONOUNS } from '../language/function-words.ts';
import type { Name } from '../language/names.ts';
import { isCommonNoun } from '../language/nouns.ts';
import type { Sentence, Word } from '../language/sentence.ts';
import { ORGANISATION_WORDS } from '../language/titles.ts';
import { HANDING_ON } from './verbs-of-saying.ts';
import type { Clause } from './clauses.ts';
import type { Context } from './context.ts';
import type { Named } from './event-mention.ts';
import { headNames, isInPlace } from './head-names.ts';
import { isParticiple } from './participles.ts';

/** Words for two who were named together. */
export const TOGETHER: ReadonlySet<string> = new Set([
  'pair',
  'both',
  'two leaders',
  'two men',
  'two presidents',
  'two sides',
  'two women',
]);

export const toNamed = (name: Name): Named => ({
  name: name.name,
  short: name.short,
  type: name.type,
  span: { from: name.from, to: name.to },
});

/** The subject of a verb: the names before it in its clause, what a relative word stands for, or whom a pronoun means. */
export function findSubject(context: Context, verbAt: Span, clause: Clause): readonly Named[] {
  const known = context.subjects.get(clause)?.get(verbAt);
  if (known) return known;
  const subject = subjectOf(context, verbAt, clause);
  const inClause = context.subjects.get(clause) ?? new Map<Span, readonly Named[]>();
  context.subjects.set(clause, inClause.set(verbAt, subject));
  return subject;
}

function subjectOf(context: Context, verbAt: Span, clause: Clause): readonly Named[] {
  const { names, sentence, clauses } = context;
  const behind = speakerBehind(context, verbAt);
  if (behind) return [behind];
  const before = sentence.words.findLast((word) => word.to <= verbAt.from);
  const isPronoun = /^(?:he|she|they|we|i|it)$/.test(before?.lower ?? '');
  const speaker = isPronoun && before ? speakerOf(context, before, clause) : [];
  if (speaker.length > 0) return speaker;
  const subject = isPronoun ? [] : namesBefore(context, verbAt, clause);
  if (subject.length > 0) return subject.map(toNamed);
  const pronoun = isPronoun
    ? before
    : sentence.words
        .slice(clause.first, clause.last + 1)
        .find((word) => word.to <= verbAt.from && /^(?:he|she|they|we|i)$/.test(word.lower));
  if (namesPair(sentence, clause, verbAt)) return [...pairIn(context, clause)];
  if (pronoun && /^(?:he|she|i|we)$/.test(pronoun.lower)) {
    const here =
      pronoun.lower === 'he' || pronoun.lower === 'she' ? null : speakerBefore(context, clause);
    const before = here ?? personBefore(context, clause);
    const person = before ?? (hasOwnSubject(context, clause) ? null : context.discourse.person);
    return person ? [person] : [];
  }
  const index = clauses.indexOf(clause);
  const previous = clauses[index - 1];
  if (previous && clause.opener !== null && /^(?:who|which|that|whom)$/.test(clause.opener)) {
    const antecedent = names
      .filter((name) => name.to <= clause.from && name.from >= previous.from)
      .at(-1);
    // "in Dar es Salaam, which left many dead" tells of what was there.
    const isScene =
      antecedent !== undefined &&
      (antecedent.type === 'place' ? isInPlace(context, antecedent) : isWhere(context, antecedent));
    return antecedent && !isScene && clause.from - antecedent.to <= 4 ? [toNamed(antecedent)] : [];
  }
  if (previous && clause.opener !== null && /^(?:and|but|or|nor|yet)$/.test(clause.opener))
    return hasOwnNoun(before, clause) ? [] : subjectOfClause(context, previous);
  if (previous && clause.from === verbAt.from) return subjectBeforeInsertion(context, index);
  return [];
}

/** "… and the bridge fell": a noun of its own before the verb; "and the firm left" means the one just named. */
const hasOwnNoun = (before: Word | undefined, clause: Clause): boolean =>
  before !== undefined &&
  before.from > clause.from &&
  isCommonNoun(before) &&
  !ORGANISATION_WORDS.has(before.lower);

/** "the shares on the Tarvel Exchange that fell": what one is on or in is not what acts. */
const isWhere = ({ text }: Context, { from, type }: Name): boolean =>
  type !== 'person' && /\b(?:on|in|at) (?:the )?$/.test(text.slice(Math.max(0, from - 8), from));

/** The names that head the subject of a verb, before it in its clause. */
function namesBefore(context: Context, verbAt: Span, clause: Clause): Name[] {
  const start = subjectStart(context, verbAt, clause);
  const own = context.names.filter(
    (name) => name.from >= start && name.to <= verbAt.from && !isSpoken(context, name, verbAt),
  );
  return own.length > 0 ? headNames(context, own, start, clause, verbAt.from) : [];
}

/** Whether two who were named together are meant by a word of the clause before its verb. */
function namesPair({ words }: Sentence, { first }: Clause, { from }: Span): boolean {
  for (let at = first; at < words.length && words[at]!.to <= from; at++) {
    const { lower } = words[at]!;
    if (TOGETHER.has(lower)) return true;
    if (lower === 'two' && TOGETHER.has(`two ${words[at + 1]?.lower ?? ''}`)) return true;
  }
  return false;
}

/** Named in a speech that the verb stands outside of: "“…,” the statement said" is nobody's. */
const isSpoken = ({ text, sentence }: Context, name: Span, verbAt: Span): boolean =>
  sentence.quotations.some(
    ({ from, to }) =>
      from <= name.from &&
      name.to <= to &&
      to <= verbAt.from &&
      /[,?!]\W{0,2}$/.test(text.slice(from, to + 1)),
  );

/** "…,” said Ann Lee": a verb of saying after a comma or a quotation, with a person right behind it. */
export function speakerBehind({ text, names, sentence }: Context, verbAt: Span): Named | null {
  const verb = sentence.verbs.find((one) => one.from === verbAt.from);
  if (!verb || !HANDING_ON.has(verb.lemma)) return null;
  const name = names.find((one) => one.from === verb.to + 1);
  if (name?.type !== 'person' && name?.type !== 'office') return null;
  const isAfter = /[,"”'’?!]\s*$/.test(text.slice(sentence.from, verb.from));
  return isAfter ? toNamed(name) : null;
}

/** "Lee said he knew", "Tarvel said it signed": whoever speaks in the clause means himself. */
function speakerOf(context: Context, pronoun: Span, clause: Clause): readonly Named[] {
  const saying = context.sentence.verbs.findLast(
    (verb) => verb.from >= clause.from && verb.to < pronoun.from && HANDING_ON.has(verb.lemma),
  );
  return saying && pronoun.from - saying.to < NEXT_WORDS
    ? findSubject(context, saying, clause)
    : [];
}
const NEXT_WORDS = 12;

/** "Lee was at work when he was called": the person who is the subject of a clause before. */
function personBefore(context: Context, clause: Clause): Named | null {
  const before = context.clauses.slice(0, context.clauses.indexOf(clause));
  const subjects = before
    .filter((one) => one.quoted === clause.quoted)
    .map((one) => subjectOfClause(context, one)[0]);
  return subjects.findLast((one) => one?.type === 'person' || one?.type === 'other') ?? null;
}

/** "The boy has been ill since he fell": an earlier clause has a subject that nobody names, and "he" may be that. */
function hasOwnSubject({ sentence, clauses }: Context, clause: Clause): boolean {
  const earlier = clauses.slice(0, clauses.indexOf(clause)).filter((one) => !one.quoted);
  return earlier.some((one) => {
    const verb = sentence.verbs.find(
      ({ from, to, tense }) => from >= one.from && to <= one.to && tense,
    );
    const before = verb && sentence.words.findLast((word) => word.to <= verb.from);
    return !clause.quoted && before !== undefined && !PRONOUNS.has(before.lower);
  });
}

/** "Healey, addressing the issue, expressed …": the verb opens its clause; the subject stands before the insertion. */
function subjectBeforeInsertion(context: Context, index: number): Named[] {
  const { clauses } = context;
  const leading = clauses
    .slice(0, index)
    .findLast((clause) => namesBeforeVerbs(context, clause).length > 0);
  if (!leading) return [];
  const own = namesBeforeVerbs(context, leading);
  return headNames(context, own, leading.from, leading, clauses[index]!.from).map(toNamed);
}

/** The names of a clause that tells no verb; of "Tarvel Corp., led by Ann Lee," those before the participle. */
function namesBeforeVerbs({ names, sentence }: Context, clause: Clause): Name[] {
  const verb = sentence.verbs.find((one) => one.from >= clause.from && one.to <= clause.to);
  if (verb && !isParticiple(sentence, clause, verb)) return [];
  return names.filter(({ from, to }) => from >= clause.from && to <= (verb?.from ?? clause.to));
}

/** The subject of a clause's first verb. */
export function subjectOfClause(context: Context, clause: Clause): readonly Named[] {
  const verb = context.sentence.verbs.find(
    (one) =>
      one.from >= clause.from && one.to <= clause.to && (one.tense !== null || one.modal !== null),
  );
  return verb ? findSubject(context, verb, clause) : [];
}

/**
 * A subject stands after the finite verb before it, unless the verb shares that one's subject; where a comma ends what
 * that verb tells, after the comma ("X met Y, a palace statement said").
 */
function subjectStart({ text, sentence, names }: Context, verbAt: Span, clause: Clause): number {
  const previous = sentence.verbs.findLast(
    (verb) =>
      verb.from >= clause.from &&
      verb.to < verbAt.from &&
      (verb.tense !== null || verb.modal !== null),
  );
  if (!previous) return clause.from;
  const comma = /,\s+\S[^,]*$/.exec(text.slice(previous.to, verbAt.from));
  if (comma) return previous.to + comma.index + 1;
  const has = names.some((name) => name.from >= previous.to && name.to <= verbAt.from);
  // "Lee thinks several mills will close": a noun before the verb is its own subject, though without a name.
  const before = sentence.words.findLast((word) => word.to <= verbAt.from);
  const isOwn = before !== undefined && before.from >= previous.to && isCommonNoun(before);
  return has || isOwn ? previous.to : clause.from;
}

function speakerBefore(context: Context, clause: Clause): Named | null {
  if (!clause.quoted) return null;
  const outside = context.clauses.find((one) => !one.quoted);
  return (outside ? subjectOfClause(context, outside)[0] : null) ?? null;
}

function pairIn(context: Context, clause: Clause): readonly Named[] {
  const earlier = context.names
    .filter((name) => name.type === 'person' && name.to <= clause.from)
    .map(toNamed);
  return earlier.length === 2 ? earlier : context.discourse.pair;
}
