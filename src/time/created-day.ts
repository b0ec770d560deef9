import type { SourceDocument } from '../document/source-document.ts';
import { DAY_MS, type Day } from './calendar.ts';

/** The civil day, where it was written, on which a document was made; null where that is not known. */
export function createdDay({ created }: SourceDocument): Day | null {
  return created && Math.floor((created.when.start + created.offset * 60_000) / DAY_MS);
}
