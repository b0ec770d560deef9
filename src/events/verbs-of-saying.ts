/** Verbs whose object clause is what was said: "Trump: a meeting is possible". */
export const SAYING = new Set(
  (
    'say tell add suggest announce claim warn insist state remark indicate emphasise emphasize explain argue note ' +
    'predict reply hint reveal declare reaffirm reiterate conclude acknowledge admit stress confirm ask post tweet ' +
    'write promise pledge vow disclose allege assert report estimate complain contend maintain testify joke lament caution concede ' +
    'counter respond'
  ).split(' '),
);

/** Verbs that only hand on what is said; those that act by speaking ("warned", "denied") do not stand here. */
export const HANDING_ON = new Set(
  'say tell add note explain estimate claim ask argue report indicate insist reply'.split(' '),
);

/** Verbs of plain talk: of these alone a report is made, sentence after sentence. */
export const TALKING = new Set('say add note explain argue insist reply'.split(' '));
