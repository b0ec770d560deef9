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
  return new Map(documents.map((document) => [document.id, labelOf(document, documents)]));
}

function labelOf(document: SourceDocument, all: readonly SourceDocument[]): string {
  const way = WAYS.find((name) => all.filter((one) => name(one) === name(document)).length === 1);
  return way?.(document) ?? `${sourceName(document)} (${String(all.indexOf(document) + 1)})`;
}
