import { slice } from '../../src/document/span.ts';
import type { EventMention, Occurrence } from '../../src/events/event-mention.ts';
import { extract } from '../../src/extract.ts';
import { storyOf } from './annotated.ts';

/** The event mentions of a text published on a day or on none. */
export function mentionsIn(
  text: string,
  published: string | null = '2025-08-15',
): readonly EventMention[] {
  return extract(storyOf(text, published)).mentions;
}

/** A mention as annotations write it: the trigger, then kind, status and date. */
export function asMark(
  text: string,
  mention: Omit<Occurrence, 'within'>,
): { text: string; value: string } {
  const date = mention.when?.edtf ?? 'undated';
  return { text: slice(text, mention.trigger), value: `${mention.kind} ${mention.status} ${date}` };
}
