import type { SourceDocument } from '../../document/source-document.ts';

/**
 * A file name from a story's name and the day of its newest article, `alaska-summit-2025-08-15.svg`: Latin letters,
 * digits and hyphens only, so that it is safe on every system.
 */
export function fileName(
  story: string,
  documents: readonly SourceDocument[],
  extension: string,
): string {
  const moments = documents.flatMap(({ created }) =>
    created ? [created.when.start + created.offset * 60_000] : [],
  );
  const newest =
    moments.length > 0 ? new Date(Math.max(...moments)).toISOString().slice(0, 10) : '';
  const parts = [slug(story) || 'timeline', newest].filter(Boolean);
  return `${parts.join('-')}.${extension}`;
}

function slug(words: string): string {
  const plain = words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return plain
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
}
