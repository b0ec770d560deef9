import { COORDINATORS, PREPOSITIONS, PRONOUNS } from '../language/function-words.ts';
import type { Sentence, VerbGroup } from '../language/sentence.ts';
import { NO_NAMES } from '../language/titles.ts';
import { verbForm } from '../language/verb-forms.ts';
import { SAYING } from './verbs-of-saying.ts';
import type { Clause } from './clauses.ts';

/**
 * Whether a verb that stands without an auxiliary is no finite verb but a participle that says something of a noun:
 * "shares tendered by holders", "the warrant issued Monday charged …", "the body wrapped in bags", "dismembered and
 * decapitated bodies"; or a noun that looks like one ("looking into sniper attacks on doctors").
 */
export function isParticiple(sentence: Sentence, clause: Clause, verb: VerbGroup): boolean {
  if (verb.from !== verb.head.from || verb.progressive || verb.modal !== null) return false;
  const form = verbForm(verb.head.lower)?.form;
  if (form === 'past' || form === 'base') return false;
  const at = sentence.words.indexOf(verb.head);
  const [before, next] = [sentence.words[at - 1], sentence.words[at + 1]];
  // "the newly appointed chairman", "Lee, newly appointed chairman": no finite verb has this adverb.
  if (form !== 's' && before?.lower === 'newly') return true;
  if (form !== 's' && next?.lower === 'by' && next.before === ' ') return true;
  if (form !== 's' && (isQualifier(sentence, at) || isBound(sentence, at, clause))) return true;
  if (before && COORDINATORS.has(before.lower)) return false;
  return hasOwnVerb(sentence, clause, verb) || isFollowed(sentence, clause, verb);
}

/** "and decapitated body", "10,000 newly created shares": a participle right before a noun. */
function isQualifier(sentence: Sentence, at: number): boolean {
  const [before, next, after] = [at - 1, at + 1, at + 2].map((i) => sentence.words[i]);
  const lead = sentence.words[at - 2]?.lower ?? '';
  const isSecond = before?.lower === 'and' && /(?:ed|en)$/.test(lead);
  const isGraded = before?.lower.endsWith('ly') === true && /^(?:\d[\d,.]*|the|an?|of)$/.test(lead);
  // "a heavily wooded, hilly area": what an article leads to is part of a noun phrase.
  if (isGraded && /^an?$/.test(lead)) return true;
  return (
    (isSecond || isGraded) &&
    next?.before === ' ' &&
    /^\p{Ll}+$/u.test(next.text) &&
    !PREPOSITIONS.has(next.lower) &&
    after !== undefined
  );
}

/** ", compared with a loss", ", based on the chip": after a comma, with its preposition, and no subject of its own. */
function isBound(sentence: Sentence, at: number, clause: Clause): boolean {
  const [word, next] = [sentence.words[at], sentence.words[at + 1]];
  return (
    at > 0 &&
    word?.before.includes(',') === true &&
    at === clause.first &&
    next !== undefined &&
    (PREPOSITIONS.has(next.lower) || /^(?:whether|if|why|how|what|who)$/.test(next.lower))
  );
}

const isTold = (verb: VerbGroup) => verb.tense !== null || verb.modal !== null;

/** The clause has told its verb already, and no verb of saying, whose content would follow. */
function hasOwnVerb(sentence: Sentence, clause: Clause, verb: VerbGroup): boolean {
  const earlier = sentence.verbs.findLast(
    (one) => one.from >= clause.from && one.to < verb.from && isTold(one),
  );
  if (!earlier || SAYING.has(earlier.lemma) || THINKING.has(earlier.lemma)) return false;
  return !sentence.words.some(
    (word) =>
      word.from > earlier.to &&
      word.to <= verb.from &&
      (PRONOUNS.has(word.lower) || COORDINATORS.has(word.lower) || /[,;]/.test(word.before)),
  );
}

/** The clause tells a finite verb right after, with no object between: "The warrant issued on Monday charged Lee". */
function isFollowed(sentence: Sentence, clause: Clause, verb: VerbGroup): boolean {
  const next = sentence.words[sentence.words.indexOf(verb.head) + 1];
  const hasObject =
    !next || next.lower === 'to' || !(PREPOSITIONS.has(next.lower) || NO_NAMES.has(next.lower));
  if (hasObject) return false;
  const later = sentence.verbs.find((one) => one.from > verb.to && isTold(one));
  if (!later || later.from > clause.to || SAYING.has(verb.lemma)) return false;
  return !sentence.words.some(
    (word) =>
      word.from > verb.to &&
      word.to <= later.to &&
      (PRONOUNS.has(word.lower) || COORDINATORS.has(word.lower) || /[,;]/.test(word.before)),
  );
}

const THINKING = new Set('believe think know hope expect fear see hear show mean'.split(' '));
