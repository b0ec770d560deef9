import type { EventMention, Status } from '../events/event-mention.ts';

const ORDER: readonly Status[] = ['happened', 'planned', 'possible', 'denied'];

/**
 * The status of an event: what most of the mentions that say so in words say, the firmer one where they are even;
 * where none says so, "planned" if any takes it to lie ahead.
 */
export function chooseStatus(mentions: readonly EventMention[]): Status {
  const told = mentions.filter((mention) => mention.statusTold);
  const voters = told.length > 0 ? told : mentions;
  const votes = (status: Status) => voters.filter((mention) => mention.status === status).length;
  if (told.length === 0 && votes('planned') > 0) return 'planned';
  return ORDER.reduce(
    (best, status) => (votes(status) > votes(best) ? status : best),
    ORDER[0] ?? 'happened',
  );
}
