import type { Span } from '../document/span.ts';
import { DETERMINERS, GROUP_ADVERBS, PREPOSITIONS, PRONOUNS } from '../language/function-words.ts';
import { isCommonNoun } from '../language/nouns.ts';
import type { Sentence, VerbGroup } from '../language/sentence.ts';
import { GROUPS, OFFICES } from '../language/titles.ts';
import type { Clause } from './clauses.ts';
import type { Context } from './context.ts';
import type { Named, Status } from './event-mention.ts';
import type { Trigger } from './find-triggers.ts';
import { clauseSubject, partnersAfter } from './participants.ts';
import { isParticiple } from './participles.ts';
import { findPlace } from './places.ts';
import { saidBefore, whatWasSaid } from './said.ts';
import { findSubject } from './subjects.ts';
import { SAYING } from './verbs-of-saying.ts';
import { without } from './without.ts';
import { inStatus, isPlural, toTitle } from './wording.ts';

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
    : (objectTitle(context, trigger, status, skip) ?? nounTitle(context, trigger, skip));
  // A verb by itself says nothing ("Meets"): its clause does.
  const hasWords = !trigger.verb || title.trim().includes(' ');
  return toTitle(hasWords ? title : without(context.text, trigger.clause, skip, context.names));
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
  const who = listNames(subject.map((one) => withOffice(context, one, verb)));
  const speech = trigger.kind === 'statement' ? whatWasSaid(context, trigger, skip) : null;
  if (speech !== null && who !== '')
    return speech.quoted
      ? `${who}: “${speech.words}”`
      : `${who} ${inStatus(saying(verb), status, isPlural(subject))} ${speech.words}`;
  const end = trigger.kind === 'statement' ? sentence.to : endOfPhrase(context, trigger, skip);
  const holes = SAYING.has(verb.lemma) ? [] : skip;
  const rest = withWhom(
    without(text, { from: verb.to, to: end }, holes, context.names),
    context,
    subject,
  );
  // "The bridge must close, officials ruled": what they ruled stands before.
  const ruled =
    /\p{L}/u.test(rest) || verb.passive || who === '' ? null : saidBefore(context, trigger);
  if (ruled !== null)
    return `${who} ${inStatus(verb, status, isPlural(subject))} that ${ruled.words}`;
  const theme = who || themeOf(context, trigger, skip);
  // Without a name the number of the subject is not known, and the past is told as it stands.
  const isTold = status === 'happened' && (verb.passive || who === '');
  const told = isTold ? verb.head.text : inStatus(verb, status, isPlural(subject));
  return `${theme} ${told} ${rest}`;
}

/** A verb of saying before what was said: of those that need to name who is told, "say" in their place. */
const saying = (verb: VerbGroup): VerbGroup =>
  /^(?:tell|add|reply|post)$/.test(verb.lemma) ? { ...verb, lemma: 'say' } : verb;

/** "Mr Hill appointed her": the person spoken of, where the sentence names nobody else whom it could be. */
function withWhom(rest: string, { discourse, names, clauses }: Context, subject: readonly Named[]) {
  const { person } = discourse;
  const isOther =
    person !== null &&
    subject.every(({ name }) => name !== person.name) &&
    names.every(({ type, name }) => type !== 'person' || subject.some((one) => one.name === name));
  return isOther && !clauses.some(({ quoted }) => quoted)
    ? rest.replace(
        /^ (?:him|her)(?= (?:to|in|at|on|as|for|from|with|into)\b|$)/,
        ` ${person.short}`,
      )
    : rest;
}

/** "The FBI chief said": whom an institution acts through, where nothing else stands between it and the verb. */
function withOffice({ text }: Context, one: Named, verb: VerbGroup): Named {
  const behind = text.slice(one.span.to, verb.from).trim();
  const words = behind.split(' ').filter((word) => !GROUP_ADVERBS.has(word));
  const isOffice =
    words.length <= 2 && words.every((word) => OFFICES.has(word) || GROUPS.has(word));
  return one.type === 'person' || !isOffice
    ? one
    : { ...one, short: `${one.short} ${words.join(' ')}` };
}

/** "Poland, Hungary and the Czech Republic" as a title lists them; long lists by their first two. */
function listNames(subject: readonly Named[]): string {
  const names = subject.map((one) => one.short);
  return names.length < 3
    ? names.join(' and ')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}

