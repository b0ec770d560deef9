import { slice } from '../document/span.ts';
import type { Occurrence, TimeBasis } from '../events/event-mention.ts';
import type { Extraction } from '../extract.ts';
import type { TimeExpression, TimexMod } from '../time/time-expression.ts';
import type { PassageRecord } from './json-records.ts';

/** An expression of time and an event as `dateline annotate` writes them. */
interface Annotations {
  readonly timexes: readonly TimexRecord[];
  readonly events: readonly EventRecord[];
}

interface TimexRecord
  extends PassageRecord, Pick<TimeExpression, 'type' | 'value' | 'edtf' | 'rule'> {
  readonly mod?: TimexMod;
}

interface EventRecord extends PassageRecord, Pick<Occurrence, 'kind' | 'status'> {
  readonly date: string | null;
  /** How it came by its date: `told` beside it … `running`, which is only the likeliest. */
  readonly dateBasis: TimeBasis | null;
  /** Whether a timeline shows it. */
  readonly shown: boolean;
}

/**
 * What was found in one text, as a flat record, with all that is told to happen, shown or not: `start` and `end` are UTF-16 offsets, an event's are those of its
 * trigger, `date` is EDTF or null. Both lists are in the order of the text.
 */
export function toAnnotations({ document, times, occurrences, mentions }: Extraction): Annotations {
  const shown = new Set(mentions.map(({ trigger }) => trigger.from));
  return {
    timexes: times.toSorted(bySpan).map((time) => timexRecord(time, document.text)),
    events: occurrences
      .toSorted(byTrigger)
      .map((one) => eventRecord(one, document.text, shown.has(one.trigger.from))),
  };
}

function bySpan(a: TimeExpression, b: TimeExpression): number {
  return a.span.from - b.span.from || a.span.to - b.span.to;
}

function byTrigger(a: Occurrence, b: Occurrence): number {
  return a.trigger.from - b.trigger.from || a.trigger.to - b.trigger.to;
}

function timexRecord(
  { span, type, value, mod, edtf, rule }: TimeExpression,
  text: string,
): TimexRecord {
  const place = { start: span.from, end: span.to, text: slice(text, span) };
  return { ...place, type, value, ...(mod === null ? {} : { mod }), edtf, rule };
}

function eventRecord(
  { trigger, kind, status, when, timeBasis }: Occurrence,
  text: string,
  shown: boolean,
): EventRecord {
  const place = { start: trigger.from, end: trigger.to, text: slice(text, trigger) };
  return { ...place, kind, status, date: when?.edtf ?? null, dateBasis: timeBasis, shown };
}
