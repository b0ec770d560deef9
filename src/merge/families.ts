import type { EventKind } from '../events/kinds.ts';
import { familyOfWord } from './word-families.ts';

/** Kinds that texts use for one and the same event: a summit is also called a meeting. */
const FAMILIES: Partial<Record<EventKind, EventKind>> = { summit: 'meeting' };

/** The kind under which mentions are compared. */
export const familyOf = (kind: EventKind): EventKind => FAMILIES[kind] ?? kind;

/** Kinds whose words all tell the same; those of others ("arrest", "acquit") tell different events. */
const ALIKE: ReadonlySet<EventKind> = new Set(['meeting', 'call']);

/**
 * What a mention is compared as: its kind where all words of that kind tell the same, else the family of its trigger's
 * words.
 */
export function happeningOf(kind: EventKind, trigger: string): string {
  const family = familyOf(kind);
  return ALIKE.has(family) ? family : familyOfWord(trigger.toLowerCase());
}
