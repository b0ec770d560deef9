import type { Span } from '../document/span.ts';
import type { NameType } from '../language/names.ts';
import type { Sentence } from '../language/sentence.ts';
import type { Context } from './context.ts';
import type { Named } from './event-mention.ts';
import type { Trigger } from './find-triggers.ts';
import type { EventKind } from './kinds.ts';
import { subjectOfClause, toNamed, TOGETHER } from './subjects.ts';

/** What can be the object or partner of a verb, where it is not a person, group or institution. */
const PARTNERS: Partial<Record<EventKind, readonly NameType[]>> = {
  conflict: ['person', 'office', 'group', 'organisation', 'place'],
  sanction: ['person', 'office', 'group', 'organisation', 'place'],
  travel: ['person', 'office', 'group'],
};

const ACTING =
  /(?:with|between|and|by|,|against|to|of|for|from) *(?:the |an? |his |her |their )?(?:[\p{L}-]+ )?\(?$/u;
const PLACE_PREPOSITION =
  /\b(?:in|at|near|outside|inside) (?:the |central |eastern |western |northern |southern )?$/i;

/** Who took part in an event told by a noun: owners before it, partners after it, and who "has" or "holds" it. */
export function nounParticipants(context: Context, trigger: Trigger): Named[] {
  const { text, sentence, names } = context;
  const start = sentence.words[trigger.first]?.from ?? trigger.word.from;
  const inside = names.filter((name) => name.from >= start && name.to <= trigger.word.from);
  const owners = names.filter(
    (name) => name.to <= start && /^\.?['’]s? ?$/.test(text.slice(name.to, start)),
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
export function clauseSubject(context: Context, trigger: Trigger): readonly Named[] {
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

/** "talks with Ann Lee, officials say": a name right before a verb is its subject. */
const acts = ({ verbs }: Sentence, { to }: Span): boolean =>
  verbs.some(({ from }) => from === to + 1);

export function partnersAfter(
  { text, names, sentence, discourse }: Context,
  trigger: Trigger,
): Named[] {
  const partners: Named[] = [];
  let at = trigger.word.to;
  for (const name of names.filter(
    (one) => one.from >= trigger.word.to && one.to <= trigger.clause.to,
  )) {
    const gap = text.slice(at, name.from);
    const linked =
      partners.length === 0
        ? /^ (?:with|between|of|by|against|involving) /.test(gap) && gap.length < 48
        : /^\.?(?:,? and |,? with |, |,? \()(?:[\p{L}-]+ ){0,4}\(?$/u.test(gap) &&
          (/ and /.test(gap) || !acts(sentence, name));
    if (!linked || PLACE_PREPOSITION.test(gap)) break;
    if (name.type === 'group' && TOGETHER.has(`two ${name.name}`) && /\btwo $/.test(gap))
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
  const byName = new Map<string, Named>();
  for (const one of named) if (!byName.has(one.name)) byName.set(one.name, one);
  return [...byName.values()];
}
