import type { Span } from '../document/span.ts';
import type { VerbGroup } from '../language/sentence.ts';
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
  /^\s*(?:,|as|when|while|after|before|during|in|at|on|from|by|over|here|today|privately)\b/i;
/** What opens an inserted clause before the one that matters: "if the talks fail, …". */
const LEADING =
  /^\W*(?:if|because|although|though|as|when|while|since|after|before|until|despite|in|at|on|with|without|for|by|under|during|from)\b/i;

/**
 * What was said: the quotation or the clause after a verb of saying, or before one that ends the sentence, or around one
 * that is inserted, up to where the next clause begins; null where the verb has an object instead ("voiced concerns").
 */
export function whatWasSaid(
  context: Context,
  trigger: Trigger,
  times: readonly Span[],
): string | null {
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
  if (isObject && (/[:,]\s*\W{1,2}$/.test(lead) || /^\W{0,4}$/.test(lead)))
    return `“${firstClause(text.slice(quotation.from, quotation.to))}”`;
  // "pledged to stay": the verb is needed to tell what was said.
  if (/^ to \p{Ll}/u.test(rest) && !HANDING_ON.has(trigger.verb.lemma)) return null;
  const behind = speakerBehind(context, trigger.verb) ? saidBefore(context, trigger) : null;
  if (behind !== null) return behind;
  const inserted = saidAround(context, trigger, rest);
  if (inserted !== null) return firstClause(inserted);
  const before = /^ to \p{Ll}/u.test(rest) ? null : saidBefore(context, trigger);
  const hasObject = hasVerb || !HANDING_ON.has(trigger.verb.lemma);
  if (before !== null && (!hasObject || CIRCUMSTANCE.test(rest))) return before;
  // Without a verb that is seen as one, what is left may still be a clause: "says it's a familiar story".
  return hasVerb || /^ (?:that )?(?:it|he|she|they|we|i|there)\b/i.test(rest)
    ? firstClause(withoutLead(rest, trigger.verb.lemma))
    : null;
}

const isTold = (verb: VerbGroup) => verb.tense !== null || verb.modal !== null;

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
function saidBefore({ text, sentence }: Context, trigger: Trigger): string | null {
  const verb = trigger.verb ?? trigger.word;
  const quotation = sentence.quotations.findLast((one) => one.to <= verb.from);
  const isMost = quotation && 2 * (quotation.to - quotation.from) > quotation.to - sentence.from;
  if (isMost && verb.from - quotation.to < FAR)
    return `“${firstClause(text.slice(quotation.from, quotation.to))}”`;
  const said = text.slice(sentence.from, verb.from);
  const comma = said.lastIndexOf(',');
  const isClause = sentence.verbs.some((one) => one.to <= sentence.from + comma && isTold(one));
  if (!isClause) return null;
  return comma > 0 && said.length - comma < FAR ? said.slice(0, comma) : null;
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
  const end = ends.find((at) => !opensWithVerb(said.slice(at + 1)));
  return end === undefined ? said : said.slice(0, end);
}

const CLAUSE_END = /[,;](?=\s)|\s[-–—_]+\s|:(?=\s)|(?<=\p{Ll}{3}[.!?])\s(?=\p{Lu})/gu;
/** What opens a clause before the one that matters: the second verb is its. */
const SETTING = /^\W*(?:if|because|although|though|when|while|since|unless|to (?=\p{Ll}))\b/iu;

const toldVerbs = (said: string) =>
  findVerbs(findWords(said, { from: 0, to: said.length })).filter(isTold);

/** Where the first or a later finite verb of some words ends, or the last there is; 0 where there is none. */
function afterVerb(said: string, nth = 1): number {
  const verbs = toldVerbs(said);
  return (verbs[nth - 1] ?? verbs.at(-1))?.to ?? 0;
}

/** "the price, and what was paid, prove": what goes on with a verb ends nothing. */
const opensWithVerb = (rest: string) =>
  toldVerbs(rest).some((verb) => /^\s*$/.test(rest.slice(0, verb.from)));
