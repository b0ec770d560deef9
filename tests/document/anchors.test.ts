import { describe, expect, it } from 'vitest';
import { readPublished } from '../../src/document/anchors.ts';

describe('readPublished', () => {
  it('reads ISO dates and the dates of headers', () => {
    expect(readPublished('2025-08-15')?.when.start).toBe(Date.UTC(2025, 7, 15));
    expect(readPublished('Fri, 15 Aug 2025 10:29:42 GMT')?.when.start).toBe(
      Date.UTC(2025, 7, 15, 10, 29, 42),
    );
    expect(readPublished('2025-08-15T10:29:42.5Z')).toMatchObject({ known: 'metadata', offset: 0 });
  });

  it('reads nothing into other words', () => {
    expect(readPublished('yesterday')).toBeNull();
  });
});
