import { hash } from '../../src/base/hash.ts';
import type { Shown } from './lot.ts';

/** Why an event was judged wrong. */
export const REASONS = {
  none: 'no event: a state, an opinion, a measure, common talk',
  trifle: 'happened, but no editor would show it',
  date: 'wrong date',
  status: 'wrong status',
  title: 'a title that misleads or cannot be understood',
} as const;

/** What a reader decided on one event: that of the trigger at `from` to `to`, as it was shown then. */
export interface Verdict {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  /** EDTF, null for an undated one. */
  readonly date: string | null;
  readonly status: string;
  /** Hash of the title that was judged. */
  readonly title: string;
  readonly right: boolean;
  /** For a wrong one. */
  readonly reason?: keyof typeof REASONS;
}

/** How an event that is shown now stands to the verdicts. */
export interface Judged {
  readonly shown: Shown;
  /** Null: nobody has judged it as it is shown now. */
  readonly verdict: Verdict | null;
  /** Whether its title was another when it was judged. */
  readonly isRetitled: boolean;
}

/** The part of an event that a verdict is about. */
export function asJudged({ article, event }: Shown): Omit<Verdict, 'right' | 'reason'> {
  const trigger = event.mentions[0]!.trigger;
  return {
    id: article.id,
    from: trigger.from,
    to: trigger.to,
    date: event.when?.edtf ?? null,
    status: event.status,
    title: hash(event.title),
  };
}

/**
 * The verdict on each event: one on any of its passages that gives the same date and status. What was judged wrong for
 * its title alone is not judged where it has another now.
 */
export function judge(shown: readonly Shown[], verdicts: readonly Verdict[]): Judged[] {
  const keyOf = (id: string, from: number, date: string | null, status: string) =>
    [id, from, date, status].join('|');
  const byKey = new Map(
    verdicts.map((one) => [keyOf(one.id, one.from, one.date, one.status), one]),
  );
  return shown.map((one) => {
    const { id, date, status, title } = asJudged(one);
    const verdict =
      one.event.mentions
        .map(({ trigger }) => byKey.get(keyOf(id, trigger.from, date, status)))
        .find((found) => found !== undefined) ?? null;
    const isRetitled = verdict !== null && verdict.title !== title;
    const isOpen = isRetitled && verdict.reason === 'title';
    return { shown: one, verdict: isOpen ? null : verdict, isRetitled };
  });
}
