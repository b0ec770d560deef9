import { AUXILIARIES, type Auxiliary } from './auxiliaries.ts';
import {
  DETERMINERS,
  GROUP_ADVERBS,
  NOT_ADVERBS,
  PREPOSITIONS,
  PRONOUNS,
  PROSPECTIVE,
  SUBORDINATORS,
} from './function-words.ts';
import type { Tense, VerbGroup, Word } from './sentence.ts';
import { verbForm } from './verb-forms.ts';
import { isCapitalised } from './words.ts';
import type { Form } from './verb-forms.ts';

/**
 * The verb groups of a sentence, in order and disjoint: auxiliaries and adverbs with their head. There is no tagger
 * behind it: auxiliaries, irregular pasts and endings are seen by themselves, bare forms only where what stands before
 * them can be a subject. A form of "be" or "have" without another verb is a group of its own.
 */
export function findVerbs(words: readonly Word[]): VerbGroup[] {
  const groups: VerbGroup[] = [];
  for (let i = 0; i < words.length;) {
    const group = groupAt(words, i);
    if (group) groups.push(withHelpersOf(groups.at(-1), group.verb, words[i - 1]));
    i = group ? group.next : i + 1;
  }
  return groups;
}

/** "was arrested and charged": a participle that "and" joins right to another has its helpers. */
function withHelpersOf(
  first: VerbGroup | undefined,
  verb: VerbGroup,
  joint: Word | undefined,
): VerbGroup {
  const isJoined =
    first !== undefined && /^(?:and|or)$/.test(joint?.lower ?? '') && joint?.from === first.to + 1;
  if (!isJoined || verb.from !== verb.head.from || !(first.perfect || first.passive)) return verb;
  if (!verbForm(verb.head.lower)?.form.includes('participle') || first.from === first.head.from)
    return verb;
  const { tense, perfect, passive, modal, negated } = first;
  return { ...verb, tense, perfect, passive, modal, negated };
}

/** "might not ever have been being": no group has more helpers, in words. */
const LONGEST_GROUP = 8;

interface Helpers {
  tense: Tense | null;
  perfect: boolean;
  progressive: boolean;
  passive: boolean;
  modal: string | null;
  negated: boolean;
  /** The last auxiliary, which says what form may follow. */
  last: 'modal' | 'have' | 'be' | 'do' | 'to' | null;
}

function groupAt(words: readonly Word[], start: number): { verb: VerbGroup; next: number } | null {
  const first = words[start];
  if (!first || !(AUXILIARIES.has(first.lower) || verbForm(first.lower))) return null;
  // "9:15 am" is an hour; the verb has its "I".
  if (first.lower === 'am' && words[start - 1]?.lower !== 'i') return null;
  const helpers: Helpers = {
    tense: null,
    perfect: false,
    progressive: false,
    passive: false,
    modal: null,
    negated: false,
    last: null,
  };
  let at = start;
  let lastHelper = -1;
  for (; at < words.length && at - start < LONGEST_GROUP; at++) {
    const word = words[at];
    if (!word || (at > start && breaks(word))) break;
    if (takeHelper(helpers, word.lower)) lastHelper = at;
    else if (!(lastHelper >= 0 && isAdverb(word.lower, helpers))) break;
    else if (word.lower === 'not' || word.lower === 'never') helpers.negated = true;
  }
  const head = words[at];
  const form = head && (at === start || !breaks(head)) ? headForm(words, at, helpers) : null;
  if (head && form) return { verb: finish(helpers, first, head, form), next: at + 1 };
  const alone = words[lastHelper];
  if (!alone || helpers.last === 'to' || helpers.last === 'modal' || helpers.last === 'do')
    return null;
  const lemma = helpers.last === 'have' ? 'have' : 'be';
  return { verb: verbGroup(helpers, first, alone, lemma), next: lastHelper + 1 };
}

