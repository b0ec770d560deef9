import { outer } from '../document/time-range.ts';
import type { EventMention, TimeBasis } from '../events/event-mention.ts';
import { GRANULARITIES } from '../time/time-expression.ts';
import type { When } from './timeline-event.ts';

const SURENESS: readonly TimeBasis[] = ['told', 'speech', 'narrative', 'creation'];

/**
 * The date of an event from its mentions: what is told comes before what is inferred, the finer before the coarser, then
 * what more mentions say. Dates that cannot be the same stretch of time are the dispute.
 */
export function chooseWhen(mentions: readonly EventMention[]): {
  when: When | null;
  disputed: readonly When[];
} {
  const readings = readingsOf(mentions);
  const when = readings[0] ?? null;
  if (!when) return { when: null, disputed: [] };
  const range = outer(when.range);
  const disputed = readings.filter(
    (one) => outer(one.range).end <= range.start || range.end <= outer(one.range).start,
  );
  return { when, disputed };
}

function readingsOf(mentions: readonly EventMention[]): When[] {
  const byDate = new Map<string, { when: When; rank: readonly number[] }>();
  mentions.forEach((mention, i) => {
    if (!mention.when || !mention.timeBasis) return;
    const before = byDate.get(mention.when.edtf);
    const sureness = SURENESS.indexOf(mention.timeBasis);
    const fineness = -GRANULARITIES.indexOf(mention.when.granularity);
    byDate.set(mention.when.edtf, {
      when: { ...(before?.when ?? mention.when), mentions: [...(before?.when.mentions ?? []), i] },
      rank: [
        Math.min(before?.rank[0] ?? Infinity, sureness),
        fineness,
        -(before?.when.mentions.length ?? 0),
        mention.when.range.start.start,
      ],
    });
  });
  return [...byDate.values()].sort((a, b) => compare(a.rank, b.rank)).map((one) => one.when);
}

function compare(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((value, k) => value !== b[k]);
  return i < 0 ? 0 : (a[i] ?? 0) - (b[i] ?? 0);
}
