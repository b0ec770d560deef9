import type { VerbGroup } from '../language/sentence.ts';
import type { Context } from './context.ts';
import type { EventMention } from './event-mention.ts';
import { isEventNoun } from './event-nouns.ts';
import type { Trigger } from './find-triggers.ts';
import type { EventKind } from './kinds.ts';
import { isMeasure } from './measures.ts';
import { isParticiple } from './participles.ts';
import { saysSomething, whatWasSaid } from './said.ts';
import { HANDING_ON, TALKING } from './verbs-of-saying.ts';
import { themeOf } from './titles.ts';
import { kindOfNoun, kindOfVerb } from './triggers.ts';

/** A mention of which it is not known yet whether it is to have a title. */
type Untitled = Omit<EventMention, 'title'>;

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

/**
 * Whether a mention stands for an event that a reader would look for on a timeline: one that the text dates, one that
 * names who took part, or one that takes up an event already told. Generic talk ("negotiations", "the war", "a
 * potential ceasefire") is none, nor is a figure ("shares closed at $19").
 */
export function isWorthTelling(mention: Untitled, context: Context, trigger: Trigger): boolean {
  if (mention.status === 'denied' && (mention.when === null || trigger.clause.quoted)) return false;
  if (isAsked(context, trigger) || isOwn(context, trigger)) return false;
  if (isSetting(context, trigger)) return false;
  if (trigger.kind === 'statement') return isStatement(mention, context, trigger);
  if (trigger.verb && isMeasure(context.sentence, trigger.clause, trigger.verb)) return false;
  if (mention.timeBasis === 'told') return !trigger.verb || hasTheme(mention, context, trigger);
  return trigger.verb ? isUndatedDeed(mention, context, trigger) : isOccasion(mention);
}

/** "said in an interview", "welcomed the figures at a news conference": where another event of the sentence took place. */
function isSetting({ sentence }: Context, { verb, kind, first, clause }: Trigger): boolean {
  if (verb || (kind !== 'statement' && kind !== 'meeting')) return false;
  const [lead, article] = [sentence.words[first - 1]?.lower, sentence.words[first]?.lower];
  const isIndefinite = article !== 'the' && /^(?:in|at|during|to)$/.test(lead ?? '');
  return (
    isIndefinite &&
    sentence.verbs.some((one) => one.from >= clause.from && one.to <= clause.to && speaks(one))
  );
}

const speaks = ({ lemma }: VerbGroup) => kindOfVerb(lemma) === 'statement';

/** Whether the title of a mention that is worth telling says what happened. */
export function isTelling(
  title: string,
  mention: Untitled,
  context: Context,
  trigger: Trigger,
): boolean {
  const { reference, timeBasis } = mention;
  if (DANGLING.test(title) || isOfNobody(title, trigger)) return false;
  if (trigger.kind !== 'statement') return !isBare(title, mention, context, trigger);
  if (!trigger.verb) return reference.form === 'definite' || TELLS_OF.test(title);
  return timeBasis === 'told' || isWhole(title, context, trigger);
}

/** "Dawn broke", "three to join": of no kind that a table knows, nobody named, and no event that it happened to. */
function isBare(
  title: string,
  { kind, participants, place }: Untitled,
  context: Context,
  trigger: Trigger,
) {
  if (kind !== 'event') return false;
  if (!trigger.verb || participants.length > 0 || place !== null) return false;
  const words = title.toLowerCase().split(' ');
  return (
    words.length <= FEW_WORDS &&
    !words.some((word) => isEventNoun(word) || kindOfNoun(word) !== null) &&
    !context.names.some((name) => title.includes(name.short))
  );
}

/** Whether the title has room for what was said. */
function isWhole(title: string, context: Context, trigger: Trigger): boolean {
  const said = whatWasSaid(context, trigger, []);
  return said === null || saysSomething(title, said);
}

/** "What will happen tomorrow?": a question tells nothing. */
const isAsked = ({ text, sentence }: Context, { clause }: Trigger) =>
  !clause.quoted && text[sentence.to - 1] === '?';

