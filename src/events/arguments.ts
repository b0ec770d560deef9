import type { Span } from '../document/span.ts';
import type { Name, NameType } from '../language/names.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Clause } from './clauses.ts';
import type { Named } from './event-mention.ts';
import type { Trigger } from './find-triggers.ts';
import type { EventKind } from './kinds.ts';

/** What is known of who was spoken of before this sentence. */
export interface Discourse {
  /** The person who last was a subject: "he", "she". */
  readonly person: Named | null;
  /** The last two who were named together: "the two leaders", "the pair". */
  readonly pair: readonly Named[];
}

/** What the arguments of a trigger are looked up in. */
export interface Context {
  readonly text: string;
  readonly sentence: Sentence;
  readonly clauses: readonly Clause[];
  readonly names: readonly Name[];
  readonly discourse: Discourse;
}

/** What can be the object or partner of a verb, where it is not a person, group or institution. */
const PARTNERS: Partial<Record<EventKind, readonly NameType[]>> = {
  conflict: ['person', 'office', 'group', 'organisation', 'place'],
  sanction: ['person', 'office', 'group', 'organisation', 'place'],
  travel: ['person', 'office', 'group'],
};

const TOGETHER =
  /^(?:pair|both|two leaders|two men|two presidents|two sides|two women|both leaders|both men|both sides)$/;
