import type { EventMention } from '../events/event-mention.ts';
import { surname } from '../language/people.ts';
import { familyOf } from './families.ts';

/**
 * The title of an event: for meetings and calls told by nouns the participants, the telling noun and the place
 * ("Trump–Putin summit, Alaska"), else the title of its best mention. Every word is in some passage.
 */
export function chooseTitle(
  mentions: readonly EventMention[],
  participants: readonly string[],
  place: string | null,
): string {
  const best = bestMention(mentions);
  const family = familyOf(best.kind);
  const people = mentions
    .flatMap((one) => one.participants)
    .filter((one) => one.type === 'person')
    .map((one) => one.name);
  const pair = participants.filter((name) => people.includes(name)).map(surname);
  const noun =
    mentions.find((one) => one.kind === 'summit')?.kind ??
    (family === 'meeting' && best.reference.form !== 'bare' ? 'meeting' : null);
  if (noun === null || pair.length !== 2 || mentions.length < 2) return withOwner(best);
  return `${pair.join('–')} ${noun}${place === null ? '' : `, ${place}`}`;
}

/** A noun's title begins with whoever takes part first, if the noun's phrase does not name them. */
function withOwner(best: EventMention): string {
  const first = best.participants[0];
  const isNoun = best.reference.form === 'indefinite' || best.reference.form === 'definite';
  if (!isNoun || !first || best.title.includes(first.short)) return best.title;
  return `${first.short}: ${best.title.charAt(0).toLowerCase()}${best.title.slice(1)}`;
}

/** The mention that tells most: dated in words, with the most participants and a place, the earliest of those. */
export function bestMention(mentions: readonly EventMention[]): EventMention {
  const [first, ...rest] = mentions;
  if (!first) throw new Error('an event without mentions');
  return rest.reduce((best, one) => (weight(one) > weight(best) ? one : best), first);
}

function weight(mention: EventMention): number {
  const dated = mention.timeBasis === 'told' ? 3 : mention.when ? 2 : 0;
  const verb = mention.reference.form === 'bare' && mention.kind !== 'statement' ? 1 : 0;
  return dated + verb + Math.min(mention.participants.length, 3) + (mention.place ? 1 : 0);
}
