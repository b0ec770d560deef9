import type { SourceDocument } from '../../document/source-document.ts';
import { sourceName } from '../../layout/event-words.ts';
import { anchorInWords } from './anchor-in-words.ts';
import { nameOf } from './event-in-words.ts';

/** Ways to call a source, the shortest first. */
const WAYS: readonly ((document: SourceDocument) => string)[] = [
  sourceName,
  nameOf,
  (document) =>
    [nameOf(document), document.created ? anchorInWords(document.created) : document.name].join(
      ', ',
    ),
];

/** What to call each of several sources, by id: the shortest name that no other has; numbered where all are shared. */
export function sourceLabels(documents: readonly SourceDocument[]): Map<string, string> {
  const labels = new Map(
    documents.map((document, i) => [document.id, `${sourceName(document)} (${String(i + 1)})`]),
  );
  let unnamed = documents;
  for (const way of WAYS) {
    if (unnamed.length === 0) break;
    const shared = sharedNames(documents.map(way));
    for (const one of unnamed) if (!shared.has(way(one))) labels.set(one.id, way(one));
    unnamed = unnamed.filter((one) => shared.has(way(one)));
  }
  return labels;
}

/** The names that stand there more than once. */
function sharedNames(names: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(names.filter((name) => seen.has(name) || !seen.add(name)));
}
