import { surname } from '../language/names.ts';
import type { Name, NameType } from '../language/names.ts';
import type { Named, Status } from './event-mention.ts';
import type { Trigger } from './find-triggers.ts';
import { clauseSubject, partnersAfter } from './participants.ts';
import { findPlace } from './places.ts';
import type { Context } from './context.ts';
import type { Span } from '../document/span.ts';

/** Longest title, in characters; a longer one is cut at a word with an ellipsis. */
export const TITLE_LENGTH = 72;

/** Verbs whose object clause is what was said: "Trump: a meeting is possible". */
const SAYING = new Set(
  'say tell add suggest announce claim warn insist state remark indicate emphasise emphasize explain argue note predict reply hint reveal declare reaffirm reiterate conclude acknowledge admit stress confirm ask post tweet write promise pledge vow'.split(
    ' ',
  ),
);

const PARTICIPLES: Readonly<Record<string, string>> = { take: 'taken', see: 'seen' };

/** A short title for one mention, in the passage's own words. */
export function titleOf(
  context: Context,
  trigger: Trigger,
  subject: readonly Named[],
  status: Status,
  skip: readonly Span[],
): string {
  const title = trigger.verb
    ? verbTitle(context, trigger, subject, status, skip)
    : nounTitle(context, trigger, skip);
  const tidied = tidy(title);
  // One word says nothing ("Meets"): the clause does.
  const words = tidied.includes(' ')
    ? tidied
    : tidy(without(context.text, trigger.clause, skip, []));
  return shorten(capitalise(words));
}

function verbTitle(
  context: Context,
  trigger: Trigger,
  subject: readonly Named[],
  status: Status,
  skip: readonly Span[],
): string {
  const { text, sentence } = context;
  const verb = trigger.verb;
  if (!verb) return trigger.word.text;
  const who = subject.map((one) => shortName(one)).join(' and ');
  const speech = trigger.kind === 'statement' ? content(context, trigger) : null;
  if (speech !== null && who !== '') return `${who}: ${speech}`;
  const end = trigger.kind === 'statement' ? sentence.to : endOfPhrase(context, trigger);
  const holes = SAYING.has(verb.lemma) ? [] : skip;
  const rest = without(text, { from: verb.to, to: end }, holes, context.names);
  if (verb.passive)
    return `${who || without(text, { from: trigger.clause.from, to: verb.from }, skip, context.names)} ${PARTICIPLES[verb.lemma] ?? verb.head.text} ${rest}`;
  const form =
    status === 'planned'
      ? `to ${verb.lemma}`
      : status === 'possible'
        ? `may ${verb.lemma}`
        : status === 'denied'
          ? `does not ${verb.lemma}`
          : thirdPerson(verb.lemma, isPlural(subject));
  return `${who} ${form} ${rest}`;
}