/**
 * "An earthquake" struck, "the accord" signed in May, "the mill", which burnt: the noun phrase before a verb that has no
 * named subject. Empty where there is none, where a pronoun stands for it, and where it is too long for a title.
 */
export function themeOf(context: Context, trigger: Trigger, skip: readonly Span[]): string {
  const { text, sentence, names } = context;
  const place = themePlace(context, trigger);
  const words = sentence.words.filter((word) => word.from >= place.from && word.to <= place.to);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || PREPOSITIONS.has(first.lower) || NO_THEME.has(last.lower)) return '';
  if (words.every((word) => word.lower.endsWith('ly'))) return '';
  if (words.some((word) => PRONOUNS.has(word.lower) && !DETERMINERS.has(word.lower))) return '';
  // "the attacks in Rome, Italy, killed": what stands before the verb says only where.
  if (
    names.some((name) => name.type === 'place' && name.from >= place.from && text[name.to] === ',')
  )
    return '';
  const phrase = without(text, place, skip, names).trim().replace(/,$/, '').replace(ARTICLE, '');
  return phrase.length > LONGEST_PHRASE ? '' : phrase;
}

const NO_THEME = new Set(
  'not to one either neither both none all some this that these those'.split(' '),
);

/** Where the noun phrase before a verb lies: after the clause's opener, the last comma and the last verb. */
function themePlace({ text, sentence, clauses }: Context, { clause, verb }: Trigger): Span {
  const index = clauses.indexOf(clause);
  const before = clauses[index - 1];
  const outer = clauses.slice(0, Math.max(0, index - 1)).findLast((one) => !isRelativeOf(one));
  const isRelative = /^(?:which|who)$/.test(clause.opener ?? '') && before;
  // "The men who rowed the boat left": the verb goes on with what stands before the relative clause.
  const isResumed =
    outer &&
    before &&
    clause.from === verb?.from &&
    /^(?:who|which|that)$/.test(before.opener ?? '');
  const own = isRelative ? before : isResumed ? outer : clause;
  const to = isRelative ? clause.from : isResumed ? outer.to : (verb?.from ?? clause.to);
  const isJoined = /^(?:and|but|or|so|yet)\b/i.exec(text.slice(own.from, own.to));
  const opened = own.from + (own.opener ?? isJoined?.[0] ?? '').length;
  const comma = text
    .slice(opened, to)
    .trimEnd()
    .search(/[,;:](?=\s[^,;:]*,?$)/);
  const told = sentence.verbs.findLast((one) => one.to <= to && one.from >= opened && isTold(one));
  const from = Math.max(opened, comma < 0 ? 0 : opened + comma + 1, told?.to ?? 0);
  if (!verb || !isParticiple(sentence, clause, verb)) return { from, to };
  // A participle follows the very noun it tells of: "laid down by the accord signed in May".
  const lead = sentence.words.findLast(
    (word) =>
      word.from >= from && word.to <= to && PREPOSITIONS.has(word.lower) && word.lower !== 'of',
  );
  return { from: Math.max(from, lead?.to ?? 0), to };
}

const isRelativeOf = ({ opener }: Clause) => /^(?:who|which|that)$/.test(opener ?? '');

const isTold = (verb: VerbGroup) => verb.tense !== null || verb.modal !== null;

/** Longest phrase before a verb that still makes a title, in characters. */
const LONGEST_PHRASE = 60;

/** "Ann Lee attended a rally": the verb of which an event that names nobody is the object tells who did what. */
function objectTitle(
  context: Context,
  trigger: Trigger,
  status: Status,
  skip: readonly Span[],
): string | null {
  const { sentence, names } = context;
  const { clause, word } = trigger;
  const before = sentence.words[trigger.first - 1];
  const verb = sentence.verbs.find((one) => one.to === before?.to);
  const isNamed = names.some(({ from, to }) => from >= (before?.to ?? 0) && to <= word.from);
  if (!verb || verb.tense !== 'past' || verb.passive || isNamed || status !== 'happened')
    return null;
  if (SAYING.has(verb.lemma)) return null;
  const subject = findSubject(context, verb, clause);
  if (subject.length === 0 || partnersAfter(context, trigger).length > 0) return null;
  const end = endOfPhrase(context, { ...trigger, word: verb.head, verb }, skip);
  const rest = without(context.text, { from: verb.to, to: end }, skip, names);
  return `${listNames(subject)} ${inStatus(verb, status, isPlural(subject))} ${rest}`;
}

