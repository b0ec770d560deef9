import type { Dating } from '../../events/event-mention.ts';
import { whenInWords } from '../../layout/date-words.ts';
import type { TimelineEvent } from '../../merge/timeline-event.ts';
import { isAdded } from '../../review/added-event.ts';
import { asFound } from '../../review/as-found.ts';
import type { TypedDate } from '../../review/review.ts';
import type { Draft } from './draft.ts';

/** Words of a date field that need not be read: what they give is known. */
export interface KnownDate {
  readonly words: string;
  /** Null where they give none of the reader's own. */
  readonly date: TypedDate | null;
  /** What they are understood as. */
  readonly preview: string;
}

/** A date in words and in EDTF: "Saturday 3 May 2025 · 2025-05-03". */
export function dateInWords(when: Pick<Dating, 'range' | 'edtf'>): string {
  return `${whenInWords(when)} · ${when.edtf}`;
}

/** What of an event its reader may have said otherwise, and what they may go back to. */
export interface EventBefore {
  /** The date that stands there is the first. */
  readonly dates: readonly KnownDate[];
  readonly found: { readonly label: string; readonly title: string; readonly words: string };
}

/** What stands in the form in which an event is edited: an empty date is the one that was found. */
export function eventBefore(event: TimelineEvent): EventBefore {
  const { title, when } = asFound(event);
  const label = isAdded(event) ? 'As added' : 'Found';
  const words = when ? whenInWords(when) : '';
  const preview = `${label}: ${when ? dateInWords(when) : 'no date'}`;
  const back = [words, ''].map((one): KnownDate => ({ words: one, date: null, preview }));
  return { dates: [...ownDate(event), ...back], found: { label, title, words } };
}

/** What can stand as the date in the form for an event that is added: the one that its passage tells, or none. */
export function draftDates({ when, isLikely }: Pick<Draft, 'when' | 'isLikely'>): KnownDate[] {
  const none = { words: '', date: null, preview: 'No date: it will stand among the undated.' };
  if (!when) return [none];
  const words = whenInWords(when);
  const how = isLikely ? 'only the likeliest by the article' : 'as the article tells it';
  return [{ words, date: { words, ...when }, preview: `${dateInWords(when)}, ${how}` }, none];
}

/** The date that its reader gave to an event. */
function ownDate({ when, review }: TimelineEvent): KnownDate[] {
  const words = review?.dateWords ?? null;
  if (!when || words === null) return [];
  const { edtf, granularity, range } = when;
  return [{ words, date: { words, edtf, granularity, range }, preview: dateInWords(when) }];
}
