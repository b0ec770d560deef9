import { outer } from '../document/time-range.ts';
import type { Dating, EventMention, TimeBasis } from '../events/event-mention.ts';
import { GRANULARITIES } from '../time/time-expression.ts';
import type { When } from './timeline-event.ts';

const SURENESS: readonly TimeBasis[] = [
  'told',
  'speech',
  'retold',
  'repeated',
  'narrative',
  'before',
  'since',
  'creation',
  'running',
];

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
  const byDate = new Map<string, number[]>();
  mentions.forEach((mention, i) => {
    if (!mention.when || !mention.timeBasis) return;
    const same = byDate.get(mention.when.edtf);
    if (same) same.push(i);
    else byDate.set(mention.when.edtf, [i]);
  });
  const readings = [...byDate.values()].flatMap((indices) => {
    const told = indices.flatMap((i) => mentions[i] ?? []);
    const dating = told[0]?.when;
    return dating ? [{ when: { ...dating, mentions: indices }, rank: rankOf(dating, told) }] : [];
  });
  return readings.sort((a, b) => compare(a.rank, b.rank)).map((one) => one.when);
}

/** Smaller is better, the first difference decides. */
function rankOf(dating: Dating, told: readonly EventMention[]): readonly number[] {
  const sureness = told.map((mention) => SURENESS.indexOf(mention.timeBasis ?? 'creation'));
  const surest = sureness.reduce((least, one) => Math.min(least, one), Infinity);
  const fineness = -GRANULARITIES.indexOf(dating.granularity);
  return [surest, fineness, -told.length, dating.range.start.start];
}

function compare(a: readonly number[], b: readonly number[]): number {
  const i = a.findIndex((value, k) => value !== b[k]);
  return i < 0 ? 0 : (a[i] ?? 0) - (b[i] ?? 0);
}
