import type { Sentence, VerbGroup } from '../language/sentence.ts';
import type { Clause } from './clauses.ts';
import type { Context } from './context.ts';
import type { Status } from './event-mention.ts';
import type { Trigger } from './find-triggers.ts';

const PLANNED =
  /^(?:upcoming|planned|scheduled|forthcoming|future|next|coming|impending|imminent|expected)$/;
const POSSIBLE = /^(?:possible|potential|proposed|prospective|hypothetical|eventual|likely)$/;
const UNREAL_BEFORE =
  /(?:prospects?|possibility|hopes?|threat|idea|event|risk|chance|fears?|talk|calls?|readiness|proposal|likelihood|demands?) (?:of|for|about) (?:an? |the )?(?:\w+ ){0,2}$/i;
/** How far before the phrase such words are looked for, in characters. */
const UNREAL_WITHIN = 80;
const CONDITIONAL = new Set(['if', 'unless', 'whether', 'should']);
const AHEAD = new Set(['before', 'ahead', 'until']);

/** What the words say of the status, and whether they say it. `ahead`: it lies ahead of what the main clause tells. */
export interface StatusReading {
  readonly status: Status;
  readonly told: boolean;
  readonly ahead: boolean;
}

/** The status of an event by tense, modality, negation and the words around its trigger. */
export function readStatus(
  { text, sentence, clauses }: Pick<Context, 'text' | 'sentence' | 'clauses'>,
  trigger: Trigger,
): StatusReading {
  if (!trigger.verb) return nounStatus(text, sentence, trigger);
  return isConditional(sentence, clauses, trigger)
    ? told('possible')
    : verbStatus(trigger, trigger.verb);
}

const told = (status: Status): StatusReading => ({ status, told: true, ahead: false });

function verbStatus(trigger: Trigger, verb: VerbGroup): StatusReading {
  const { kind, clause } = trigger;
  const { opener } = clause;
  if (verb.modal === 'would' && !verb.negated) return told('planned');
  if (verb.modal !== null) return told('possible');
  if (verb.tense === 'future') return told(verb.negated ? 'denied' : 'planned');
  if (verb.negated) return told('denied');
  if (verb.tense === null) return { status: 'happened', told: false, ahead: opener === 'ahead' };
  // "Congress reconvenes on 24 January": the present tells of what is to come where its date is.
  return {
    status: 'happened',
    told: kind === 'statement' || verb.tense === 'past' || verb.perfect,
    ahead: false,
  };
}

/** "If he were tried and sentenced": a condition reaches the verb that "and" joins to its own. */
function isConditional(
  { words }: Sentence,
  clauses: readonly Clause[],
  { clause, at }: Trigger,
): boolean {
  const isJoined = at === clause.first + 1 && JOINING.test(words[clause.first]?.lower ?? '');
  const { opener } = (isJoined && clauses[clauses.indexOf(clause) - 1]) || clause;
  return opener !== null && CONDITIONAL.has(opener);
}

const JOINING = /^(?:and|or)$/;

function nounStatus(text: string, sentence: Sentence, trigger: Trigger): StatusReading {
  const phrase = sentence.words.slice(trigger.first, trigger.at).map((word) => word.lower);
  if (phrase.some((word) => PLANNED.test(word))) return told('planned');
  if (phrase.some((word) => POSSIBLE.test(word))) return told('possible');
  const start = sentence.words[trigger.first]?.from ?? sentence.from;
  const lead = text.slice(Math.max(sentence.from, start - UNREAL_WITHIN), start);
  if (UNREAL_BEFORE.test(lead)) return told('possible');
  const { before, after } = verbsAround(sentence, trigger);
  const { opener } = trigger.clause;
  if (opener !== null && CONDITIONAL.has(opener))
    return { status: 'possible', told: phrase[0] === 'a', ahead: true };
  if (opener !== null && AHEAD.has(opener)) return { status: 'planned', told: false, ahead: true };
  if (before?.tense === 'future') return told('planned');
  // "The storm last month will cost millions": what is told of a thing need not be told of its time.
  if (after?.tense === 'future') return { status: 'planned', told: false, ahead: true };
  if (before?.modal && !isPresupposed(phrase)) return told('possible');
  if (before && ARRANGING.has(before.lemma) && !before.negated) return told('planned');
  const ahead = before !== undefined && before.tense === null && !before.progressive;
  return { status: 'happened', told: false, ahead };
}

/** "They can plan for the summit in April": what is spoken of as known does not hang on the verb. */
const isPresupposed = ([first]: readonly string[]) => first === 'the';

/** What these have for an object is still to come: "scheduled a news conference". */
const ARRANGING = new Set('schedule plan arrange prepare propose organise organize'.split(' '));

/** The verb group that governs the noun in its clause, and the one whose subject it may be. */
function verbsAround(
  sentence: Sentence,
  { clause, word }: Trigger,
): { before?: VerbGroup | undefined; after?: VerbGroup | undefined } {
  const own = sentence.verbs.filter(
    (verb) => verb.head.from >= clause.from && verb.head.to <= clause.to,
  );
  const after = sentence.verbs.find((verb) => verb.from > word.to);
  return {
    before: own.filter((verb) => verb.to < word.from).at(-1),
    after: own.some((verb) => verb.to < word.from) ? undefined : after,
  };
}
