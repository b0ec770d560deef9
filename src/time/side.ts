import type { Span } from '../document/span.ts';
import type { Sentence, VerbGroup } from '../language/sentence.ts';
import { near } from './near.ts';
import { spaced, spacedBefore } from './spaced.ts';
import { REPORTING } from './speech.ts';
import type { Side } from './setting.ts';
import { isOpenEnd, sideOfWords, type Surroundings } from './side-words.ts';

/** Modals that tell of what was as well as of what is to come: "could be heard", "would not say". */
const UNSURE = /^(?:could|would(?:n['’]t|\s+not))/i;

/** What parts one clause from another. */
const BOUNDARY = /[,;:()"“”]|\b(?:that|which|who|when|after|before|while|because|as|if|but)\b/g;
/** Farther off than this a verb is none of the expression's. */
const REACH = 240;
/** Farther into its sentence an expression does not stand at the head. */
const HEAD = 60;

/** Verbs whose present tells of what is to come, whatever else is told. */
const PLANNING = new Set(['plan', 'intend', 'expect', 'hope', 'aim', 'prepare']);

/** Verbs whose present tells of words said, of a state or of what came before, and not of what is to come. */
const TIMELESS = new Set([
  'follow',
  'say',
  'tell',
  'report',
  'show',
  'suggest',
  'add',
  'note',
  'write',
  'be',
  'have',
  'do',
]);

/**
 * On which side of now the expression at `span` lies, after the verb it belongs to: the nearest of its clause, what
 * stands before it first. `text` is the document's.
 */
export function sideOf(text: string, sentence: Sentence, span: Span): Side {
  const verbs = near(sentence.verbs, span, REACH).filter(
    // "May Day" may look like a verb itself; "was soon abandoned" is one.
    ({ from, to }) => to <= span.from || from >= span.to || (from < span.from && to > span.to),
  );
  const verb = nearestVerb(text, verbs, span);
  const reach = verb && verb.to <= span.from ? span.from - verb.from + 25 : 80;
  const lead = spacedBefore(text, sentence.from, span.from, reach);
  const before = spacedBefore(text, sentence.from, span.from, HEAD + 1);
  const after = spaced(text.slice(span.to, span.to + 6));
  const told = sideOfWords({
    lead,
    head: before.length > HEAD ? '' : before,
    after,
    verb: verbBefore(verb, span),
  });
  if (told) return told;
  const side = verb ? sideOfVerb(text, verb, verbs, /^['’]s\b/.test(after)) : 'unknown';
  return side === 'unknown' && isOpenEnd(lead) ? 'future' : side;
}

function verbBefore(verb: VerbGroup | null, span: Span): Surroundings['verb'] {
  if (verb === null || verb.to > span.from) return 'none';
  return verb.tense === null ? 'infinite' : 'finite';
}

function sideOfVerb(
  text: string,
  verb: VerbGroup,
  others: readonly VerbGroup[],
  attribute: boolean,
): Side {
  if (verb.tense === 'future') return 'future';
  if (verb.perfect || verb.tense === 'past' || isBareParticiple(verb)) return 'past';
  if (verb.modal !== null)
    return UNSURE.test(text.slice(verb.from, verb.to)) ? 'unknown' : 'future';
  if (attribute && verb.tense === null) return 'unknown';
  if (verb.tense === 'present' && PLANNING.has(verb.lemma)) return 'future';
  const ahead = isInfinitive(text, verb) || (verb.tense === 'present' && !TIMELESS.has(verb.lemma));
  return ahead && !others.some(({ tense, lemma }) => tense === 'past' && !REPORTING.has(lemma))
    ? 'future'
    : 'unknown';
}

/** "Last seen", "the man shot": a participle without its auxiliary. */
function isBareParticiple({ tense, passive, from, head }: VerbGroup): boolean {
  return tense === null && passive && from === head.from;
}

function isInfinitive(text: string, { tense, head }: VerbGroup): boolean {
  return tense === null && /^to $/i.test(spacedBefore(text, 0, head.from, 3));
}

function nearestVerb(text: string, verbs: readonly VerbGroup[], span: Span): VerbGroup | null {
  let best: VerbGroup | null = null;
  let least = Infinity;
  for (const verb of verbs) {
    const between = Math.max(0, span.from - verb.to, verb.from - span.to);
    const distance = between < least ? distanceTo(text, verb, span) : least;
    if (distance < least) [best, least] = [verb, distance];
  }
  return best;
}

/** Characters between, and a clause boundary counts as many more. */
function distanceTo(text: string, verb: VerbGroup, span: Span): number {
  const before = verb.from < span.from;
  const between = before ? text.slice(verb.to, span.from) : text.slice(span.to, verb.from);
  const boundaries = between.match(BOUNDARY)?.length ?? 0;
  return between.length + boundaries * 40 + (before ? 0 : 15);
}
