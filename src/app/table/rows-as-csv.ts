import { KINDS } from '../../events/kinds.ts';
import { sourceCount } from '../../layout/event-words.ts';
import type { TimelineEvent } from '../../merge/timeline-event.ts';
import { placeInTime } from '../words/event-in-words.ts';

const FOUND = ['Date', 'EDTF', 'Event', 'Kind', 'Status', 'Sources'];
const HEAD = [...FOUND, 'Review', 'Starred', 'Tags', 'Comment'];
/** With these a cell would be a formula where it is opened. */
const FORMULA = /^[=+\-@\t\r]/;

/** The rows of the table as CSV (RFC 4180), in their order; a text that a spreadsheet would calculate gets a `'` before it. */
export function rowsAsCsv(
  rows: readonly TimelineEvent[],
  others: ReadonlyMap<string, TimelineEvent>,
): string {
  const lines = rows.map((event) => [
    placeInTime(event, others),
    event.when?.edtf ?? '',
    event.title,
    KINDS[event.kind].label,
    event.status,
    String(sourceCount(event)),
    event.review?.verdict ?? '',
    event.review?.starred ? 'yes' : '',
    event.review?.tags.join('; ') ?? '',
    event.review?.comment ?? '',
  ]);
  return [HEAD, ...lines].map((cells) => `${cells.map(toCell).join(',')}\r\n`).join('');
}

function toCell(text: string): string {
  const safe = FORMULA.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
