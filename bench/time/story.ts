import type { SourceDocument } from '../../src/document/source-document.ts';

const DAY_MS = 86_400_000;

/** A document that is all story, written on a day (ISO; a time of day is dropped) or on none. */
export function storyOf(id: string, text: string, written: string | null): SourceDocument {
  const start = written === null ? 0 : Date.parse(`${written.slice(0, 10)}T00:00:00Z`);
  return {
    id,
    name: id,
    title: null,
    publisher: null,
    url: null,
    language: 'en',
    text,
    created:
      written === null
        ? null
        : { when: { start, end: start + DAY_MS }, offset: 0, known: 'metadata' },
    regions: [{ kind: 'story', span: { from: 0, to: text.length }, why: 'the whole text' }],
  };
}
