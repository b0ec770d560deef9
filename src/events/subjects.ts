import type { Span } from '../document/span.ts';
import type { Name } from '../language/names.ts';
import type { Clause } from './clauses.ts';
import type { Context } from './context.ts';
import type { Named } from './event-mention.ts';

/** Words for two who were named together. */
export const TOGETHER =
  /^(?:pair|both|two leaders|two men|two presidents|two sides|two women|both leaders|both men|both sides)$/;

/** A name after these is not the subject: "the king of Spain", "after talks with Russian officials". */
const DEPENDENT =
  /\b(?:of|in|on|at|by|for|from|to|with|against|between|about|over|alongside|despite|after|before|under|like)\s(?:the |an? |his |her |its |their )?(?:\p{Ll}[\p{L}-]* ){0,2}\(?$/u;

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
  return has ? previous.to : clause.from;
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
  const from = Math.max(start, clause.from + (clause.opener?.length ?? 0));
  const heads = names.filter((name, i) => {
    // "officials from Kenya and Tanzania": what is joined to a dependent name depends too.
    let first = i;
    while (first > 0 && joinsNames(text, names[first - 1]!, names[first]!)) first -= 1;
    const lead = text.slice(from, names[first]!.from).trimStart();
    const depends = DEPENDENT.test(lead.charAt(0).toLowerCase() + lead.slice(1));
    return !depends && !/^['’]s\b/.test(text.slice(name.to, name.to + 3)) && !isModifier(text, name);
  });
  const last = heads.at(-1);
  if (!last) return [];
  const at = names.indexOf(last);
  let first = at;
  while (first > 0 && joinsNames(text, names[first - 1]!, names[first]!)) first -= 1;
  return names.slice(first, at + 1).filter((name) => heads.includes(name));
}

const joinsNames = (text: string, a: Name, b: Name) =>
  /^(?:,? and (?:the )?|, (?:the )?)$/.test(text.slice(a.to, b.from));

/** "the Portland, Ore., thrift", "its Paris shop": a place before a common noun is not who acts. */
const isModifier = (text: string, name: Name) =>
  name.type === 'place' &&
  /^\.?,? (?!(?:and|or|but|has|have|had|is|are|was|were|will|would|also|on|in|at|which|who|that|government|officials?|administration|authorities|troops|forces|leaders?)\b)\p{Ll}+(?<!ed|s)\b/u.test(
    text.slice(name.to, name.to + 30),
  );
