import type { EventMention } from '../../events/event-mention.ts';
import type { TimelineEvent } from '../../merge/timeline-event.ts';

/**
 * The mention to show first when `event` is chosen: one that gives its date before one that does not, and one of the
 * document that is open before one of another.
 */
export function passageToShow(event: TimelineEvent, open: string | null): EventMention | null {
  const dating = (event.when?.mentions ?? []).flatMap((index) => event.mentions[index] ?? []);
  const candidates = [...dating, ...event.mentions];
  return candidates.find(({ document }) => document === open) ?? candidates[0] ?? null;
}