/** "I spoke to him": outside quotation marks nobody knows who it is. */
function isOwn({ sentence }: Context, { verb, clause }: Trigger): boolean {
  const before = verb && sentence.words.findLast((word) => word.to <= verb.from);
  return !clause.quoted && /^(?:i|we|you)$/.test(before?.lower ?? '');
}

/** A title that breaks off before what matters: "agrees that". */
const DANGLING = /\s(?:that|which|to|of|with|by|from|for|than|whether)$/i;

/** "Closes it", "arrests them": a deed of which a reader of the title alone cannot know whom it was done to. */
const isOfNobody = (title: string, { verb }: Trigger): boolean =>
  verb !== null && OBJECT_PRONOUN.test(title);
const OBJECT_PRONOUN =
  /^[^“:]*\p{Ll}s (?:it|him|them)(?:$| (?:to|in|at|on|as|for|from|with|into)\b)/u;

/** "Rose", "in a long attack read …": a verb of which is not said who or what it tells of. */
const hasTheme = (mention: Untitled, context: Context, trigger: Trigger) =>
  mention.participants.some((one) => one.span.to <= trigger.word.from) ||
  themeOf(context, trigger, []) !== '';

/** What somebody did or is about to do, told without a date: no state ("publishes"), no talk of what could be. */
function isUndatedDeed(mention: Untitled, context: Context, trigger: Trigger): boolean {
  const verb = trigger.verb;
  if (!verb || mention.participants.length === 0 || mention.kind === 'event') return false;
  if (isParticiple(context.sentence, trigger.clause, verb)) return false;
  if (!hasTheme(mention, context, trigger)) return false;
  if (
    isReported(context, trigger) ||
    isDenied(context, trigger) ||
    isBackground(context, trigger, verb)
  )
    return false;
  const isDone = mention.status === 'happened' && (verb.tense === 'past' || verb.perfect);
  if (!OCCASIONS.has(mention.kind)) return isDone && isMainClause(trigger);
  return isDone || mention.status === 'planned';
}

/** "where the sniper fired", "had travelled the country", "arrested a dozen times": told of in passing, of any time. */
const isBackground = ({ text }: Context, { clause }: Trigger, verb: VerbGroup) =>
  (clause.opener !== 'that' && BACKGROUND.test(clause.opener ?? '')) ||
  (verb.tense === 'past' && (verb.perfect || verb.progressive)) ||
  /\b(?:times|often|regularly|repeatedly|usually|sometimes|every|since)\b/i.test(
    text.slice(clause.from, clause.to),
  );

/** "The firm said it agreed to sell": what a statement tells, which is an event beside it. */
const isReported = ({ sentence }: Context, { word, clause }: Trigger) =>
  clause.quoted || sentence.verbs.some((verb) => verb.to < word.from && HANDING_ON.has(verb.lemma));

/** "denied that he would leave": what a denial holds has not happened and is not to come. */
const isDenied = ({ text, sentence }: Context, { clause }: Trigger) =>
  clause.from > sentence.from &&
  /\b(?:den(?:y|ies|ied|ying)|doubt(?:s|ed)?|refut(?:es|ed))\b/.test(
    text.slice(sentence.from, clause.from),
  );

/** Kinds of which "the second one" is an event of its own though nobody is named. */
const MEETINGS: ReadonlySet<EventKind> = new Set(['summit', 'meeting', 'call']);

/** A meeting, visit or vote told by a noun without a date: of which is said whose, with whom or where. */
function isOccasion({ kind, status, participants, place, reference }: Untitled): boolean {
  if (!OCCASIONS.has(kind)) return false;
  if (status === 'possible') return reference.other !== null || participants.length > 1;
  if (participants.length === 0 && place === null && !MEETINGS.has(kind)) return false;
  if (reference.form === 'bare' && reference.other === null) return false;
  const specific = participants.length > 1 || place !== null || reference.other !== null;
  return specific || reference.form !== 'indefinite' || participants.length > 0;
}

