import type { Span } from '../document/span.ts';
import { isDemonym } from '../language/gazetteer.ts';
import type { VerbGroup } from '../language/sentence.ts';
import { verbForm } from '../language/verb-forms.ts';
import { findVerbs } from '../language/verbs.ts';
import { findWords } from '../language/words.ts';
import type { Context } from './context.ts';
import type { Trigger } from './find-triggers.ts';
import { speakerBehind } from './subjects.ts';
import { HANDING_ON, SAYING } from './verbs-of-saying.ts';

/** Shorter than this nothing is cut off what was said, in characters. */
const ENOUGH = 24;

/** "said as dawn broke", "said in Rome": what follows tells when and where it was said, not what. */
const CIRCUMSTANCE =
  /^\s*(?:,|(?:as|when|while|after|before|during|in|at|on|from|by|over|here|today|privately)\b)/i;
/** What opens an inserted clause before the one that matters: "if the talks fail, …". */
const LEADING =
  /^\W*(?:if|because|although|though|as|when|while|since|after|before|until|despite|in|at|on|with|without|for|by|under|during|from)\b/i;

/** What was said, in the words of the passage; `quoted`: they are the speaker's own. */
export interface Said {
  readonly words: string;
  readonly quoted: boolean;
}

/**
 * What was said: the quotation or the clause after a verb of saying, or before one that ends the sentence, or around one
 * that is inserted, up to where the next clause begins; null where the verb has an object instead ("voiced concerns").
 */
export function whatWasSaid(
  context: Context,
  trigger: Trigger,
  times: readonly Span[],
): Said | null {
  const { text, sentence } = context;
  if (!trigger.verb || !SAYING.has(trigger.verb.lemma) || trigger.verb.passive) return null;
  const from = times.find(
    (time) => time.from - trigger.word.to <= 4 && time.from > trigger.word.to,
  );
  const rest = text.slice(from?.to ?? trigger.word.to, sentence.to);
  const hasVerb = sentence.verbs.some((verb) => verb.from > trigger.word.to && isTold(verb));
  const quotation = sentence.quotations.find((one) => one.from > trigger.word.to);
  const lead = quotation ? text.slice(trigger.word.to, quotation.from) : '';
  const isObject = quotation && afterVerb(lead) === 0;
  const isAll = quotation && !goesOnBehind(text.slice(quotation.from, sentence.to), quotation);
  if (isObject && isAll && (/[:,]\s*\W{1,2}$/.test(lead) || /^\W{0,4}$/.test(lead)))
    return quoted(text.slice(quotation.from, quotation.to));
  // "pledged to stay": the verb is needed to tell what was said.
  if (/^ to \p{Ll}/u.test(rest) && !HANDING_ON.has(trigger.verb.lemma)) return null;
  const behind = speakerBehind(context, trigger.verb) ? saidBefore(context, trigger) : null;
  if (behind !== null) return behind;
  const inserted = saidAround(context, trigger, rest);
  if (inserted !== null) return reported(inserted);
  const before = /^ to \p{Ll}/u.test(rest) ? null : saidBefore(context, trigger);
  const hasObject = hasVerb || (!HANDING_ON.has(trigger.verb.lemma) && /\p{L}/u.test(rest));
  if (before !== null && (!hasObject || CIRCUMSTANCE.test(rest))) return before;
  if (NEEDS_THAT.test(trigger.verb.lemma) && !/^ that\b/.test(rest)) return null;
  // Without a verb that is seen as one, what is left may still be a clause: "says it's a familiar story".
  return hasVerb || /^ (?:that )?(?:it|he|she|they|we|i|there)\b/i.test(rest)
    ? reported(withoutLead(rest, trigger.verb.lemma))
    : null;
}

const quoted = (words: string): Said => ({ words: firstClause(words), quoted: true });
const reported = (words: string): Said => ({
  words: withoutInsertions(firstClause(words.replace(JOINING, ''))),
  quoted: false,
});

/** With more than so many characters, what stands between two commas within them is left out. */
const ROOMY = 80;