function nounTitle(context: Context, trigger: Trigger, skip: readonly Span[]): string {
  const { text, sentence, names } = context;
  const first = sentence.words[trigger.first]?.from ?? trigger.word.from;
  const owner = names
    .filter((name) => name.to <= first && /^\.?['’]s? ?$/.test(text.slice(name.to, first)))
    .at(-1);
  const coOwner = owner && names.find((name) => text.slice(name.to, owner.from) === ' and ');
  const partners = [...partnersAfter(context, trigger), findPlace(context, trigger)];
  const verb = sentence.verbs.find((one) => one.from > trigger.word.to && isTold(one));
  const to = Math.max(
    trigger.word.to,
    ...partners
      .map((one) => (one ? endOfNouns(sentence, one.span.to) : 0))
      .filter((end) => end - trigger.word.to < 120 && end < (verb?.from ?? Infinity)),
  );
  const from = coOwner?.from ?? owner?.from ?? first;
  const title = (end: number) =>
    without(text, { from, to: end }, skip, names)
      .trim()
      .replace(ARTICLE, '')
      .replace(REFLEXIVE, (word) => {
        const self = clauseSubject(context, trigger)[0];
        return self ? self.short : word;
      })
      .replace(LEFT_OVER, '');
  const isWhole = trigger.kind !== 'statement' && title(to).includes(' ');
  return isWhole ? title(to) : title(endOfDependent(context, trigger, skip));
}

/** "two U.S. embassies": the end of the nouns that follow a name. */
function endOfNouns({ words, verbs }: Pick<Sentence, 'words' | 'verbs'>, from: number): number {
  const next = words.find((word) => word.from >= from);
  const before = next?.before.replace(/^\.,?/, '') ?? '';
  const isNoun = next && isCommonNoun({ ...next, before });
  return isNoun && !verbs.some((verb) => verb.from === next.from)
    ? endOfNouns({ words, verbs }, next.to)
    : from;
}

/** "Bombings" says nothing, "bombings in east Africa" does: the noun with the preposition's phrase after it. */
function endOfDependent(
  { text, sentence }: Context,
  trigger: Trigger,
  skip: readonly Span[],
): number {
  const { word, clause } = trigger;
  const next = sentence.words[trigger.at + 1];
  if (!next || next.before !== ' ' || !PREPOSITIONS.has(next.lower)) return word.to;
  const verb = sentence.verbs.find((one) => one.from > word.to);
  const time = skip.find((one) => one.from > word.to);
  const mark = /[,;:()–—]|\s[-_]+\s/.exec(text.slice(word.to, clause.to));
  const ends = [clause.to, verb?.from, time?.from, mark ? word.to + mark.index : undefined];
  return Math.min(...ends.filter((end) => end !== undefined));
}

/** What a date leaves behind where it is left out: "founding in [1949]". */
const LEFT_OVER = /(?:\s+(?:and|or|in|on|at|of|by|since|for|from))+$/;

const REFLEXIVE = /\b(?:himself|herself|myself)\b/;

const ARTICLE =
  /^(?:the|an?|this|these|that|those|his|her|its|their)\s+(?:(?:recent|upcoming|next)\s+)?|^(?:recent|upcoming)\s+/i;

/** A comma, dash or semicolon; a comma between two adjectives ("his small, dark shop") ends nothing. */
const PHRASE_END =
  /[;:](?=\s)|[–—]|\s[-_]+\s|(?<!\b(?:an?|the|his|her|its|their|another|new)\s[\p{Ll}-]{2,20}),(?=\s)/gu;

/** The words after a verb that belong to it: up to the clause's end or a comma outside a date or an address. */
function endOfPhrase(
  { text, names, clauses }: Context,
  trigger: Trigger,
  skip: readonly Span[],
): number {
  const { to } = trigger.word;
  const marks = text.slice(to, trigger.clause.to).matchAll(PHRASE_END);
  const end = [...marks].find(
    ({ index }) =>
      !skip.some((time) => time.from < to + index && to + index < time.to) &&
      !names.some((name) => name.type === 'place' && name.from === to + index + 2),
  );
  const own = end ? to + end.index : trigger.clause.to;
  // "decided that the bridge must go", "denied the claim that it fell": without it they say nothing.
  const next = clauses[clauses.indexOf(trigger.clause) + 1];
  return !end && next?.opener === 'that' ? next.to : own;
}
