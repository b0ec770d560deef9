import { IRREGULAR } from './irregular-verbs.ts';
import { REGULAR_VERBS } from './regular-verbs.ts';

export type FormName = 'base' | 's' | 'past' | 'participle' | 'past or participle' | 'ing';

export interface Form {
  readonly lemma: string;
  readonly form: FormName;
  /** Whether the verb is in the tables: a word in -ed or -ing may be taken for a verb without it. */
  readonly listed: boolean;
}

const isListed = (lemma: string) =>
  REGULAR_VERBS.has(lemma) || IRREGULAR.get(lemma)?.form === 'base';

/** The verb form that a lower-case word can be, or null. "cut" and the like count as the base. */
export function verbForm(lower: string): Form | null {
  const irregular = IRREGULAR.get(lower);
  if (irregular) return { ...irregular, listed: true };
  if (REGULAR_VERBS.has(lower)) return { lemma: lower, form: 'base', listed: true };
  return (
    inflected(lower, /ied$/, 'past or participle', (stem) => [`${stem}y`]) ??
    inflected(lower, /ed$/, 'past or participle', unspelled) ??
    inflected(lower, /ing$/, 'ing', unspelled) ??
    inflected(lower, /ies$/, 's', (stem) => [`${stem}y`]) ??
    inflected(lower, /(?<=[sxzho])es$/, 's', (stem) => [stem, `${stem}e`]) ??
    inflected(lower, /s$/, 's', (stem) => [stem])
  );
}

// "agre(ed)" → agree, "plann(ed)" → plan, "vot(ed)" → vote, "attack(ed)" → attack.
function unspelled(stem: string): string[] {
  const doubled = /([b-df-hj-np-tv-z])\1$/.test(stem) ? [stem.slice(0, -1)] : [];
  return [stem, `${stem}e`, ...doubled];
}

function inflected(
  lower: string,
  ending: RegExp,
  form: FormName,
  stems: (stem: string) => string[],
): Form | null {
  const match = ending.exec(lower);
  if (!match || match.index < 2) return null;
  const stem = lower.slice(0, match.index);
  const lemma = stems(stem).find(isListed);
  if (lemma !== undefined) return { lemma, form, listed: true };
  const open = form !== 's' && /[aeiouy]/.test(stem) && stem.length >= 3;
  return open ? { lemma: stem, form, listed: false } : null;
}
