import type { Span } from '../document/span.ts';
import type { Sentence, VerbGroup } from '../language/sentence.ts';
import type { Side } from './setting.ts';

/** Plans told with a verb in the past or present: "was due to", "is set for", "are preparing for". */
const PLANS =
  /\b(?:due|set|scheduled|expected|planned|slated|poised|ready|plans?|intends?|hopes?|going|preparing|prepares?|ahead|upcoming|coming|until|will|postponed (?:to|until)|delayed (?:to|until))\b[^,;.]{0,60}$/i;

/** Verbs that report: their own tense says when words were said, not when the thing is. */
const REPORTING = new Set(['say', 'tell', 'report', 'show', 'suggest', 'add', 'note', 'write']);

/**
 * On which side of now the expression at `span` lies, after the verb it belongs to: the nearest of its clause, what
 * stands before it first. `text` is the document's.
 */
export function sideOf(text: string, sentence: Sentence, span: Span): Side {
  const lead = text.slice(Math.max(sentence.from, span.from - 80), span.from);
  const verb = nearestVerb(text, sentence.verbs, span);
  if (!verb) return PLANS.test(lead) ? 'future' : 'unknown';
  if (verb.modal !== null && /^(?:will|shall|'ll|wo)/.test(verb.modal)) return 'future';
  if (verb.tense === 'future' || PLANS.test(lead.slice(-60))) return 'future';
  if (verb.perfect || verb.tense === 'past') return 'past';
  if (verb.modal !== null || verb.tense === null) return 'future';
  if (REPORTING.has(verb.lemma)) return 'past';
  return verb.tense === 'present' ? 'future' : 'unknown';
}

function nearestVerb(text: string, verbs: readonly VerbGroup[], span: Span): VerbGroup | null {
  let best: VerbGroup | null = null;
  let least = Infinity;
  for (const verb of verbs) {
    const distance = distanceTo(text, verb, span);
    if (distance < least) [best, least] = [verb, distance];
  }
  return best;
}

/** Characters between, and a clause boundary counts as many more. */
function distanceTo(text: string, verb: VerbGroup, span: Span): number {
  const before = verb.to <= span.from;
  const between = before ? text.slice(verb.to, span.from) : text.slice(span.to, verb.from);
  const boundaries =
    between.match(/[,;:()"“”]|\b(?:that|which|who|when|after|before|while|because|as|if|but)\b/g)
      ?.length ?? 0;
  return between.length + boundaries * 40 + (before ? 0 : 15);
}
