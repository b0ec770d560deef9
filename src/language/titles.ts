const set = (words: string) => new Set(words.trim().split(/\s+/));

/** Forms of address: what follows is a person. */
export const HONORIFICS = set(
  'mr mrs ms miss dr sir dame lord lady prof professor rev reverend hon madam',
);

/** Words for an office; a run of them before a name is the person's role ("Defence Secretary"). */
export const OFFICES = set(
  `president premier chancellor king queen prince princess pope emperor sultan emir sheikh senator sen congressman
   congresswoman representative rep governor gov mayor minister ministers secretary ambassador envoy general gen colonel col major maj
   captain capt lieutenant lt sergeant sgt admiral commander marshal chief director chairman chairwoman chair
   judge justice attorney prosecutor spokesman spokeswoman spokesperson leader bishop archbishop cardinal ayatollah
   imam coach manager ceo founder editor detective inspector constable superintendent commissioner counsel secretary-general director-general attorney-general
   governor-general vice-president`,
);

/** Offices whose holders go by them with a single name: "King Hussein". */
export const RULERS = set('king queen prince princess pope emperor empress sultan emir');

/** Words that may stand inside an office's name without being one: "Prime Minister", "Defence Secretary". */
export const OFFICE_MODIFIERS = set(
  `prime second vice deputy former acting interim foreign defence defense home interior finance health education justice trade
   treasury state energy labour labor cabinet shadow first lord chief supreme executive managing general press
   national security house senate opposition party crown then ex-president-elect`,
);

/** Offices that make their holder the leader of a country. */
export const LEADERS = set('president premier chancellor king queen emperor leader minister');

/** Words that make a capitalised run the name of an institution. */
export const ORGANISATION_WORDS = set(
  `ministry department party parliament congress senate assembly council committee commission court bank university
   college school institute agency bureau office board union league association federation organisation organization
   authority government administration army navy force forces police service corps brigade company co corp inc ltd plc
   group holdings industries airlines airways motors news times post press journal tribune herald guardian telegraph
   radio television network hospital church foundation fund exchange club united nations house kremlin pentagon nato bbc
   cnn street breakfast guard society trust agriculture chamber bancorp`,
);

/** What the name of a company ends in. */
export const COMPANY_WORDS = set(
  'company co corp corporation inc incorporated ltd limited plc group holdings industries bancorp llc ag sa ' +
    'airlines airways air bank insurance savings motors',
);

/** Buildings and grounds: "at the White House" is a place. */
export const SITE_WORDS = set(
  `house palace street square hall centre center stadium airport base hotel hospital university college school court
   church mosque cathedral park bridge station embassy camp prison museum theatre theater airbase port kremlin island
   islands river valley province region district county city town village bay sea lake mountains street avenue road`,
);

/** Nouns for people who act together; with what stands before them they are a participant ("European leaders"). */
export const GROUPS = set(
  `leaders ministers officials presidents lawmakers senators diplomats negotiators envoys delegates reporters journalists
   police troops soldiers forces rebels militants insurgents gunmen protesters demonstrators students workers miners
   residents voters investors prosecutors judges lawyers doctors scientists researchers investigators firefighters
   rescuers detectives witnesses analysts economists experts observers sources critics relatives survivors executives
   traders refugees hostages passengers separatists authorities allies countries nations states farmers engineers
   teachers nurses pilots drivers fishermen villagers citizens civilians prisoners inmates activists campaigners
   strikers commuters tourists pilgrims guards officers politicians legislators councillors governors mayors players
   fans athletes employees shareholders creditors regulators inspectors monitors mediators commanders fighters
   guerrillas marines sailors astronauts cosmonauts mourners worshippers clerics monks veterans owners builders`,
);

/** Lower-case particles inside names. */
export const PARTICLES = set('of de la es von van der den al bin ibn el du da di dos del for amp');

/** What a capitalised run ends in that is no person: "Remembrance Day", "the World Cup". */
export const THING_WORDS = set(
  'day week month year cup games prize award act bill treaty accord plan war games festival open league',
);

/** What may follow a last name. */
export const SUFFIXES = set('jr sr ii iii iv');

/** Capitalised words that name no one: days, months and the like. */
export const NO_NAMES = set(
  `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september
   october november december jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun christmas easter ramadan am pm gmt est edt cet bst utc`,
);
