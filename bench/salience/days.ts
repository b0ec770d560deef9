import { outer } from '../../src/document/time-range.ts';
import type { Extraction } from '../../src/extract.ts';
import type { TimelineEvent } from '../../src/merge/timeline-event.ts';

/** How much each day matters, by its date (ISO). */
export type Days = ReadonlyMap<string, number>;

const DAY = 86_400_000;
const isoOf = (time: number) => new Date(time).toISOString().slice(0, 10);

/** A day matters by the articles published on it. */
export function byPublication(extractions: readonly Extraction[]): Days {
  return countUp(
    extractions.flatMap(({ document: { created } }) =>
      created ? [[isoOf(created.when.start), 1] as const] : [],
    ),
  );
}

/** A day matters by the expressions of time that mean it, or a moment in it. */
export function byExpressions(extractions: readonly Extraction[]): Days {
  const values = extractions.flatMap(({ times }) => times.map(({ value }) => value));
  return countUp(
    values.flatMap((value) =>
      /^\d{4}-\d\d-\d\d/.test(value) ? [[value.slice(0, 10), 1] as const] : [],
    ),
  );
}

/**
 * A day matters by the salience of its events: each article counts once for a day, as much as the most salient of the
 * events that it dates there. Events longer than a day are no days.
 */
export function byEvents(events: readonly TimelineEvent[]): Days {
  const told = new Map<string, number>();
  for (const { when, mentions, salience } of events) {
    const range = when && outer(when.range);
    if (!range || range.end - range.start > DAY) continue;
    for (const i of when.mentions) {
      const key = `${isoOf(range.start)} ${mentions[i]!.document}`;
      told.set(key, Math.max(told.get(key) ?? 0, salience));
    }
  }
  return countUp([...told].map(([key, salience]) => [key.slice(0, 10), salience] as const));
}

/** F1 of the n days that matter most among `from` to `to`, against n that journalists chose. */
export function dateF1(days: Days, chosen: ReadonlySet<string>, from: string, to: string): number {
  const ranked = [...days].filter(([day]) => from <= day && day <= to);
  ranked.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const top = ranked.slice(0, chosen.size);
  const right = top.filter(([day]) => chosen.has(day)).length;
  return (2 * right) / (top.length + chosen.size);
}

function countUp(weights: readonly (readonly [string, number])[]): Days {
  const days = new Map<string, number>();
  for (const [day, weight] of weights) days.set(day, (days.get(day) ?? 0) + weight);
  return days;
}