const ACTING =
  /(?:with|between|and|by|,|against|to|of|for|from) *(?:the |an? |his |her |their )?(?:[\p{L}-]+ )?\(?$/u;
const PLACE_PREPOSITION =
  /\b(?:in|at|near|outside|inside) (?:the |central |eastern |western |northern |southern )?$/i;

export const toNamed = (name: Name): Named => ({
  name: name.name,
  type: name.type,
  span: { from: name.from, to: name.to },
});

/** The subject of a verb: the names before it in its clause, what a relative word stands for, or whom a pronoun means. */
export function findSubject(context: Context, verbAt: Span, clause: Clause): Named[] {
  const { names, sentence, clauses, text } = context;
  const start = subjectStart(context, verbAt, clause);
  const own = names.filter((name) => name.from >= start && name.to <= verbAt.from);
  const subject = headNames(text, own, start, clause);
  if (subject.length > 0) return subject.map(toNamed);
  const pronoun = sentence.words
    .slice(clause.first, clause.last + 1)
    .find((word) => word.to <= verbAt.from && /^(?:he|she|they|we|i)$/.test(word.lower));
  const plural = sentence.words
    .slice(clause.first)
    .flatMap((word, i, rest) =>
      word.to <= verbAt.from ? [word.lower, `${word.lower} ${rest[i + 1]?.lower ?? ''}`] : [],
    )
    .some((words) => TOGETHER.test(words));
  if (plural) return [...pairIn(context, clause)];
  if (pronoun && /^(?:he|she|i|we)$/.test(pronoun.lower)) {
    const here =
      pronoun.lower === 'he' || pronoun.lower === 'she' ? null : speakerBefore(context, clause);
    const person = here ?? context.discourse.person;
    return person ? [person] : [];
  }
  const index = clauses.indexOf(clause);
  const previous = clauses[index - 1];
  if (previous && clause.opener !== null && /^(?:who|which|that|whom)$/.test(clause.opener)) {
    const antecedent = names
      .filter((name) => name.to <= clause.from && name.from >= previous.from)
      .at(-1);
    return antecedent && clause.from - antecedent.to <= 4 ? [toNamed(antecedent)] : [];
  }
  if (previous && clause.opener !== null && /^(?:and|but|or|nor|yet)$/.test(clause.opener))
    return subjectOfClause(context, previous);
  if (previous && clause.from === verbAt.from) return subjectBeforeInsertion(context, index);
  return [];
}

/** "Healey, addressing the issue, expressed …": the verb opens its clause; the subject stands before the insertion. */
function subjectBeforeInsertion(
  { text, names, sentence, clauses }: Context,
  index: number,
): Named[] {
  const leading = clauses
    .slice(0, index)
    .findLast(
      (clause) =>
        names.some((name) => name.from >= clause.from && name.to <= clause.to) &&
        !sentence.verbs.some((verb) => verb.from >= clause.from && verb.to <= clause.to),
    );
  if (!leading) return [];
  const own = names.filter((name) => name.from >= leading.from && name.to <= leading.to);
  return headNames(text, own, leading.from, leading).map(toNamed);
}

/** The subject of a clause's first verb. */
export function subjectOfClause(context: Context, clause: Clause): Named[] {
  const verb = context.sentence.verbs.find(
    (one) =>
      one.from >= clause.from && one.to <= clause.to && (one.tense !== null || one.modal !== null),
  );
  return verb ? findSubject(context, verb, clause) : [];
}

/** A subject stands after the finite verb before it, unless the verb shares that one's subject. */
function subjectStart({ sentence, names }: Context, verbAt: Span, clause: Clause): number {
  const previous = sentence.verbs.findLast(
    (verb) =>
      verb.from >= clause.from &&
      verb.to <= verbAt.from &&
      (verb.tense !== null || verb.modal !== null) &&
      verb.from !== verbAt.from,
  );
  if (!previous) return clause.from;
  return names.some((name) => name.from >= previous.to && name.to <= verbAt.from)
    ? previous.to
    : clause.from;
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

/** The coordinated names that head the subject: not those inside a prepositional phrase before the verb. */
function headNames(text: string, names: readonly Name[], start: number, clause: Clause): Name[] {
  const heads = names.filter((name) => {
    const lead = text.slice(Math.max(start, clause.from + (clause.opener?.length ?? 0)), name.from);
    return (
      !/\b(?:of|in|on|at|by|for|from|to|with|against|between|about|over|alongside|despite|after|before|under|like)\s(?:the |an? |his |her |its |their )?(?:[\p{L}-]+ ){0,2}\(?$/iu.test(
        lead,
      ) && !/^['’]s\b/.test(text.slice(name.to))
    );
  });
  const last = heads.at(-1);
  return last
    ? heads.filter(
        (name) =>
          name === last ||
          (name.type !== 'place' &&
            /^(?:,? and |, )$/.test(
              text.slice(name.to, last.from).trim() === 'and'
                ? ' and '
                : text.slice(name.to, last.from),
            )),
      )
    : [];
}

/** Who took part in an event told by a noun: owners before it, partners after it, and who "has" or "holds" it. */
export function nounParticipants(context: Context, trigger: Trigger): Named[] {
  const { text, sentence, names } = context;
  const start = sentence.words[trigger.first]?.from ?? trigger.word.from;
  const inside = names.filter((name) => name.from >= start && name.to <= trigger.word.from);
  const owners = names.filter(
    (name) => name.to <= start && /^['’]s? ?$/.test(text.slice(name.to, start)),
  );
  const coOwners = owners.flatMap((owner) =>
    names.filter((name) => text.slice(name.to, owner.from) === ' and '),
  );
  const partners = partnersAfter(context, trigger);
  const reflexive = /\b(?:himself|herself|myself|themselves)\b/.test(
    text.slice(trigger.word.to, trigger.clause.to),
  )
    ? clauseSubject(context, trigger)
    : [];
  const holders = needsHolder(context, trigger)
    ? [
        ...clauseSubject(context, trigger),
        ...(opensSentence(sentence, start) ? addressee(context, trigger) : []),
      ]
    : [];
  return distinct([
    ...[...coOwners, ...owners, ...inside]
      .filter((name) => trigger.kind === 'conflict' || name.type !== 'place')
      .map(toNamed),
    ...holders,
    ...reflexive,
    ...partners,
  ]);
}

/** The subject of the clause that a noun stands in, or of the sentence's first clause on its side of the quotation marks. */
export function clauseSubject(context: Context, trigger: Trigger): Named[] {
  return trigger.clause.opener === null || context.clauses.indexOf(trigger.clause) === 0
    ? subjectOfClause(context, trigger.clause)
    : subjectOfClause(
        context,
        context.clauses.find((clause) => clause.quoted === trigger.clause.quoted) ?? trigger.clause,
      );
}

/** "In a call, they urged Mr Trump …": whom the main verb addresses. */
function addressee({ sentence, names, text }: Context, trigger: Trigger): Named[] {
  const verb = sentence.verbs.find((one) => one.from > trigger.word.to && one.tense !== null);
  const object =
    verb &&
    names.find(
      (name) => name.from > verb.to && /^ (?:the )?$/.test(text.slice(verb.to, name.from)),
    );
  return object && (object.type === 'person' || object.type === 'group') ? [toNamed(object)] : [];
}

export function partnersAfter({ text, names, discourse }: Context, trigger: Trigger): Named[] {
  const partners: Named[] = [];
  let at = trigger.word.to;
  for (const name of names.filter(
    (one) => one.from >= trigger.word.to && one.to <= trigger.clause.to,
  )) {
    const gap = text.slice(at, name.from);
    const linked =
      partners.length === 0
        ? /^ (?:with|between|of|by|against|involving) /.test(gap) && gap.length < 48
        : /^(?:,? and |, |,? (?:and )?\(?(?:[\p{L}]+ )?\)?)/u.test(gap) && gap.length < 40;
    if (!linked || (partners.length > 0 && PLACE_PREPOSITION.test(gap))) break;
    if (name.type === 'group' && TOGETHER.test(`two ${name.name}`) && /\btwo $/.test(gap))
      partners.push(...discourse.pair);
    else partners.push(toNamed(name));
    at = name.to;
  }
  return partners;
}

/** "We have a meeting with …", "after a joint call with …": one side is named outside the noun's phrase. */
function needsHolder({ sentence, text }: Context, trigger: Trigger): boolean {
  const start = sentence.words[trigger.first]?.from ?? trigger.word.from;
  const verb = sentence.verbs.find((one) => one.to <= start && start - one.to <= 2);
  if (verb && /^(?:have|hold|attend|join|host|make|pay|take|give)$/.test(verb.lemma)) return true;
  if (opensSentence(sentence, start)) return true;
  const partnered = /^ with /.test(text.slice(trigger.word.to));
  return partnered && /^(?:after|following|during)$/.test(trigger.clause.opener ?? '');
}

/** "In a call, …": a phrase of one preposition before the noun's phrase, at the sentence's start. */
function opensSentence(sentence: Sentence, start: number): boolean {
  const [first, second] = sentence.words;
  return second?.from === start && /^(?:in|during|at|after)$/.test(first?.lower ?? '');
}

/** Who took part in an event told by a verb: its subject, its object, and whom it was done with. */
export function verbParticipants(
  context: Context,
  trigger: Trigger,
  subject: readonly Named[],
): Named[] {
  const { text, names } = context;
  if (trigger.kind === 'statement') return [...subject];
  if (trigger.kind === 'commemoration' && trigger.verb?.passive)
    return subject.filter((one) => one.type === 'person');
  const objects = names.filter(
    (name) => name.from > trigger.word.to && name.to <= trigger.clause.to,
  );
  const direct = objects.filter((name, i) => {
    const gap = text.slice(i === 0 ? trigger.word.to : (objects[i - 1]?.to ?? 0), name.from);
    return (
      gap.length < 40 &&
      (ACTING.test(gap) || gap === ' ' || /^ (?:the |an? )?(?:[\p{L}-]+ )?$/u.test(gap))
    );
  });
  const kinds = PARTNERS[trigger.kind] ?? ['person', 'office', 'group', 'organisation'];
  return distinct([...subject, ...direct.filter((name) => kinds.includes(name.type)).map(toNamed)]);
}

/** Each name once, in order of first mention. */
export function distinct(named: readonly Named[]): Named[] {
  return named.filter((one, i) => named.findIndex((other) => other.name === one.name) === i);
}
