import type { SourceDocument } from '../document/source-document.ts';
import { extract, type Extraction } from '../extract.ts';

interface Entry {
  readonly text: string;
  readonly key: string;
  readonly extraction: Extraction;
}

/** Remembers what was found in each document, for as long as its text and what is known of it stay the same. */
export class ExtractionCache {
  readonly #entries = new Map<string, Entry>();

  /** Whether `extract` would answer from memory. */
  has(document: SourceDocument): boolean {
    return this.#find(document) !== undefined;
  }

  /** What was found in `document`, looked into now if need be. */
  extract(document: SourceDocument): Extraction {
    const known = this.#find(document);
    if (known) return known.extraction;
    const extraction = extract(document);
    this.#entries.set(document.id, { text: document.text, key: keyOf(document), extraction });
    return extraction;
  }

  /** Forgets all but these documents. */
  keepOnly(documents: readonly SourceDocument[]): void {
    const ids = new Set(documents.map(({ id }) => id));
    for (const id of this.#entries.keys()) if (!ids.has(id)) this.#entries.delete(id);
  }

  #find(document: SourceDocument): Entry | undefined {
    const entry = this.#entries.get(document.id);
    return entry?.text === document.text && entry.key === keyOf(document) ? entry : undefined;
  }
}

/** All that is known of a document but its text. */
function keyOf(document: SourceDocument): string {
  return JSON.stringify({ ...document, text: '' });
}