/** What was said: the quotation or the clause after a verb of saying; null where the verb has an object instead. */
function content(context: Context, trigger: Trigger): string | null {
  const { text, sentence } = context;
  if (!trigger.verb || !SAYING.has(trigger.verb.lemma) || trigger.verb.passive) return null;
  const quotation = sentence.quotations.find((one) => one.from > trigger.word.to);
  const colon = text.slice(trigger.word.to, sentence.to).search(/[:,]\s*["“‘']/);
  if (quotation && colon >= 0 && quotation.from - (trigger.word.to + colon) <= 4)
    return `“${text.slice(quotation.from, quotation.to)}”`;
  if (quotation && quotation.from - trigger.word.to <= 3)
    return `“${text.slice(quotation.from, quotation.to)}”`;
  if (text.slice(trigger.word.to, sentence.to).length <= 3) return saidBefore(context, trigger);
  const clause = text
    .slice(trigger.word.to, sentence.to)
    .replace(/^[^,:“"]{0,40}?\bthat\b/, '')
    .replace(/, (?:adding|but added|remarking|emphasi[sz]ing|noting|saying)\b.*$/s, '')
    .replace(/ but added:.*$/s, '');
  const hasVerb = sentence.verbs.some(
    (verb) => verb.from > trigger.word.to && (verb.tense !== null || verb.modal !== null),
  );
  return hasVerb ? clause : null;
}

/** "A truce is near, the minister has said.": what was said stands before. */
function saidBefore({ text, sentence }: Context, trigger: Trigger): string | null {
  const said = text.slice(sentence.from, trigger.verb?.from ?? trigger.word.from);
  const comma = said.lastIndexOf(',');
  return comma > 0 ? said.slice(0, comma) : null;
}

function nounTitle(context: Context, trigger: Trigger, skip: readonly Span[]): string {
  const { text, sentence, names } = context;
  const first = sentence.words[trigger.first]?.from ?? trigger.word.from;
  const owner = names
    .filter((name) => name.to <= first && /^['’]s? ?$/.test(text.slice(name.to, first)))
    .at(-1);
  const coOwner = owner && names.find((name) => text.slice(name.to, owner.from) === ' and ');
  const partners = [...partnersAfter(context, trigger), findPlace(context, trigger)];
  const to = Math.max(
    trigger.word.to,
    ...partners.map((one) => one?.span.to ?? 0).filter((end) => end - trigger.word.to < 120),
  );
  const from = coOwner?.from ?? owner?.from ?? first;
  const self = clauseSubject(context, trigger)[0];
  return without(text, { from, to }, skip, names)
    .replace(ARTICLE, '')
    .replace(REFLEXIVE, self ? shortName(self) : '$&');
}

const REFLEXIVE = /\b(?:himself|herself|myself)\b/;

const ARTICLE =
  /^(?:the|an?|this|these|that|those|his|her|its|their)\s+(?:(?:recent|upcoming|next)\s+)?|^(?:recent|upcoming)\s+/i;

/** The words after a verb that belong to it: up to the clause's end or a comma. */
function endOfPhrase({ text, clauses }: Context, trigger: Trigger): number {
  const clause = clauses.find((one) => one === trigger.clause) ?? trigger.clause;
  const comma = text.slice(trigger.word.to, clause.to).search(/[,;:–—]|\s-\s/);
  return comma >= 0 ? trigger.word.to + comma : clause.to;
}

/**
 * The text of a span without the expressions of time in it and the prepositions that lead to them, and with each person
 * by the last name.
 */
function without(text: string, span: Span, skip: readonly Span[], names: readonly Name[]): string {
  const holes = [
    ...skip.map((hole) => ({ from: hole.from, to: hole.to, words: null })),
    ...names
      .filter((name) => name.type === 'person')
      .map((name) => ({ from: name.from, to: name.to, words: shortName(name) })),
  ];
  let rest = '';
  let from = span.from;
  for (const hole of holes
    .filter((one) => one.from >= span.from && one.to <= span.to)
    .sort((a, b) => a.from - b.from)) {
    if (hole.from < from) continue;
    const before = text.slice(from, hole.from);
    rest +=
      hole.words === null
        ? before.replace(/\s(?:on|in|at|by|since|until|during|of)\s$/i, ' ')
        : before + hole.words;
    from = hole.to;
  }
  return (rest + text.slice(from, span.to)).replace(/^['’]s?\s/, '');
}

/** A person by the last name, anything else as it is. */
export const shortName = (named: { name: string; type: NameType }): string =>
  named.type === 'person' ? surname(named.name) : named.name;

const isPlural = (subject: readonly Named[]) =>
  subject.length > 1 ||
  (/[^s]s$/.test(subject[0]?.name ?? '') &&
    /^\p{Lu}?[\p{L}-]* ?\p{Ll}+s$/u.test(subject[0]?.name ?? ''));

function thirdPerson(lemma: string, plural: boolean): string {
  if (lemma === 'be') return plural ? 'are' : 'is';
  if (plural) return lemma;
  if (lemma === 'have') return 'has';
  if (/(?:s|x|z|ch|sh|o)$/.test(lemma)) return `${lemma}es`;
  return /[^aeiou]y$/.test(lemma) ? `${lemma.slice(0, -1)}ies` : `${lemma}s`;
}

const tidy = (title: string) =>
  title
    .replace(/\s+/g, ' ')
    .replace(/["]([^"]*)["]/g, '“$1”')
    .replace(/^[\s,;:]+|[\s,;:.]+$/g, '')
    .replace(/[\s,;:.]+”$/, '”')
    .replace(/[()]/g, (mark, _at: number, whole: string) => (isBalanced(whole) ? mark : ''))
    .trim();

const isBalanced = (title: string) => title.split('(').length === title.split(')').length;

const capitalise = (title: string) => title.charAt(0).toUpperCase() + title.slice(1);

function shorten(title: string): string {
  if (title.length <= TITLE_LENGTH) return title;
  const cut = title.slice(0, TITLE_LENGTH - 1);
  const short = cut.slice(0, Math.max(cut.lastIndexOf(' '), 24)).replace(/[\s,;:.“(–-]+$/, '');
  return `${short}…${short.includes('“') && !short.includes('”') ? '”' : ''}`;
}
