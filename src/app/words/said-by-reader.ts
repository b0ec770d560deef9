import { whenInWords } from '../../layout/date-words.ts';
import type { TimelineEvent } from '../../merge/timeline-event.ts';
import { isAdded } from '../../review/added-event.ts';
import { asFound } from '../../review/as-found.ts';

/** Whose the date of an event is, where its reader gave it: "Dated by you: “early May 2025”."; else "". */
export function datedByReader(event: TimelineEvent): string {
  const words = event.review?.dateWords ?? null;
  if (words !== null) return `Dated by you: “${words}”.`;
  return isAdded(event) && event.when ? 'You gave this date when you added the event.' : '';
}

/** What was found where its reader says otherwise, in whole sentences: of the title, then of the date. */
export function foundInWords(event: TimelineEvent): string[] {
  const { found } = event.review ?? {};
  if (!found) return [];
  const where = isAdded(event) ? 'As added' : 'Found';
  const date = found.when ? whenInWords(found.when) : 'no date';
  const also = asFound(event).disputed.map((one) => `, also ${whenInWords(one)}`);
  return [
    ...(found.title === undefined ? [] : [`Titled by you. ${where}: “${found.title}”.`]),
    ...(found.when === undefined ? [] : [`${where}: ${date}${also.join('')}.`]),
  ];
}
