import { describe, expect, it } from 'vitest';
import { toDocument } from '../../src/document/read-text.ts';
import { ExtractionCache } from '../../src/worker/extraction-cache.ts';

const DOCUMENT = toDocument(
  'one.txt',
  'The two governments signed a treaty in Oslo on 3 March 2024.',
);

describe('ExtractionCache', () => {
  it('gives what it found before', () => {
    const cache = new ExtractionCache();
    const first = cache.extract(DOCUMENT);
    expect(cache.extract({ ...DOCUMENT })).toBe(first);
    expect(cache.has(DOCUMENT)).toBe(true);
  });

  it.each([
    { text: `${DOCUMENT.text} ` },
    { created: { when: { start: 0, end: 1 }, offset: 0, known: 'reader' } as const },
  ])('looks anew after a change: %j', (change) => {
    const cache = new ExtractionCache();
    const first = cache.extract(DOCUMENT);
    expect(cache.extract({ ...DOCUMENT, ...change })).not.toBe(first);
  });

  it('forgets what is gone', () => {
    const cache = new ExtractionCache();
    cache.extract(DOCUMENT);
    cache.keepOnly([]);
    expect(cache.has(DOCUMENT)).toBe(false);
  });
});