/** Punctuation between two words of a group ends it; a lone opening quotation mark does not. */
const breaks = ({ before }: Word) => before !== ' ' && /[^\s"“‘'`]/.test(before);

const isAdverb = (lower: string, helpers: Helpers) =>
  GROUP_ADVERBS.has(lower) ||
  (lower.endsWith('ly') && !NOT_ADVERBS.has(lower)) ||
  (helpers.last === 'be' && PROSPECTIVE.has(lower));

function takeHelper(helpers: Helpers, lower: string): boolean {
  const auxiliary = AUXILIARIES.get(lower);
  if (!auxiliary || !joins(auxiliary, helpers.last)) return false;
  const { kind, form, negated } = auxiliary;
  if (kind === 'future') helpers.tense = 'future';
  else if (kind === 'modal') helpers.modal ??= lower;
  else if (kind === 'do') helpers.tense = finite(form);
  // "is to meet", "is set to meet": the plan stands in the future; a bare "to meet" has no tense.
  else if (kind === 'to') helpers.tense = helpers.last === 'be' ? 'future' : helpers.tense;
  else helpers.tense ??= finite(form);
  if (kind === 'be' && form === 'participle' && helpers.last === 'have') helpers.perfect = true;
  if (kind === 'be' && form === 'gerund' && helpers.last === 'be') helpers.progressive = true;
  if (negated) helpers.negated = true;
  helpers.last = kind === 'future' ? 'modal' : kind;
  return true;
}

/** Whether an auxiliary can follow another of the same group. */
function joins({ kind }: Auxiliary, last: Helpers['last']): boolean {
  if (kind === 'have') return last !== 'have';
  if (kind === 'do') return last === null;
  return kind !== 'to' || last !== 'modal';
}

const finite = (form: Auxiliary['form']): Tense | null =>
  form === 'past' || form === 'present' ? form : null;

function headForm(words: readonly Word[], at: number, helpers: Helpers): Form | null {
  const word = words[at];
  const form = word ? (verbForm(word.lower) ?? baseAfterModal(word, helpers)) : null;
  if (!word || !form || (isCapitalised(word.text) && at > 0 && helpers.last === null)) return null;
  const participle = form.form.includes('participle');
  switch (helpers.last) {
    case 'modal':
    case 'do':
      return form.form === 'base' ? form : null;
    case 'to':
      return form.form === 'base' && form.listed ? form : null;
    case 'have':
      return participle || sameInAllForms(form) ? form : null;
    case 'be':
      return participle || form.form === 'ing' || sameInAllForms(form) ? form : null;
    case null:
      return bareForm(words, at, form);
  }
}

/** "will repair": after a modal verb comes a base, be it in no table. */
function baseAfterModal({ lower }: Word, { last }: Helpers): Form | null {
  const isVerb = last === 'modal' && /^[a-z]{3,}$/.test(lower) && !isFunctionWord(lower);
  return isVerb ? { lemma: lower, form: 'base', listed: false } : null;
}

const isFunctionWord = (lower: string) =>
  DETERMINERS.has(lower) || PRONOUNS.has(lower) || PREPOSITIONS.has(lower);

/** "put", "set", "cut": the base is also the participle. */
const SAME = new Set(
  'beat bid broadcast burst cast cost cut forecast hit hurt let put quit read set shed shut split spread thrust upset come become run'.split(
    ' ',
  ),
);
const sameInAllForms = (form: Form) => SAME.has(form.lemma);

const SUBJECT_PRONOUNS = new Set([
  'i',
  'you',
  'he',
  'she',
  'it',
  'we',
  'they',
  'who',
  'which',
  'there',
]);

function bareForm(words: readonly Word[], at: number, form: Form): Form | null {
  const before = words[at - 1];
  const joined = before !== undefined && !/[^\s"“”‘’']/.test(words[at]?.before ?? '');
  const attributive =
    joined &&
    (DETERMINERS.has(before.lower) || PREPOSITIONS.has(before.lower)) &&
    !PRONOUNS.has(before.lower);
  switch (form.form) {
    case 'past':
      return attributive ? null : form;
    case 'past or participle':
    case 'participle':
      return attributive || !before ? null : form;
    case 'ing':
      return form.listed && (!joined || isVerbalContext(words, at)) ? form : null;
    case 's':
      return form.listed && joined && isSubject(words, at - 1) && governs(words, at) ? form : null;
    case 'base':
      if (joined && sameInAllForms(form) && isSingular(before) && governs(words, at))
        return { ...form, form: 'past' };
      // "the dockers' strike" is theirs, and no verb.
      return joined &&
        !/^['’]/.test(words[at]?.before ?? '') &&
        form.listed &&
        (/^(?:i|you|we|they|who|leaders)$/.test(before.lower) ||
          (isPlural(before, at === 1) && governs(words, at)))
        ? form
        : null;
  }
}

// "Mr Trump meeting the leader", "by meeting them", "seen boarding a plane": participles; "a second meeting": a noun.
function isVerbalContext(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  const next = words[at + 1];
  if (!before || !next || DETERMINERS.has(before.lower) || !/^[\s"“‘']+$/.test(next.before))
    return false;
  const leads =
    isCapitalised(before.text) ||
    (PREPOSITIONS.has(before.lower) && before.lower !== 'of') ||
    /^(?:past|participle)/.test(verbForm(before.lower)?.form ?? '');
  return leads && !PREPOSITIONS.has(next.lower) && !SUBORDINATORS.has(next.lower);
}

const isPlural = (word: Word, opens: boolean) =>
  /[^s]s$/.test(word.lower) &&
  (opens || !isCapitalised(word.text)) &&
  !DETERMINERS.has(word.lower) &&
  verbForm(word.lower) === null;
/** "That means …": a sentence may open with a demonstrative as its subject. */
const isSubject = (words: readonly Word[], at: number) => {
  const word = words[at];
  return (
    word !== undefined && (followsSubject(word) || (at === 0 && /^th(?:at|is)$/.test(word.lower)))
  );
};
/** "The river burst its banks": after a singular the base of such a verb is its past. */
const isSingular = (word: Word) => followsSubject(word) && !SUBJECT_PRONOUNS.has(word.lower);

const NUMBER = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|twelve|hundred|\d+)$/;
const ADJECTIVE_END = /(?:al|ic|ous|ive|ful|ary|ent|ant|ed)$/;

function followsSubject({ text, lower }: Word): boolean {
  // "held talks": after a verb comes its object.
  if (NUMBER.test(lower) || /past|participle/.test(verbForm(lower)?.form ?? '')) return false;
  if (SUBJECT_PRONOUNS.has(lower) || isCapitalised(text)) return true;
  const isNoun = lower.length > 3 && /^\p{L}*[^s]$/u.test(lower) && !ADJECTIVE_END.test(lower);
  return isNoun && !DETERMINERS.has(lower) && !PREPOSITIONS.has(lower);
}

// A bare verb is followed by its object, a clause or a preposition; a noun that looks like it ends its phrase or heads another.
function governs(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!next || /[.;:!?)]/.test(next.before)) return false;
  return (
    /["“:]/.test(next.before) ||
    DETERMINERS.has(next.lower) ||
    /^(?:to|that|with|in|on|at|for|there|it|he|she|they|him|her|them|not)$/.test(next.lower) ||
    isCapitalised(next.text)
  );
}

function finish(helpers: Helpers, first: Word, head: Word, form: Form): VerbGroup {
  const participle = form.form.includes('participle') || sameInAllForms(form);
  if (helpers.last === 'have') helpers.perfect = true;
  if (helpers.last === 'be' && form.form === 'ing') helpers.progressive = true;
  if (helpers.last === 'be' && participle) helpers.passive = true;
  if (helpers.last === null) {
    helpers.tense =
      form.form === 'past' || form.form === 'past or participle'
        ? 'past'
        : form.form === 'base' || form.form === 's'
          ? 'present'
          : null;
    helpers.passive = form.form === 'participle';
    helpers.progressive = form.form === 'ing';
  }
  return verbGroup(helpers, first, head, form.lemma);
}

function verbGroup(helpers: Helpers, first: Word, head: Word, lemma: string): VerbGroup {
  const { tense, perfect, progressive, passive, modal, negated } = helpers;
  const { from } = first;
  return { tense, perfect, progressive, passive, modal, negated, from, to: head.to, head, lemma };
}
