import type { Context } from './context.ts';
import type { Trigger } from './find-triggers.ts';

/** Verbs whose object clause is what was said: "Trump: a meeting is possible". */
export const SAYING = new Set(
  (
    'say tell add suggest announce claim warn insist state remark indicate emphasise emphasize explain argue note ' +
    'predict reply hint reveal declare reaffirm reiterate conclude acknowledge admit stress confirm ask post tweet ' +
    'write promise pledge vow'
  ).split(' '),
);

/** Shorter than this nothing is cut off what was said, in characters. */
const ENOUGH = 24;

/**
 * What was said: the quotation or the clause after a verb of saying, or before one that ends the sentence, up to where
 * the next clause begins; null where the verb has an object instead ("voiced concerns").
 */
export function whatWasSaid(context: Context, trigger: Trigger): string | null {
  const { text, sentence } = context;
  if (!trigger.verb || !SAYING.has(trigger.verb.lemma) || trigger.verb.passive) return null;
  const rest = text.slice(trigger.word.to, sentence.to);
  const quotation = sentence.quotations.find((one) => one.from > trigger.word.to);
  const lead = quotation ? text.slice(trigger.word.to, quotation.from) : '';
  if (quotation && (/[:,]\s*\S$/.test(lead) || lead.length <= 3))
    return `“${firstClause(text.slice(quotation.from, quotation.to))}”`;
  if (rest.length <= 3) return saidBefore(context, trigger);
  const hasVerb = sentence.verbs.some(
    (verb) => verb.from > trigger.word.to && (verb.tense !== null || verb.modal !== null),
  );
  return hasVerb ? firstClause(rest.replace(/^[^,:“"]{0,40}?\bthat\b/, '').trimStart()) : null;
}

/** "A truce is near, the minister has said.": what was said stands before. */
function saidBefore({ text, sentence }: Context, trigger: Trigger): string | null {
  const said = text.slice(sentence.from, trigger.verb?.from ?? trigger.word.from);
  const comma = said.lastIndexOf(',');
  return comma > 0 ? said.slice(0, comma) : null;
}

/** Up to the first comma, semicolon or dash after enough words; a comma inside a list of names counts as one too. */
function firstClause(said: string): string {
  const end = said.slice(ENOUGH).search(/[,;](?=\s)|\s[-–—]\s|:(?=\s)|(?<=[.!?])\s/);
  return end < 0 ? said : said.slice(0, ENOUGH + end);
}
