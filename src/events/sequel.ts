import type { Sentence } from '../language/sentence.ts';
import type { Clause } from './clauses.ts';
import type { Dated } from './dated.ts';
import type { Trigger } from './find-triggers.ts';
import type { Narrative } from './narrative.ts';
import type { Telling } from './telling.ts';
import { isMain } from './told.ts';

/** Words that let something follow on the heels of what was told. */
const AT_ONCE = new Set('immediately quickly instantly promptly'.split(' '));

/** Words that lead to another event than the one just told. */
const OTHER = new Set(
  'another earlier previous previously similar separate later then since last'.split(' '),
);

/**
 * What followed from an event is of the day that was just told for it: "The blast on Monday shook the town. Ten people
 * died.", "He was immediately released."
 */
export function sequel({ trigger, context }: Telling, narrative: Narrative): Dated | null {
  const { verb, kind, clause } = trigger;
  if (verb?.tense !== 'past' || verb.perfect || !isMain(clause) || clause.quoted) return null;
  const isPrompt = context.sentence.words
    .slice(Math.max(clause.first, trigger.at - 2), trigger.at + 2)
    .some(({ lower }) => AT_ONCE.has(lower));
  if (kind !== 'death' && !isPrompt) return null;
  const last = narrative.dayJustTold(context.sentence);
  if (!last || tellsOther(context.sentence, clause)) return null;
  const isOfIt = isPrompt || last.isDeadly;
  return isOfIt ? { time: last.dated.time, when: last.dated.when, basis: 'narrative' } : null;
}

const tellsOther = ({ words }: Sentence, { first, last }: Clause) =>
  words.slice(first, last + 1).some(({ lower }) => OTHER.has(lower));

/** "On Monday Ann Lee came to Rome and met him": a time before both verbs is that of both; so is one behind both. */
export function joined({ trigger, context }: Telling, narrative: Narrative): Dated | null {
  const { verb, clause } = trigger;
  if (verb?.tense !== 'past' || verb.perfect) return null;
  const [before, after] = neighbours(context.clauses, clause);
  const isSecond = before !== undefined && opensWithVerb(trigger, clause);
  const led = isSecond ? narrative.toldIn(context.sentence, before) : null;
  if (led && before && isBeforeVerbs(context.sentence, before, led)) return inStep(led);
  const next = after && context.sentence.words[after.first + 1];
  const isFirst =
    after !== undefined &&
    verb.to === clause.to &&
    next?.from === nextVerb(context.sentence, trigger);
  const shared =
    isFirst && after.opener === 'and' ? narrative.toldIn(context.sentence, after) : null;
  return shared ? inStep(shared) : null;
}

/** "Another man has been arrested, police said on Monday": the perfect is news of the day on which it is said. */
export function reported({ trigger, context }: Telling, narrative: Narrative): Dated | null {
  const { verb, kind, clause } = trigger;
  if (!verb || kind === 'statement' || clause.first > 0 || clause.quoted) return null;
  if (verb.tense !== 'present' || !verb.perfect) return null;
  const said = narrative.saidOn(context.sentence, trigger);
  return said ? inStep(said) : null;
}

const inStep = ({ time, when }: Dated): Dated => ({ time, when, basis: 'narrative' });

const neighbours = (clauses: readonly Clause[], clause: Clause) => {
  const i = clauses.indexOf(clause);
  return [clauses[i - 1], clauses[i + 1]] as const;
};

/** "and met": a verb right after the word that joins it has the subject of the one before. */
const opensWithVerb = ({ at }: Trigger, { first, opener }: Clause) =>
  opener === 'and' && at === first + 1;

const nextVerb = ({ verbs }: Sentence, { verb }: Trigger) =>
  verbs.find((one) => verb !== null && one.from >= verb.to)?.head.from;

function isBeforeVerbs({ verbs }: Sentence, clause: Clause, { time }: Dated): boolean {
  const first = verbs.find((one) => one.from >= clause.from);
  return time !== null && first !== undefined && time.span.to <= first.from;
}
