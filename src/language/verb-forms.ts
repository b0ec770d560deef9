import { remembered } from '../base/remembered.ts';
import { IRREGULAR } from './irregular-verbs.ts';
import { REGULAR_VERBS } from './regular-verbs.ts';

export type FormName = 'base' | 's' | 'past' | 'participle' | 'past or participle' | 'ing';

export interface Form {
  readonly lemma: string;
  readonly form: FormName;
  /** Whether the verb is in the tables: a word in -ed or -ing may be taken for a verb without it. */
  readonly listed: boolean;
}

const IRREGULAR_BASES = [...IRREGULAR].filter(([, { form }]) => form === 'base');
const BASES: ReadonlySet<string> = new Set([
  ...REGULAR_VERBS,
  ...IRREGULAR_BASES.map(([lemma]) => lemma),
]);

/** The forms that are listed as they are. "Wound" is rather the past of "wind" than a base. */
const LISTED: ReadonlyMap<string, Form> = new Map(
  [...[...BASES].map((lemma) => [lemma, { lemma, form: 'base' }] as const), ...IRREGULAR].map(
    ([word, form]): [string, Form] => [word, { ...form, listed: true }],
  ),
);

interface Ending {
  readonly ending: string;
  readonly form: FormName;
  /** What the verb may be that has lost its own ending before this one. */
  readonly bases: (stem: string) => readonly string[];
  /** Signs of which one has to stand before the ending. */
  readonly after?: string;
}

/** In the order in which they are tried. */
const ENDINGS: readonly Ending[] = [
  { ending: 'ied', form: 'past or participle', bases: (stem) => [`${stem}y`] },
  { ending: 'ed', form: 'past or participle', bases: unspelled },
  { ending: 'ing', form: 'ing', bases: unspelled },
  { ending: 'ies', form: 's', bases: (stem) => [`${stem}y`] },
  { ending: 'es', form: 's', bases: (stem) => [stem, `${stem}e`], after: 'sxzho' },
  { ending: 's', form: 's', bases: (stem) => [stem] },
];
const LAST_LETTERS = new Set('dgs');

/** Whether a lower-case word is the dictionary form of a verb in the tables. */
export const isVerbBase = (lower: string): boolean => BASES.has(lower);

/** The verb form that a lower-case word can be, or null. "cut" and the like count as the base. */
export function verbForm(lower: string): Form | null {
  const listed = LISTED.get(lower);
  if (listed) return listed;
  return LAST_LETTERS.has(lower.charAt(lower.length - 1)) ? formByEnding(lower) : null;
}

const formByEnding = remembered((lower): Form | null => {
  for (const ending of ENDINGS) {
    const form = lower.endsWith(ending.ending) ? inflected(lower, ending) : null;
    if (form) return form;
  }
  return null;
});

// "agre(ed)" → agree, "plann(ed)" → plan, "vot(ed)" → vote, "attack(ed)" → attack.
function unspelled(stem: string): string[] {
  const doubled = /([b-df-hj-np-tv-z])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  return [stem, `${stem}e`, ...doubled];
}

function inflected(lower: string, { ending, form, bases, after }: Ending): Form | null {
  const stem = lower.slice(0, -ending.length);
  if (stem.length < 2 || (after !== undefined && !after.includes(stem.charAt(stem.length - 1))))
    return null;
  const lemma = bases(stem).find((base) => BASES.has(base));
  if (lemma !== undefined) return { lemma, form, listed: true };
  const open = form !== 's' && stem.length >= 3 && /[aeiouy]/.test(stem);
  return open ? { lemma: stem, form, listed: false } : null;
}
