import { describe, expect, it } from 'vitest';
import { kindInWords } from '../../src/layout/event-words.ts';

describe('kindInWords', () => {
  it('tells the kind, and the status unless it happened', () => {
    expect(kindInWords({ kind: 'summit', status: 'planned' })).toBe('Summit, planned');
    expect(kindInWords({ kind: 'commemoration', status: 'happened' })).toBe('Commemoration');
  });
});
