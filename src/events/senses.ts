import type { VerbGroup } from '../language/sentence.ts';
import type { EventKind } from './kinds.ts';

/** What a verb tells where it goes with certain words: in its subject or after it. */
interface Sense {
  readonly verb: string;
  readonly kind: EventKind;
  /** Only in the passive. */
  readonly passive?: true;
  readonly subject?: RegExp;
  readonly after?: RegExp;
}

const FORCES_OF_NATURE =
  /\b(?:earthquake|quake|aftershock|storm|hurricane|typhoon|cyclone|tornado|tsunami|floods?|lightning|disaster|wildfire|virus|epidemic)s?\W*$/i;
const ATTACKS =
  /^\W*(?:(?:an?|the|its|their|his|her|new|major|fresh|deadly|\w+ing)\s+){0,3}(?:attacks?|offensive|assault|strikes?|airstrikes?|raids?|invasion|operation|missiles?|rockets?|war|drones?|campaign against)\b/i;
const OUT_OF_CUSTODY = /^[^.;]{0,40}\bfrom (?:\w+ )?(?:prison|jail|custody|captivity|detention)\b/i;
const SHOTS =
  /^\W*(?:(?:an?|the|several|more|two|\d+|mortar|artillery|rubber|warning)\s+){0,2}(?:shots?|shells?|bullets?|mortars?|missiles?|rockets?|rounds?|tear gas|guns?|weapons?|at|into|upon|from|on (?=\p{Ll}))\b|^\W*$/u;
const INSTITUTIONS =
  /\b(?:talks|negotiations|government|coalition|deal|ceasefire|truce|bank|company|market|currency|regime|case|trial)\W*$/i;

const AIMS =
  /^\W*(?:(?:the|its|their|his|her|all|new|\w+al)\s+){0,4}(?:\w+ )?(?:criteria|requirements?|demands?|deadlines?|needs?|standards?|targets?|goals?|tests?|conditions?|expectations|obligations)\b/i;

const ACCOUNTS =
  /^\W*(?:(?:about|some|only|nearly) )?\$|^[^.;]{0,60}\bagainst (?:\w+ )?(?:earnings|income|profits?|results)\b/i;

// Tried in order; where none fits, the kind of the trigger table stands.
const SENSES: readonly Sense[] = [
  { verb: 'strike', kind: 'disaster', subject: FORCES_OF_NATURE },
  {
    verb: 'strike',
    kind: 'agreement',
    after: /^\W*(?:an?|the|another|its|their) (?:\w+ )?(?:deal|agreement|bargain)\b/i,
  },
  { verb: 'launch', kind: 'conflict', after: ATTACKS },
  { verb: 'fire', kind: 'conflict', after: SHOTS },
  { verb: 'fire', kind: 'appointment' },
  { verb: 'release', kind: 'justice', after: OUT_OF_CUSTODY },
  { verb: 'free', kind: 'justice' },
  { verb: 'collapse', kind: 'event', subject: INSTITUTIONS },
  { verb: 'leave', kind: 'event', passive: true },
  { verb: 'leave', kind: 'death', after: /^[^,;]{1,40}\b(?:dead|injured|wounded|homeless)\b/i },
  { verb: 'meet', kind: 'event', after: AIMS },
  { verb: 'charge', kind: 'event', after: ACCOUNTS },
  { verb: 'respond', kind: 'event', after: /^\W*(?:with|by)\b/i },
  { verb: 'reply', kind: 'event', after: /^\W*(?:with|by)\b/i },
  { verb: 'return', kind: 'event', after: /^\W*to (?:work|power|office|normal|profit|growth)\b/i },
  { verb: 'replace', kind: 'event', after: /^\W*(?:the|a|an|its|their) /i },
  { verb: 'erupt', kind: 'disaster', subject: /\b(?:volcano|mount|mountain|[A-Z]\w+)\W*$/ },
  {
    verb: 'withdraw',
    kind: 'decision',
    after:
      /^\W*(?:the|its|his|her|their|an?) (?:\w+ )?(?:bill|proposal|offer|plan|application|candidacy)\b/i,
  },
];

/** The kind that a verb has by what stands `before` and `after` it in its clause; null where nothing there decides. */
export function senseOf(verb: VerbGroup, before: string, after: string): EventKind | null {
  const sense = SENSES.find(
    (one) =>
      one.verb === verb.lemma &&
      (one.passive === undefined || verb.passive) &&
      (one.subject?.test(before.trimEnd()) ?? true) &&
      (one.after?.test(after) ?? true),
  );
  return sense?.kind ?? null;
}
