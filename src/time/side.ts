import type { Span } from '../document/span.ts';
import type { Sentence, VerbGroup } from '../language/sentence.ts';
import { near } from './near.ts';
import type { Side } from './setting.ts';

/** Plans told with a verb in the past or present: "was due to", "is set for", "are preparing for". */
const PLANS =
  /\b(?:due|set|scheduled|expected|expects?|plann(?:ed|ing)|slated|poised|plans? (?:to|for)|intends?|going|preparing|prepares?|preparations?|ahead of|upcoming|expires?|payable|effective|redeemable|holders of record|as (?:early|soon|late) as|no later than|(?:postponed|delayed|extended|extends|adjourned)(?: [a-z]+){0,3} (?:to|until|till))\b[^,;.]{0,60}$/i;
/** Plans that lay behind when they were told: "had been scheduled to". */
const FORMER_PLANS = /\bhad been (?:due|set|scheduled|expected|planned|slated)\b[^,;.]{0,60}$/i;
/** What only lies behind: "since May", "as they did on Friday". */
const BEHIND = /\b(?:since(?: the| early| late| mid-?)?|did(?: so)?(?: on| in)?) ?$/i;
/** A participle at the head of its sentence: "Announced in May". */
const PARTICIPLE_FIRST = /^\p{Lu}\p{L}{2,}ed\b[^,;:]{0,40}$/u;
/** Ends of what still runs. */
const UNTIL = /\b(?:until|till|through|by)(?: the| early| late| mid-?)? ?$/i;

/** What parts one clause from another. */
const BOUNDARY = /[,;:()"“”]|\b(?:that|which|who|when|after|before|while|because|as|if|but)\b/g;
/** Farther off than this a verb is none of the expression's. */
const REACH = 240;

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
  const verbs = near(sentence.verbs, span, REACH);
  const verb = nearestVerb(text, verbs, span);
  const reach = verb && verb.to <= span.from ? span.from - verb.from + 25 : 80;
  const lead = spaced(text.slice(Math.max(sentence.from, span.from - reach), span.from));
  if (BEHIND.test(lead)) return 'past';
  if (PLANS.test(lead) && !FORMER_PLANS.test(lead)) return 'future';
  if (PARTICIPLE_FIRST.test(spaced(text.slice(sentence.from, span.from)))) return 'past';
  const after = text.slice(span.to, span.to + 6);
  if (/^\sthat\s/.test(after) && !(verb && verb.to <= span.from)) return 'past';
  const side = verb ? sideOfVerb(text, verb, verbs, /^['’]s\b/.test(after)) : 'unknown';
  return side === 'unknown' && UNTIL.test(lead) ? 'future' : side;
}

/** Any white space as plain spaces. */
function spaced(text: string): string {
  return text.replace(/\s/g, ' ');
}

function sideOfVerb(
  text: string,
  verb: VerbGroup,
  others: readonly VerbGroup[],
  attribute: boolean,
): Side {
  if (verb.tense === 'future') return 'future';
  if (verb.perfect || verb.tense === 'past' || isBareParticiple(verb)) return 'past';
  if (verb.modal !== null) return /^(?:could|would)/.test(verb.modal) ? 'unknown' : 'future';
  if (attribute && verb.tense === null) return 'unknown';
  if (verb.tense === 'present' && PLANNING.has(verb.lemma)) return 'future';
  const ahead = isInfinitive(text, verb) || (verb.tense === 'present' && !TIMELESS.has(verb.lemma));
  return ahead && !others.some(({ tense }) => tense === 'past') ? 'future' : 'unknown';
}

/** "Last seen", "the man shot": a participle without its auxiliary. */
function isBareParticiple({ tense, passive, from, head }: VerbGroup): boolean {
  return tense === null && passive && from === head.from;
}

function isInfinitive(text: string, { tense, head }: VerbGroup): boolean {
  return tense === null && /^to\s$/i.test(text.slice(Math.max(0, head.from - 3), head.from));
}

function nearestVerb(text: string, verbs: readonly VerbGroup[], span: Span): VerbGroup | null {
  let best: VerbGroup | null = null;
  let least = Infinity;
  for (const verb of verbs) {
    const between = verb.to <= span.from ? span.from - verb.to : verb.from - span.to;
    const distance = between < least ? distanceTo(text, verb, span) : least;
    if (distance < least) [best, least] = [verb, distance];
  }
  return best;
}

/** Characters between, and a clause boundary counts as many more. */
function distanceTo(text: string, verb: VerbGroup, span: Span): number {
  const before = verb.to <= span.from;
  const between = before ? text.slice(verb.to, span.from) : text.slice(span.to, verb.from);
  const boundaries = between.match(BOUNDARY)?.length ?? 0;
  return between.length + boundaries * 40 + (before ? 0 : 15);
}
