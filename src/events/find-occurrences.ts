import type { SourceDocument } from '../document/source-document.ts';
import { outer } from '../document/time-range.ts';
import type { TimeRange } from '../document/time-range.ts';
import { dateTellings } from './dating.ts';
import { isSure } from './dated.ts';
import type { Dated } from './dated.ts';
import type { Occurrence, Status } from './event-mention.ts';
import type { StatusReading } from './status.ts';
import type { Telling } from './telling.ts';

/** What each telling of a document tells, in the same order. */
export function findOccurrences(
  document: SourceDocument,
  tellings: readonly Telling[],
): Occurrence[] {
  const dates = dateTellings(document, tellings);
  return tellings.map(({ trigger, reading }, i) => {
    const dated = dates[i]!;
    const status = reading.told ? reading.status : likelyStatus(document, dated, reading);
    return {
      trigger: { from: trigger.word.from, to: trigger.word.to },
      kind: trigger.kind,
      status,
      statusTold: reading.told || status !== reading.status,
      time: dated.time,
      when: dated.when,
      timeBasis: dated.basis,
      within: dated.within ?? null,
    };
  });
}

/** Where no word says whether it happened: what lies after the writing, or ahead of what is told, is planned. */
function likelyStatus(document: SourceDocument, dated: Dated, reading: StatusReading): Status {
  if (dated.when === null || !isSure(dated.basis))
    return reading.ahead && reading.status === 'happened' ? 'planned' : reading.status;
  if (isAhead(document, outer(dated.when.range), reading.ahead)) return 'planned';
  return reading.status === 'planned' && document.created ? 'happened' : reading.status;
}

/** Whether something still lies before the author: after the writing, or told as lying ahead and not over by then. */
function isAhead({ created }: SourceDocument, when: TimeRange, toldAhead: boolean): boolean {
  if (!created) return toldAhead;
  return when.start >= created.when.end || (toldAhead && when.end > created.when.end);
}
