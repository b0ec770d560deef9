import type { Side } from './setting.ts';

/** The words around an expression that its side can be told by; all with plain spaces. */
export interface Surroundings {
  /** What stands before it, from shortly before its verb on. */
  readonly lead: string;
  /** Its sentence up to it; empty where that is long. */
  readonly head: string;
  /** A few characters after it. */
  readonly after: string;
  /** What kind of verb stands before it. */
  readonly verb: 'finite' | 'infinite' | 'none';
}

/** Plans told with a verb in the past or present: "was due to", "is set for", "are preparing for", "the vote is on". */
const PLANS =
  /\b(?:due|(?:is|are|was|were|be|been|being) set|set (?:for|to)|scheduled|expected|expects?|plann(?:ed|ing)|slated|poised|plans? (?:to|for)|intends?|going|preparing|prepares?|preparations?|ahead of|upcoming|expires?|payable|effective|redeemable|holders of record|as (?:early|soon|late) as|no later than)\b[^,;.]{0,60}$|\b(?:is|are) (?:on )?$/i;
/** What is put off or goes on longer: "postponed to May", "extended its offer until Friday". */
const PUT_OFF =
  /\b(?:postponed|delayed|extended|extends|adjourned)\b[^,;.]{0,60} (?:to|until|till|through)(?: the| early| late| mid-?)? ?$/i;
/** Plans that lay behind when they were told: "had been scheduled to". */
const FORMER_PLANS = /\bhad been (?:due|set|scheduled|expected|planned|slated)\b[^,;.]{0,60}$/i;
/** What is agreed or hoped: "agreed to leave", "its decision to sell". */
const PROMISES =
  /\b(?:agree[sd]?|agreement|decided|decision|deal|promis(?:es?|ed)|pledge[sd]?|vow(?:s|ed)?|hop(?:es?|ed)|intention)(?: [a-z]+day)? (?:not )?to\b[^,;.]{0,90}$/i;
/** A future whose verb was not found beside it: "there will almost certainly be". */
const WILL = /\b(?:will|shall|(?:is|are|was|were) to)\b[^,;:.]{0,60}$/i;
/** What only lies behind: "since May", "as they did on Friday". */
const BEHIND = /\b(?:since(?: the| early| late| mid-?)?|did(?: so)?(?: on| in)?) ?$/i;
/** A participle at the head of its sentence: "Announced in May". */
const PARTICIPLE_FIRST = /^\p{Lu}\p{L}{2,}ed\b[^,;:]{0,40}$/u;
/** "His statement Tuesday that": the day on which it was said. */
const REPORTED = /^ that /;
/** Ends of what still runs. */
const UNTIL = /\b(?:until|till|through|by)(?: the| early| late| mid-?)? ?$/i;

/** Words that tell a side, in the order in which they are asked. */
const SIDES: readonly (readonly [side: Side, tells: (words: Surroundings) => boolean])[] = [
  ['past', ({ lead }) => BEHIND.test(lead)],
  ['past', ({ lead }) => FORMER_PLANS.test(lead)],
  ['future', ({ lead }) => PLANS.test(lead)],
  ['future', ({ lead }) => PUT_OFF.test(lead)],
  ['future', ({ lead }) => PROMISES.test(lead)],
  ['future', ({ lead, verb }) => verb !== 'finite' && WILL.test(lead)],
  ['past', ({ head }) => PARTICIPLE_FIRST.test(head)],
  ['past', ({ after, verb }) => verb === 'none' && REPORTED.test(after)],
];

/** The side that words around an expression tell, whatever its verb; null where they tell none. */
export function sideOfWords(words: Surroundings): Side | null {
  return SIDES.find(([, tells]) => tells(words))?.[0] ?? null;
}

/** Whether what stands before it makes an expression the end of what still runs: "until". */
export function isOpenEnd(lead: string): boolean {
  return UNTIL.test(lead);
}
