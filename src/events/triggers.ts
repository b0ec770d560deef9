import type { EventKind } from './kinds.ts';

interface TriggerRow {
  readonly kind: EventKind;
  /** Dictionary forms of verbs. */
  readonly verbs: string;
  /** Nouns as they stand in the text, singular and plural. */
  readonly nouns: string;
}

// A word stands in one row a part of speech. To teach a new trigger, add its word to a row; where a verb's kind depends
// on what goes with it, add a line to `senses.ts` too.
const TABLE: readonly TriggerRow[] = [
  { kind: 'summit', verbs: '', nouns: 'summit summits' },
  {
    kind: 'meeting',
    verbs: 'meet convene confer gather reconvene',
    nouns:
      'meeting meetings talks conversation conversations briefing briefings discussions negotiations conference conferences session sessions audience hearing hearings',
  },
  { kind: 'call', verbs: 'phone telephone', nouns: 'call calls' },
  {
    kind: 'statement',
    verbs:
      'say tell add suggest announce claim warn insist declare state remark indicate express voice stress emphasise ' +
      'emphasize highlight underscore underline reaffirm reiterate dismiss reject deny refuse comment post tweet write ' +
      'speak ask urge characterise characterize describe explain argue promise pledge vow condemn criticise criticize ' +
      'praise accuse blame threaten apologise apologize demand reveal confirm acknowledge admit concede note predict ' +
      'testify reply respond welcome denounce hint conclude address report estimate disclose assert propose recommend ' +
      'complain assure',
    nouns: 'statement announcement speech address interview testimony warning report',
  },
  {
    kind: 'travel',
    verbs: 'visit arrive depart travel fly land board return head leave tour flee evacuate sail',
    nouns: 'visit visits trip trips tour arrival departure evacuation',
  },
  {
    kind: 'agreement',
    verbs: 'agree sign ratify reconcile merge settle negotiate',
    nouns:
      'agreement agreements deal deals accord accords treaty pact truce ceasefire cease-fire armistice merger',
  },
  {
    kind: 'decision',
    verbs:
      'decide approve rule adopt veto ban order enact repeal overturn authorise authorize postpone cancel suspend pass ' +
      'legalise legalize abolish introduce expel',
    nouns: 'decision decisions ruling rulings verdict ban veto decree law laws',
  },
  {
    kind: 'vote',
    verbs: 'vote elect re-elect',
    nouns: 'vote votes election elections referendum ballot poll runoff',
  },
  {
    kind: 'appointment',
    verbs:
      'appoint resign nominate inaugurate oust sack retire succeed hire impeach crown depose replace',
    nouns:
      'appointment resignation inauguration nomination retirement coronation impeachment dismissal',
  },
  {
    kind: 'conflict',
    verbs:
      'invade attack bomb strike shell fire raid storm seize capture occupy besiege clash fight erupt ' +
      'assassinate kidnap shoot stab retaliate ambush defeat surrender overthrow withdraw abduct hijack',
    nouns:
      'invasion attack attacks bombing bombings airstrike airstrikes raid raids offensive battle siege war coup ' +
      'assassination massacre clash clashes shooting uprising revolution rebellion occupation kidnapping surrender abduction capture hijacking shelling ambush',
  },
  { kind: 'sanction', verbs: 'sanction', nouns: 'sanctions embargo blockade tariffs' },
  {
    kind: 'protest',
    verbs: 'protest demonstrate march rally riot boycott',
    nouns:
      'protest protests demonstration demonstrations march rally riot riots strike strikes boycott walkout',
  },
  {
    kind: 'justice',
    verbs:
      'arrest detain charge indict convict sentence acquit sue jail imprison extradite prosecute execute free fine',
    nouns:
      'arrest arrests trial indictment conviction sentencing lawsuit acquittal extradition execution',
  },
  {
    kind: 'death',
    verbs: 'die kill murder drown',
    nouns: 'death deaths murder killing killings slaying slayings funeral suicide',
  },
  {
    kind: 'disaster',
    verbs: 'crash collapse explode sink derail collide flood burn capsize destroy',
    nouns:
      'crash crashes explosion explosions blast blasts earthquake earthquakes quake flood floods hurricane storm storms typhoon tsunami eruption fire wildfire collapse accident accidents disaster ' +
      'famine outbreak epidemic avalanche landslide shipwreck blackout',
  },
  {
    kind: 'commemoration',
    verbs: 'commemorate celebrate mourn honour honor mark',
    nouns: 'commemoration anniversary ceremony celebration memorial wedding',
  },
  {
    kind: 'launch',
    verbs: 'open unveil establish launch release publish create build',
    nouns: 'launch opening founding premiere publication debut release',
  },
  {
    kind: 'event',
    verbs: 'begin start end happen occur win lose discover marry close bear beat',
    nouns:
      'birth discovery marriage independence victory defeat match tournament championship olympics',
  },
];

/** The words of one part of speech with their kinds, in the order of the table. */
export function triggerWords(column: 'verbs' | 'nouns'): (readonly [string, EventKind])[] {
  return TABLE.flatMap((row) =>
    row[column]
      .split(/\s+/)
      .filter(Boolean)
      .map((word) => [word, row.kind] as const),
  );
}

const VERBS: ReadonlyMap<string, EventKind> = new Map(triggerWords('verbs'));
const NOUNS: ReadonlyMap<string, EventKind> = new Map(triggerWords('nouns'));

/** The kind of event that a verb tells, by its dictionary form, or null. */
export const kindOfVerb = (lemma: string): EventKind | null => VERBS.get(lemma) ?? null;

/** The kind of event that a noun tells, by its lower-case form as it stands, or null. */
export const kindOfNoun = (word: string): EventKind | null => NOUNS.get(word) ?? null;
