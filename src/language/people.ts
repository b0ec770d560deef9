import { SUFFIXES } from './titles.ts';

/** A person of a document: the fullest name it gives, and that by which it goes on to call them. */
export interface Person {
  readonly name: string;
  /** The last name where the document uses it alone and of nobody else; else the whole name. */
  readonly short: string;
}

/** Looks up whom a document means by a name; null where no person bears the last word of it. */
export type FindPerson = (name: string) => Person | null;

/** The last word of a name, "Jr" and the like left aside. */
export function surname(name: string): string {
  const words = name.split(/\s+/);
  return words.findLast((word) => !SUFFIXES.has(word.replace('.', '').toLowerCase())) ?? name;
}

/**
 * The people of a document. `names` are theirs as they stand, `alone` the names of one word. A last name that several
 * people share ("King Hussein", "Saddam Hussein") stands for none of them by itself.
 */
export function readPeople(names: readonly string[], alone: ReadonlySet<string>): FindPerson {
  const families = familiesOf(names);
  return (name) => {
    const family = families.get(surname(name));
    if (!family) return null;
    const full =
      family.length === 1 && !/\s/.test(name)
        ? family[0]!
        : (family.find((one) => isSame(one, name)) ?? (names.includes(name) ? name : null));
    if (full === null) return null;
    const last = surname(full);
    return { name: full, short: family.length === 1 && alone.has(last) ? last : full };
  };
}

/** By last name, the fullest name of each who bears it; the last name itself where no other is given. */
function familiesOf(names: readonly string[]): Map<string, readonly string[]> {
  const families = new Map<string, readonly string[]>();
  for (const name of [...new Set(names)].sort((a, b) => b.length - a.length)) {
    const family = families.get(surname(name)) ?? [];
    const isKnown = /\s/.test(name) ? family.some((one) => isSame(one, name)) : family.length > 0;
    if (!isKnown) families.set(surname(name), [...family, name]);
  }
  return families;
}

/** Whether two names with the same last word can be one person's: the first ones agree, as far as they are written out. */
function isSame(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => name.split(/[\s.]+/)[0] ?? '');
  if (!a || !b) return false;
  return a === b || (Math.min(a.length, b.length) === 1 && a[0] === b[0]);
}
