const list = (words: string) => new Set(words.split(' '));

/** Abbreviations that are followed by what they belong to: a full stop after one never ends a sentence. */
export const LEADING_ABBREVIATIONS = list(
  'mr mrs ms messrs dr prof gen lt col maj capt cmdr sgt cpl adm gov sen rep reps sens pres rev fr hon supt insp det ' +
    'st ste mt ft no nos vs v fig art sec vol pp cf ca approx e.g i.e viz al',
);

/** Abbreviations that may end a sentence: one does so only if a likely first word of a sentence follows. */
export const TRAILING_ABBREVIATIONS = list(
  'jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun a.m p.m am pm ' +
    'inc corp co cie ltd plc bros llc u.s u.k u.n u.s.a e.u d.c etc jr sr ph.d m.d b.a m.a rd ave blvd dept est',
);

/** Words with which a sentence is likely to begin: function words that are lower case elsewhere. */
export const SENTENCE_STARTERS = list(
  'the a an he she it they we i you this that these those there his her its their our my in on at by for from to ' +
    'with as after before when while if since although though but and or so yet however meanwhile also both some ' +
    'many most all no not what who why how where last next later earlier then now under over during among despite ' +
    'because until once more one two three according asked speaking other others such several people mr mrs ms dr',
);
