import { contains } from '../document/span.ts';
import type { Name } from '../language/names.ts';
import { findSubject, toNamed } from './subjects.ts';
import type { Context, Discourse } from './context.ts';
import type { Clause } from './clauses.ts';
import { isMain } from './told.ts';
import type { Named } from './event-mention.ts';

/** Who "he", "the pair" and "the two leaders" would be in the next sentence. */
export function nextDiscourse(context: Context): Discourse {
  const { names, discourse, text } = context;
  const people = names.filter((name) => name.type === 'person');
  const main = context.clauses.find((clause) => !clause.quoted);
  const subject = firstSubject(context);
  const pair = people.flatMap((name, i) => {
    const next = people[i + 1];
    return next && next.name !== name.name && joinsPair(text, name, next)
      ? [[toNamed(name), toNamed(next)]]
      : [];
  })[0];
  return {
    person:
      subject ??
      (main && goesOn(context) ? discourse.person : null) ??
      (people[0] ? toNamed(people[0]) : goesOn(context) ? discourse.person : null),
    pair: pair ?? discourse.pair,
  };
}

/** Whether a sentence still speaks of a person, or is the words of one. */
const goesOn = ({ sentence }: Context) =>
  sentence.quotations.length > 0 || sentence.words.some(({ lower }) => OF_ONE_PERSON.has(lower));

const OF_ONE_PERSON = new Set('he she his her him hers himself herself'.split(' '));

const joinsPair = (text: string, a: Name, b: Name) =>
  /^(?:['’]s)? (?:and|with|met|meets|met with|and \p{L}+(?: \p{L}+)?) (?:[\p{L}]+ ){0,3}\(?$|^[-–]$/u.test(
    text.slice(a.to, b.from),
  );

/** The person who is the subject of the first main clause that has one, else of another. */
function firstSubject(context: Context): Named | null {
  const { clauses } = context;
  for (const clause of [...clauses.filter(isMain), ...clauses.filter((one) => !isMain(one))]) {
    const subject = clause.quoted ? null : mainSubject(context, clause);
    if (subject) return subject;
  }
  return null;
}

function mainSubject(context: Context, clause: Clause): Named | null {
  const verb = context.sentence.verbs.find((one) => contains(clause, one) && one.tense !== null);
  const subject = verb ? findSubject(context, verb, clause)[0] : undefined;
  const isPerson =
    subject !== undefined &&
    (context.names.some((name) => name.name === subject.name && name.type === 'person') ||
      subject.name === context.discourse.person?.name);
  return isPerson ? subject : null;
}
