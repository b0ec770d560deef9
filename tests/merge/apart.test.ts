import { describe, expect, it } from 'vitest';
import { extract, toTimeline } from '../../src/extract.ts';
import { mentionId } from '../../src/merge/apart.ts';
import type { Apart } from '../../src/merge/apart.ts';
import { storyOf } from '../support/annotated.ts';

const MEETING = 'Ann Lee met Jean Roux in Rome on Thursday.';
const OTHER = 'Voters in Peru elected Rosa Paz on Sunday.';

const idsIn = (mentions: Parameters<typeof mentionId>[0][]) => mentions.map(mentionId);

/** The events of texts published on Friday, 15 August 2025: of each the documents that tell it. */
function toldBy(texts: Record<string, string>, apart: readonly Apart[] = []) {
  const documents = Object.entries(texts).map(([id, text]) => ({
    ...storyOf(text, '2025-08-15'),
    id,
  }));
  return toTimeline(documents.map(extract), apart).events.map((event) =>
    event.mentions.map(({ document }) => document).join(''),
  );
}

const THREE = { a: MEETING, b: MEETING, c: MEETING };
const [A, B, C] = ['a', 'b', 'c'].map((id) =>
  idsIn([...extract({ ...storyOf(MEETING, '2025-08-15'), id }).mentions]).join(),
) as [string, string, string];

describe('mentions that a reader keeps apart', () => {
  it('are one event unless they say so', () => {
    expect(toldBy(THREE)).toEqual(['abc']);
  });

  it('are taken out alone: the others stay one, though the links led through it', () => {
    expect(toldBy(THREE, [{ mention: B, from: [A, C] }])).toEqual(['ac', 'b']);
  });

  it('may join what they were not taken out of', () => {
    const apart = [{ mention: B, from: [A] }];
    expect(toldBy(THREE, [...apart, { mention: C, from: [A] }])).toEqual(['a', 'bc']);
  });

  it('can all be taken apart', () => {
    const apart = [
      { mention: B, from: [A] },
      { mention: C, from: [A, B] },
    ];
    expect(toldBy(THREE, apart)).toEqual(['a', 'b', 'c']);
  });

  it('stay apart when an unrelated article comes, and its name is of no account', () => {
    const apart = [{ mention: B, from: [A, C] }];
    for (const id of ['0', 'z'])
      expect(toldBy({ ...THREE, [id]: OTHER }, apart).sort()).toEqual([id, 'ac', 'b'].sort());
  });

  it('are none where nothing has those names any more', () => {
    expect(toldBy(THREE, [{ mention: 'x:1', from: [A] }])).toEqual(['abc']);
    expect(toldBy(THREE, [{ mention: B, from: ['x:1', B] }])).toEqual(['abc']);
  });
});
