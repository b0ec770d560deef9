import { describe, expect, it } from 'vitest';
import { readText } from '../../src/document/read-text.ts';
import { slice } from '../../src/document/span.ts';
import type { Span } from '../../src/document/span.ts';
import { extract, toTimeline } from '../../src/extract.ts';
import { mentionId } from '../../src/merge/apart.ts';
import { addedId, isAdded, toAddedEvent } from '../../src/review/added-event.ts';
import type { AddedEvent } from '../../src/review/added-event.ts';
import { layOver } from '../../src/review/lay-over.ts';
import { UNSAID } from '../../src/review/review.ts';
import { readPeriod } from '../../src/time/typed-period.ts';

const TEXT =
  'The two presidents met in Geneva on 14 August 2025. A bell rang, and a crane fell silent.';
const outcome = readText('a.txt', TEXT);
if (!outcome.ok) throw new Error(outcome.problem.message);
const document = outcome.value;
const { events } = toTimeline([extract(document)]);

function spanOf(words: string): Span {
  const from = document.text.indexOf(words);
  return { from, to: from + words.length };
}

function dated(words: string): AddedEvent['date'] {
  const reading = readPeriod(words, null);
  if (reading.kind !== 'period') throw new Error(words);
  return { words, ...reading.when };
}

const added = (words: string, more: Partial<AddedEvent> = {}): AddedEvent => ({
  document: document.id,
  span: spanOf(words),
  title: 'The bell rings',
  kind: 'event',
  status: 'happened',
  date: dated('15 to 16 August 2025'),
  ...more,
});

const lay = (own: readonly AddedEvent[], documents = [document]) =>
  layOver(events, documents, { reviews: [], added: own });

describe('an event that a reader added', () => {
  it('has its passage, its date and its words, and stands in time among the others', () => {
    const laid = lay([added('A bell rang')]).events;
    expect(laid.map(({ title }) => title)).toEqual([events[0]?.title, 'The bell rings']);
    const [, own] = laid;
    expect(own?.when?.edtf).toBe('2025-08-15/2025-08-16');
    expect(own?.mentions.map(({ span }) => slice(document.text, span))).toEqual(['A bell rang']);
    expect(laid.map(isAdded)).toEqual([false, true]);
  });

  it('may have no date', () => {
    expect(lay([added('A bell rang', { date: null })]).events.at(-1)?.when).toBeNull();
  });

  it('waits without effect while its text is gone', () => {
    expect(lay([added('A bell rang')], []).events).toBe(events);
    expect(lay([added('A bell rang', { span: { from: 5, to: 9_999 } })]).events).toEqual(events);
  });

  it('is known by its passage, and by the words in it where it was found by these', () => {
    const sentence = 'A bell rang, and a crane fell silent.';
    const rang = added(sentence, { trigger: spanOf('rang') });
    const fell = added(sentence, { trigger: spanOf('fell') });
    expect(new Set([rang, fell, added(sentence)].map(addedId)).size).toBe(3);
    expect(addedId({ ...rang, title: 'Another', date: null })).toBe(addedId(rang));
    const [mention] = toAddedEvent(rang).mentions;
    expect(mention && slice(document.text, mention.trigger)).toBe('rang');
  });

  it('is no mention that was found, though it begins at the same word', () => {
    const [found] = events[0]?.mentions ?? [];
    const [own] = toAddedEvent(added('met in Geneva')).mentions;
    expect(own && found && mentionId(own) !== mentionId(found)).toBe(true);
  });

  it('is rejected as others are', () => {
    const own = toAddedEvent(added('A bell rang'));
    const [mention] = own.mentions.map(mentionId);
    const reviews = [{ ...UNSAID, mention: mention ?? '', verdict: 'rejected' as const }];
    const laid = layOver(events, [document], { reviews, added: [added('A bell rang')] });
    expect(laid.events).toEqual(events);
    expect(laid.rejected.map(({ id }) => id)).toEqual([own.id]);
  });
});
