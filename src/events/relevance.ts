import type { Context } from './context.ts';
import type { EventMention } from './event-mention.ts';
import type { Trigger } from './find-triggers.ts';
import type { EventKind } from './kinds.ts';

/** Kinds that are told as events even without a date, where it is said who took part. */
const OCCASIONS: ReadonlySet<EventKind> = new Set([
  'summit',
  'meeting',
  'call',
  'travel',
  'agreement',
  'vote',
  'appointment',
  'commemoration',
]);
const OUTSIDE_QUOTES: ReadonlySet<EventKind> = new Set(['statement']);

/**
 * Whether a mention stands for an event that a reader would look for on a timeline: one that the text dates, one that
 * names who took part, or one that takes up an event already told. Generic talk ("negotiations", "the war", "a
 * potential ceasefire") is none.
 */
export function isWorthTelling(mention: EventMention, context: Context, trigger: Trigger): boolean {
  if (mention.status === 'denied' && mention.when === null) return false;
  if (trigger.kind === 'statement') return isStatement(mention, context, trigger);
  if (mention.timeBasis === 'told') return true;
  if (!OCCASIONS.has(mention.kind))
    return (
      trigger.verb !== null &&
      mention.status === 'happened' &&
      mention.participants.length > 0 &&
      isMainClause(trigger)
    );
  if (trigger.verb)
    return (
      mention.participants.length > 0 &&
      mention.status !== 'possible' &&
      trigger.verb.tense !== null
    );
  if (mention.status === 'possible')
    return mention.reference.other !== null || mention.participants.length > 1;
  const specific =
    mention.participants.length > 1 || mention.place !== null || mention.reference.other !== null;
  return (
    specific ||
    (mention.reference.form !== 'bare' && mention.reference.form !== 'indefinite') ||
    (mention.participants.length > 0 && mention.reference.form !== 'bare')
  );
}

function isStatement(mention: EventMention, context: Context, trigger: Trigger): boolean {
  if (!trigger.verb) return mention.timeBasis === 'told';
  const quoted = trigger.clause.quoted && OUTSIDE_QUOTES.has(trigger.kind);
  return (
    !quoted &&
    mention.participants.length > 0 &&
    mention.status !== 'possible' &&
    !isFolded(context, trigger)
  );
}

/** "In a joint call, these leaders urged …", "X met Y, and the pair expressed …": said within an event told beside it. */
function isFolded({ text, clauses, sentence }: Context, trigger: Trigger): boolean {
  const opening = text.slice(sentence.from, trigger.word.from);
  if (
    /^(?:in|during|at) (?:an? |the |his |her |their )?(?:[\p{L}-]+ ){0,3}(?:call|meeting|summit|talks|speech|interview|visit|session)\b/iu.test(
      opening,
    ) &&
    clauses[0] === trigger.clause
  ) {
    return /\b(?:call|meeting|summit|talks|visit|session)\b/i.test(opening);
  }
  return (
    /^(?:and|but)$/.test(trigger.clause.opener ?? '') &&
    /\b(?:the pair|both|the two|they)\b/.test(text.slice(trigger.clause.from, trigger.word.from))
  );
}

const isMainClause = (trigger: Trigger) =>
  !trigger.clause.quoted &&
  (trigger.clause.opener === null || /^(?:and|but)$/.test(trigger.clause.opener));
