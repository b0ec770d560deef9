import type { SourceDocument } from '../../src/document/source-document.ts';
import { slice } from '../../src/document/span.ts';
import type { UncertainRange } from '../../src/document/time-range.ts';
import { findSentences } from '../../src/language/find-sentences.ts';
import { findTimes } from '../../src/time/find-times.ts';
import type { TimeExpression } from '../../src/time/time-expression.ts';

/** A text annotated in place, taken apart: `Leaders met on {Thursday|2025-08-14}.` */
export interface Annotated {
  readonly text: string;
  readonly marks: readonly { readonly text: string; readonly value: string }[];
}

/** Takes `{words|value}` out of a text. Braces that hold no `|` stay. */
export function parseAnnotated(source: string): Annotated {
  const marks = [...source.matchAll(/\{([^{}|]+)\|([^{}|]*)\}/g)].map(
    ([, text = '', value = '']) => ({ text, value }),
  );
  return { text: source.replace(/\{([^{}|]+)\|[^{}|]*\}/g, '$1'), marks };
}

/** A document that is all story, published on a day (`2025-08-15`) or on none. */
export function storyOf(text: string, published: string | null): SourceDocument {
  const start = published === null ? 0 : Date.parse(`${published}T00:00:00Z`);
  return {
    id: 'story',
    name: 'story.txt',
    title: null,
    publisher: null,
    url: null,
    language: 'en',
    text,
    created:
      published === null
        ? null
        : { when: { start, end: start + 86_400_000 }, offset: 0, known: 'metadata' },
    regions: [{ kind: 'story', span: { from: 0, to: text.length }, why: 'the whole text' }],
  };
}

/** The expressions of time in a text published on a day or on none. */
export function timesIn(text: string, published: string | null = '2025-08-15'): TimeExpression[] {
  const document = storyOf(text, published);
  return findTimes(document, findSentences(document));
}

/** What was found, as the annotations say it. */
export function asMarks(text: string, times: readonly TimeExpression[]) {
  return times.map(({ span, value }) => ({ text: slice(text, span), value }));
}

/** The first expression of a text. */
export function timeIn(text: string, published: string | null = '2025-08-15'): TimeExpression {
  const [time] = timesIn(text, published);
  if (!time) throw new Error(`No time in "${text}"`);
  return time;
}

/** The days that an expression may cover at most, first and last. */
export function daysOf({ range }: TimeExpression): string | null {
  if (!range) return null;
  const day = (ms: number) => new Date(ms).toISOString().slice(0, 10);
  return `${day(range.start.start)} ${day(range.end.end - 1)}`;
}

/** The range of an expression that has one. */
export function rangeOf({ value, range }: TimeExpression): UncertainRange {
  if (!range) throw new Error(`No range in ${value}`);
  return range;
}
