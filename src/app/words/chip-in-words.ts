import { KINDS } from '../../events/kinds.ts';
import type { Chip } from '../../layout/scene.ts';
import type { TimelineEvent } from '../../merge/timeline-event.ts';

/** So many kinds are named. */
const MOST_KINDS = 4;

/** What a chip stands for: "12 more events here: 5 statements, 4 meetings and others" */
export function chipInWords(
  { title, events: ids, count }: Pick<Chip, 'title' | 'events' | 'count'>,
  events: ReadonlyMap<string, TimelineEvent>,
): string {
  const counts = new Map<string, number>();
  for (const id of ids) {
    const event = events.get(id);
    const label = event && KINDS[event.kind].label.toLowerCase();
    if (label) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  if (counts.size === 0) return title;
  const commonest = [...counts].sort(([, a], [, b]) => b - a);
  const isAll = commonest.length <= MOST_KINDS && ids.length === count;
  const named = commonest
    .slice(0, MOST_KINDS)
    .map(([label, number]) => (ids.length === count ? `${label} ${String(number)}` : label));
  return `${title}: ${named.join(', ')}${isAll ? '' : ' and others'}`;
}
