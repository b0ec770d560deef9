import { isSure } from '../../events/dated.ts';
import type { Occurrence } from '../../events/event-mention.ts';
import { whenInWords } from '../../layout/date-words.ts';
import { kindInWords } from '../../layout/event-words.ts';

/** What words that stand on no timeline were read as, and their date: "Read as: Statement, planned; no date told." */
export function toldInWords({ kind, status, when, timeBasis }: Occurrence): string {
  const likely = isSure(timeBasis) ? '' : ', at the likeliest';
  const date = when ? `${whenInWords(when)}${likely}` : 'no date told';
  return `Read as: ${kindInWords({ kind, status })}; ${date}.`;
}
