const set = (words: string) => new Set(words.trim().split(/\s+/));

export const DETERMINERS = set(
  `the a an this that these those my your his her its our their some any no every each either neither another
   both all several many few more most much such what which whose 's`,
);

export const PRONOUNS = set(
  'i you he she it we they who that which there this these those everyone someone nobody',
);

export const PREPOSITIONS = set(
  `of in on at by for from to with without into onto over under between among through during before after since until
   till about around against toward towards via per upon within across behind beyond near amid ahead alongside despite
   like unlike than as following including concerning regarding throughout pending`,
);

/** Words that open a subordinate clause. */
export const SUBORDINATORS = set(
  'after before when while as because although though if unless until since once whether that which who whom whose where',
);

export const COORDINATORS = set('and but or nor yet so');

/** Adverbs that stand inside a verb group without the ending -ly. */
export const GROUP_ADVERBS = set(
  `not never also already still just now then soon once again ever even only always often sometimes first later earlier
   yet thus therefore instead meanwhile today yesterday ago far long ahead`,
);

/** Words in -ly that are no adverbs. */
export const NOT_ADVERBS = set(
  'july italy family early daily weekly monthly yearly only ally assembly reply supply rally fly apply',
);

export const BE = new Map([
  ['be', 'base'],
  ['am', 'present'],
  ['is', 'present'],
  ['are', 'present'],
  ["'m", 'present'],
  ["'re", 'present'],
  ['was', 'past'],
  ['were', 'past'],
  ['been', 'participle'],
  ['being', 'gerund'],
  ["isn't", 'present'],
  ["aren't", 'present'],
  ["wasn't", 'past'],
  ["weren't", 'past'],
] as const);

export const HAVE = new Map([
  ['have', 'present'],
  ['has', 'present'],
  ["'ve", 'present'],
  ['had', 'past'],
  ['having', 'gerund'],
  ["haven't", 'present'],
  ["hasn't", 'present'],
  ["hadn't", 'past'],
] as const);

export const DO = new Map([
  ['do', 'present'],
  ['does', 'present'],
  ['did', 'past'],
  ["don't", 'present'],
  ["doesn't", 'present'],
  ["didn't", 'past'],
] as const);

/** Modal verbs that say that something is to come. */
export const FUTURE_MODALS = set("will shall 'll won't");

export const MODALS = set(
  "could can may might would should must ought cannot can't couldn't wouldn't shouldn't mightn't mustn't",
);

/** "is set to meet", "is due to arrive": what stands between a form of be and a planned infinitive. */
export const PROSPECTIVE = set(
  'going set due about expected scheduled likely ready poised slated bound planned supposed',
);

/** All of these: none of them names a thing or a deed. */
export const FUNCTION_WORDS: readonly ReadonlySet<string>[] = [
  COORDINATORS,
  DETERMINERS,
  GROUP_ADVERBS,
  PREPOSITIONS,
  PRONOUNS,
  SUBORDINATORS,
];
