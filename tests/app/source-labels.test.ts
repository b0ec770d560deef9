import { describe, expect, it } from 'vitest';
import { sourceLabels } from '../../src/app/words/source-labels.ts';
import type { SourceDocument } from '../../src/document/source-document.ts';
import { readPublished } from '../../src/document/anchors.ts';
import { documentOf } from '../support/sketch.ts';

const source = (name: string, title: string, date: string): SourceDocument => ({
  ...documentOf(name, [title, name]),
  created: readPublished(date),
  publisher: { value: 'The Courier' },
  title: { value: title },
});
const labels = (...documents: SourceDocument[]) => [...sourceLabels(documents).values()];

describe('sourceLabels', () => {
  const vote = source('a.txt', 'The vote', '2025-08-14');

  it('names the publisher where that is enough', () => {
    expect(labels(vote)).toEqual(['The Courier']);
  });

  it('tells articles of one publisher apart by title', () => {
    expect(labels(vote, source('b.txt', 'The count', '2025-08-15'))).toEqual([
      'The vote',
      'The count',
    ]);
  });

  it('tells articles of one title apart by date, and by number where even that is shared', () => {
    expect(labels(vote, source('b.txt', 'The vote', '2025-08-15'))).toEqual([
      'The vote, Thursday 14 August 2025',
      'The vote, Friday 15 August 2025',
    ]);
    expect(labels(vote, source('b.txt', 'The vote', '2025-08-14'))).toEqual([
      'The Courier (1)',
      'The Courier (2)',
    ]);
  });
});
