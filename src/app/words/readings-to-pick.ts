import type { SourceDocument } from '../../document/source-document.ts';
import { slice } from '../../document/span.ts';
import { whenInWords } from '../../layout/date-words.ts';
import { sourceName } from '../../layout/event-words.ts';
import type { TimelineEvent } from '../../merge/timeline-event.ts';
import { AS_FIRST_READ } from '../../time/time-expression.ts';
import type { Alternative, Reading, TimeExpression } from '../../time/time-expression.ts';

/** One of the ways to read an expression. */
export interface Option {
  /** What picking it asks for: its TIMEX3 value, or null for the reading that nobody has to pick. */
  readonly pick: string | null;
  readonly words: string;
  readonly isChosen: boolean;
}

/** Words of an article that can be read in several ways. */
export interface Choice {
  /** `SourceDocument.id`. */
  readonly document: string;
  readonly time: TimeExpression;
  /** “3/4/2025” in The Harbour Post */
  readonly words: string;
  /** By time, so that they stay in their places whichever is chosen. */
  readonly options: readonly Option[];
}

/** The words that date `event`, in any of its passages, and can be read otherwise: each once. */
export function readingsToPick(
  event: TimelineEvent,
  documents: ReadonlyMap<string, SourceDocument>,
): Choice[] {
  const choices = event.mentions.flatMap(({ document: id, time }) => {
    const document = documents.get(id);
    return document && time ? choiceOf(document, time) : [];
  });
  return choices.filter(
    (one, index) => choices.findIndex((other) => keyOf(other) === keyOf(one)) === index,
  );
}

/** Tells apart the choices of an event. */
export function keyOf({ document, time }: Choice): string {
  return `${document}:${String(time.span.from)}`;
}

function choiceOf(document: SourceDocument, time: TimeExpression): Choice[] {
  const isPicked = time.alternatives.some(({ why }) => why === AS_FIRST_READ);
  const readings = [{ ...time, why: isPicked ? 'picked by you' : '' }, ...time.alternatives];
  const options = readings
    .toSorted((a, b) => beginning(a) - beginning(b))
    .flatMap((reading) => optionOf(reading, reading.value === time.value));
  if (options.length < 2) return [];
  const words = `“${slice(document.text, time.span)}” in ${sourceName(document)}`;
  return [{ document: document.id, time, words, options }];
}

/** None for a reading that is no time of the calendar. */
function optionOf({ value, range, why }: Alternative, isChosen: boolean): Option[] {
  if (!range) return [];
  const pick = why === AS_FIRST_READ ? null : value;
  const words = [whenInWords({ range }), why].filter(Boolean).join(', ');
  return [{ pick, words, isChosen }];
}

const beginning = ({ range }: Reading): number => range?.start.start ?? 0;
