import type { EventKind } from '../events/kinds.ts';

/** Kinds that texts use for one and the same event: a summit is also called a meeting. */
const FAMILIES: Partial<Record<EventKind, EventKind>> = { summit: 'meeting' };

/** The kind under which mentions are compared. */
export const familyOf = (kind: EventKind): EventKind => FAMILIES[kind] ?? kind;
