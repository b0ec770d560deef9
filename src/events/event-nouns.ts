import { isVerbBase } from '../language/verb-forms.ts';

/** Nouns of events behind which stands no verb. Plurals in -s are seen by themselves. */
const NOUNS = new Set(
  (
    'accident action arson blaze bout brawl burglary campaign carnage case ceremony chaos conflict congress crime crisis ' +
    'custody deadlock decline disaster disturbance emergency event failure fallout famine felony festival game gunfire ' +
    'hearing homecoming homicide hurricane incident injury inquiry journey keynote lawsuit lockdown loss match mission ' +
    'news operation outage outrage parole plea presence procedure process race raid rampage rape reaction recession ' +
    'rehab relief response robbery round scandal season service session showdown speech standoff storm suicide summit ' +
    'surgery tactic theft threat title tour tragedy transfer tremor trial triumph turmoil tumult unrest vandalism ' +
    'victory vigil violence war warfare win'
  ).split(' '),
);

interface Ending {
  readonly ending: string;
  /** What the verb may be, by what is left of the noun. */
  readonly bases: (stem: string) => readonly string[];
}

/** How nouns are made of verbs: "destruction" needs a verb in the lists to be one. */
const ENDINGS: readonly Ending[] = [
  { ending: 'ation', bases: (stem) => [stem, `${stem}e`, `${stem}ate`] },
  { ending: 'ition', bases: (stem) => [`${stem}e`, `${stem}ete`, `${stem}ish`] },
  { ending: 'ption', bases: (stem) => [`${stem}pt`, `${stem}be`, `${stem}ve`, `${stem}me`] },
  { ending: 'uction', bases: (stem) => [`${stem}uct`, `${stem}uce`, `${stem}oy`] },
  { ending: 'tion', bases: (stem) => [`${stem}t`, `${stem}te`] },
  { ending: 'ission', bases: (stem) => [`${stem}it`] },
  {
    ending: 'sion',
    bases: (stem) => [`${stem}de`, `${stem}d`, `${stem}se`, `${stem}s`, `${stem}t`],
  },
  { ending: 'ment', bases: (stem) => [stem] },
  { ending: 'ance', bases: (stem) => [stem, `${stem}e`] },
  { ending: 'al', bases: (stem) => [stem, `${stem}e`, `${stem}y`] },
  { ending: 'ery', bases: (stem) => [stem, `${stem}e`] },
  { ending: 'y', bases: (stem) => [`${stem}e`] },
  { ending: 'ure', bases: (stem) => [stem, `${stem}e`] },
];

const MADE_OF_VERBS = new RegExp(`(?:${ENDINGS.map(({ ending }) => ending).join('|')})$`);

/** Whether a noun, by its lower-case form as it stands, names something that happens: listed, or made of a verb. */
export const isEventNoun = (lower: string): boolean =>
  NOUNS.has(singular(lower)) || verbBehind(lower) !== null;

/** The verb that a noun is made of ("invade" behind "invasion"), or null. */
export function verbBehind(lower: string): string | null {
  const noun = singular(lower);
  if (!MADE_OF_VERBS.test(noun)) return null;
  for (const { ending, bases } of ENDINGS) {
    if (noun.length <= ending.length + 2 || !noun.endsWith(ending)) continue;
    const verb = bases(noun.slice(0, -ending.length)).find(isVerbBase);
    if (verb !== undefined) return verb;
  }
  return null;
}

const singular = (lower: string) =>
  lower.endsWith('s') && !lower.endsWith('ss') ? lower.slice(0, -1) : lower;