/** "Ann Lee, a baker of Rome, has left": the same without what is inserted before the verb. */
function withoutInsertions(words: string): string {
  const found = words.length > ROOMY ? INSERTION.exec(words) : null;
  if (!found || !opensWithVerb(words.slice(found.index + found[0].length))) return words;
  return words.slice(0, found.index) + words.slice(found.index + found[0].length);
}

const INSERTION = /, (?:an?|the|who|which|whose|\d\d)\b[^,]{0,90},(?= \p{Ll})/u;

/** What joins words to those before them: "But the road", "however, that the road", "afterwards that". */
const JOINING =
  /^[\s,–—-]*(?:(?:but|and|so|yet|however|also|meanwhile|moreover|then|later|afterwards?|still|instead)\b[\s,]+)+(?:that\s+)?/i;

const isTold = (verb: VerbGroup) => verb.tense !== null || verb.modal !== null;

/** "Posted a loss that shocked many": without "that" their object is a thing. */
const NEEDS_THAT = /^(?:post|write|tweet|report|disclose|reveal)$/;

/** Verbs after which somebody is named before what is said. */
const ADDRESSING =
  /^(?:tell|warn|ask|promise|remind|inform|assure|suggest|announce|argue|indicate|confirm)$/;

/** "told President Lee he could wait": who is told, before the pronoun that begins what is said. */
const ADDRESSEE = /^ (?:\p{Lu}[\p{L}.'’-]* ){1,4}(?=(?:he|she|it|they|we|I|there)\b)/u;

/** The words after the verb without what leads to them: "told reporters in Rome that". */
function withoutLead(said: string, lemma: string): string {
  const rest = said.replace(/^[\s,]+/, ' ');
  if (!CIRCUMSTANCE.test(rest) && !ADDRESSING.test(lemma))
    return rest.replace(/^ that\b/, '').trimStart();
  const that = CIRCUMSTANCE.test(rest) ? /^.{0,120}?\bthat\b/s : /^[^,:“"]{0,40}?\bthat\b/;
  return rest.replace(that, '').replace(ADDRESSEE, '').trimStart();
}

/** "Mr Antar, the board said, made millions": what the saying is inserted into, without it. */
function saidAround({ text, sentence }: Context, trigger: Trigger, rest: string): string | null {
  const verb = trigger.verb ?? trigger.word;
  const before = text.slice(sentence.from, verb.from);
  const comma = before.lastIndexOf(',');
  const isInserted = comma > 0 && before.length - comma < FAR && /^, \p{Ll}/u.test(rest);
  const next = verb.to + 2;
  if (!isInserted || sentence.quotations.length > 0) return null;
  const goesOn = sentence.verbs.some((one) => one.from === next && isTold(one));
  return goesOn ? `${before.slice(0, comma)} ${rest.slice(2)}` : null;
}

/** "A truce is near, the minister has said.": what was said stands before, a quotation in its marks. */
export function saidBefore({ text, sentence, names }: Context, trigger: Trigger): Said | null {
  const verb = trigger.verb ?? trigger.word;
  const quotation = sentence.quotations.findLast((one) => one.to <= verb.from);
  const isMost = quotation && 2 * (quotation.to - quotation.from) > quotation.to - sentence.from;
  const isEnded = quotation && /[,?!]\W{0,2}$/.test(text.slice(quotation.from, quotation.to + 1));
  const isWhole =
    quotation &&
    !goesOnQuoted(text.slice(sentence.from, quotation.to), quotation.from - sentence.from);
  if ((isMost || isEnded) && isWhole && verb.from - quotation.to < FAR)
    return quoted(text.slice(quotation.from, quotation.to));
  const said = text.slice(sentence.from, verb.from);
  const comma = said.lastIndexOf(',');
  const isClause = sentence.verbs.some((one) => one.to <= sentence.from + comma && isTold(one));
  if (!isClause) return null;
  const first = sentence.words[0];
  const isName =
    names.some((name) => name.from === first?.from) ||
    isDemonym(first?.text ?? '') ||
    /^I\b/.test(said);
  const opened = isName ? said : said.charAt(0).toLowerCase() + said.slice(1);
  return comma > 0 && said.length - comma < FAR ? reported(opened.slice(0, comma)) : null;
}

/** "Rome will “fight on to the end”": a quotation that goes on with the words before it is no sentence without them. */
const goesOnQuoted = (said: string, at: number): boolean =>
  /\p{L}[\s"“‘'`]*$/u.test(said.slice(0, at)) && /^\W*\p{Ll}/u.test(said.slice(at));

/** "said “some” roads were shut": a quotation without a verb that the sentence goes on behind. */
function goesOnBehind(said: string, { from, to }: Span): boolean {
  const words = said.slice(0, to - from);
  return (
    !/[.,!?]\W*$/.test(words) &&
    /^\W{1,4}\p{Ll}/u.test(said.slice(to - from)) &&
    afterVerb(words) === 0
  );
}

/** A speaker with an office fits between what was said and the verb, in characters. */
const FAR = 90;

/**
 * Up to the first comma, semicolon or dash after enough words and after the first word that can be a verb: a comma inside
 * a list of names counts as one too, that after a leading clause does not.
 */
function firstClause(said: string): string {
  const lead = LEADING.test(said) ? said.indexOf(', ') + 1 : 0;
  const skip = Math.max(ENOUGH, lead, afterVerb(said, SETTING.test(said) ? 2 : 1));
  const ends = [...said.slice(skip).matchAll(CLAUSE_END)].map(({ index }) => skip + index);
  const end = ends.find((at) => {
    const rest = said.slice(at + 1);
    return !opensWithVerb(rest) && !isInsertion(rest) && !CLOSING.test(said.slice(0, at));
  });
  return end === undefined ? said : said.slice(0, end);
}

/** After an adjective under an article ("a well-built, broad road") a comma ends nothing. */
const CLAUSE_END =
  /(?<!\ban? (?:very |so |more )?\p{Ll}+(?:-\p{Ll}+ed|al|ic|ous|ive|ful))[,;](?=\s)|\s[-–—_]+\s|:(?=\s)|(?<=\p{Ll}{3}[.!?])\s(?=\p{Lu})/gu;
/** What opens a clause before the one that matters: the second verb is its. */
const SETTING = /^\W*(?:if|because|although|though|when|while|since|unless|to (?=\p{Ll}))\b/iu;

const toldVerbs = (said: string) =>
  findVerbs(findWords(said, { from: 0, to: said.length })).filter(isTold);

/** Where the first or a later finite verb of some words ends, or the last there is; 0 where there is none. */
function afterVerb(said: string, nth = 1): number {
  const verbs = toldVerbs(said);
  return (verbs[nth - 1] ?? verbs.at(-1))?.to ?? 0;
}

/** "this man, the mayor of Rome, is free", "the Austin, Tex., company": what goes on behind the next comma. */
function isInsertion(rest: string): boolean {
  const comma = rest.indexOf(',');
  if (comma < 0 || comma > LONGEST_INSERTION) return false;
  return REGION.test(rest.slice(0, comma)) || opensWithVerb(rest.slice(comma + 1));
}

/** Before a comma that closes what another opened: a region, or a relative clause. */
const CLOSING = /,\s(?:(?:\p{Lu}\.){2,3}|\p{Lu}\p{Ll}{1,5}\.|(?:who|which|whose)\s[^,]*)$/u;
const LONGEST_INSERTION = 60;
const REGION = /^\s(?:(?:\p{Lu}\.){2,3}|\p{Lu}\p{Ll}{1,5}\.)$/u;

/** "the price, and what was paid, prove": what goes on with a verb ends nothing. */
function opensWithVerb(rest: string): boolean {
  if (toldVerbs(rest).some((verb) => /^\s*$/.test(rest.slice(0, verb.from)))) return true;
  const first = verbForm(/^\s(\p{Ll}+)\s/u.exec(rest)?.[1] ?? '');
  return first !== null && first.listed && first.form !== 'ing' && first.form !== 'base';
}

/** Whether of words that a title cut short enough is left to say something: a finite verb, and more behind it. */
export function saysSomething(title: string, { words }: Said): boolean {
  const said = title.endsWith('…') || title.endsWith('…”') ? title.indexOf(words.slice(0, 12)) : -1;
  if (said < 0) return true;
  const left = title.slice(said);
  const verb = toldVerbs(left)[0];
  return verb !== undefined && left.slice(verb.to).trim().split(/\s+/).length > 1;
}
