import { describe, expect, it } from 'vitest';
import {
  countValues,
  isShown,
  kindsIn,
  NOTHING_HIDDEN,
  toggled,
} from '../../src/app/state/filter.ts';
import { alaskaStory } from '../support/story.ts';

const { events } = alaskaStory();

describe('filters', () => {
  it('show everything at first', () => {
    expect(events.every((event) => isShown(event, NOTHING_HIDDEN))).toBe(true);
  });

  it('hide a kind, and show it again', () => {
    const hidden = toggled(NOTHING_HIDDEN, 'kind', 'statement');
    const shown = events.filter((event) => isShown(event, hidden));
    expect(shown.some(({ kind }) => kind === 'statement')).toBe(false);
    expect(shown.length).toBeLessThan(events.length);
    expect(toggled(hidden, 'kind', 'statement')).toEqual(NOTHING_HIDDEN);
  });

  it('hide an event only when all its sources are off', () => {
    const both = events.find((event) => new Set(event.mentions.map((m) => m.document)).size === 2);
    if (!both) throw new Error('the story has no event with two sources');
    const [first, second] = [...new Set(both.mentions.map((m) => m.document))];
    const one = toggled(NOTHING_HIDDEN, 'source', first ?? '');
    expect(isShown(both, one)).toBe(true);
    expect(isShown(both, toggled(one, 'source', second ?? ''))).toBe(false);
  });

  it('hide undated events', () => {
    const hidden = toggled(NOTHING_HIDDEN, 'sureness', 'undated');
    expect(events.filter((event) => isShown(event, hidden)).every(({ when }) => when)).toBe(true);
  });

  it('count each value, and together all events', () => {
    const counts = countValues(events, 'sureness');
    expect([...counts.values()].reduce((a, b) => a + b)).toBe(events.length);
  });

  it('list kinds in the order of the legend', () => {
    expect(kindsIn(events).slice(0, 3)).toEqual(['summit', 'meeting', 'call']);
  });
});