/** What says only that nothing is said: "declined to comment", "had no information". */
const NO_NEWS =
  /\b(?:declined|refused) (?:to (?:comment|say|discuss|identify|elaborate|give|be|answer|speculate|provide)|comment)\b|\b(?:could|would|can|did|do|does|will)(?:n['’]t| ?not) (?:immediately )?(?:be (?:reached|determined|immediately)|comment|estimate|confirm|say|know|elaborate|discuss|identify)\b|\b(?:no (?:immediate )?(?:comment|information|details)|not (?:known|clear|certain|sure)|(?:say|said|says) (?:little|nothing|no more))\b/i;

/** Clauses that tell of something else what was once said of it: "which the board said it rejected". */
const BACKGROUND = /^(?:which|who|whom|where|that|when|after|before|if)$/;

/** "The report on the flood", "a warning of rain": a noun of saying with what was said. */
const TELLS_OF = /\s(?:of|on|about|that|against|to)\s/;

function isStatement(mention: Untitled, context: Context, trigger: Trigger): boolean {
  if (!trigger.verb) return mention.timeBasis === 'told';
  const said = context.text.slice(trigger.verb.from, trigger.clause.to);
  return (
    !trigger.clause.quoted &&
    mention.participants.length > 0 &&
    mention.status !== 'possible' &&
    !trigger.verb.passive &&
    !/^(?:that|which|whom)$/.test(trigger.clause.opener ?? '') &&
    (mention.timeBasis === 'told' || !BACKGROUND.test(trigger.clause.opener ?? '')) &&
    !NO_NEWS.test(said) &&
    (!HANDING_ON.has(trigger.verb.lemma) || tellsWhat(context, trigger)) &&
    !isSourcing(mention, context, trigger) &&
    !isComment(mention, context, trigger) &&
    !isFolded(context, trigger) &&
    !isOnlyTalk(mention, context, trigger)
  );
}

/** So many sentences, from the first, tell the news itself. */
const LEAD = 3;

/** Where somebody speaks up: "told reporters", "in a statement", "at a news conference". */
const SPEAKING_UP =
  /\b(?:reporters?|journalists?|interviews?|speech|address|statement|conference|briefing|hearing|letter|memo|parliament|congress|senate|council|committee|television|radio|meeting|post|tweet)\b/i;

/**
 * "Lee said the road was long": the talk that a report is made of. To say something is an event where the report begins
 * with it, where it is told when or on what occasion, and where the verb does more than hand it on ("warned").
 */
function isOnlyTalk(mention: Untitled, { text, sentence }: Context, { verb }: Trigger): boolean {
  if (!verb || !TALKING.has(verb.lemma) || mention.timeBasis === 'told') return false;
  if (sentence.index < LEAD) return false;
  const around = text.slice(Math.max(sentence.from, verb.from - 60), verb.to + 60);
  return !SPEAKING_UP.test(around);
}

/** "The minister said on Monday:": nothing follows or goes before that was said. */
const tellsWhat = (context: Context, trigger: Trigger) =>
  whatWasSaid(context, trigger, []) !== null ||
  context.sentence.words.length - trigger.at > FEW_WORDS;
const FEW_WORDS = 4;

/**
 * "Officials said …", "…, the company said.": where a report comes from, and not who speaks up. So are people without
 * any name, and whoever is not a person where what is told comes first and is not quoted.
 */
function isSourcing(mention: Untitled, context: Context, trigger: Trigger): boolean {
  const { verb } = trigger;
  const speaker = mention.participants[0];
  if (!verb || !speaker || !HANDING_ON.has(verb.lemma) || mention.timeBasis === 'told')
    return false;
  if (speaker.type === 'group') return !/\s/.test(speaker.name);
  const { sentence, text } = context;
  const isLast = /^\W*$/.test(text.slice(trigger.word.to, sentence.to));
  return isLast && speaker.type !== 'person' && sentence.quotations.length === 0;
}

/** Whose trade it is to comment. */
const COMMENTATORS = /^(?:analysts|economists|experts|observers|critics|traders)$/i;
const HABIT = /\b(?:often|repeatedly|regularly|usually|frequently)\b/i;

/** "Analysts predict …", "Ann Lee has often claimed …": words of no day that nobody would look for. */
function isComment({ participants, timeBasis }: Untitled, { text }: Context, { verb }: Trigger) {
  if (timeBasis === 'told' || !verb) return false;
  const isByTrade = participants.every(({ name }) => COMMENTATORS.test(name));
  return isByTrade || HABIT.test(text.slice(verb.from, verb.to));
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
