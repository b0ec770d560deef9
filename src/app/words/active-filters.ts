import type { SourceDocument } from '../../document/source-document.ts';
import type { FindState } from '../find/find-state.svelte.ts';
import type { FilterKey } from '../state/filter.ts';
import { choiceInWords, naming } from './facets-in-words.ts';
import { periodInWords } from './period-in-words.ts';

/** A filter that is set, in words: "Kind: Summit or Vote". */
export interface ActiveFilter {
  readonly key: FilterKey;
  readonly words: string;
}

/** What is set of the search, the stretch of time and the facets. */
type Wanted = Pick<FindState, 'active' | 'query' | 'period' | 'choices'>;

/** The filters that are set, in the order in which they are named. */
export function activeFilters(
  wanted: Wanted,
  documents: readonly SourceDocument[],
): ActiveFilter[] {
  const nameOf = naming(documents);
  const wordsOf = (key: FilterKey): string => {
    if (key === 'search') return `Words: ${wanted.query.trim()}`;
    if (key === 'period') return wanted.period ? `Time: ${periodInWords(wanted.period)}` : '';
    return choiceInWords(key, wanted.choices[key] ?? new Map(), nameOf);
  };
  return wanted.active.map((key) => ({ key, words: wordsOf(key) }));
}
