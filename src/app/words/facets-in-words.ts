import type { SourceDocument } from '../../document/source-document.ts';
import { KINDS } from '../../events/kinds.ts';
import type { TimelineEvent } from '../../merge/timeline-event.ts';
import { AGREEMENTS, countValues, kindsIn, SURENESS } from '../state/filter.ts';
import type { Facet, Hidden } from '../state/filter.ts';
import { sourceLabels } from './source-labels.ts';

/** A facet as its reader sees it: its name, and each value with the number of events that have it. */
export interface FacetInWords {
  readonly facet: Facet;
  readonly name: string;
  readonly values: readonly FacetValue[];
}

export interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

/** What a facet filters out at this moment: "Told by: only Disputed date". */
export interface ActiveFilter {
  readonly facet: Facet;
  readonly words: string;
}

/** The facets of a story, in the order in which they stand. */
export function facetsInWords(
  events: readonly TimelineEvent[],
  documents: readonly SourceDocument[],
): FacetInWords[] {
  const facet = (key: Facet, name: string, labels: ReadonlyMap<string, string>): FacetInWords => {
    const counts = countValues(events, key);
    const values = [...labels].map(([value, label]) => ({
      value,
      label,
      count: counts.get(value) ?? 0,
    }));
    return { facet: key, name, values };
  };
  return [
    facet('kind', 'Kind', new Map(kindsIn(events).map((kind) => [kind, KINDS[kind].label]))),
    facet('sureness', 'Sureness', labelsOf(SURENESS)),
    facet('agreement', 'Agreement', labelsOf(AGREEMENTS)),
    facet('source', 'Source', sourceLabels(documents)),
  ];
}

function labelsOf(table: Record<string, { readonly label: string }>): Map<string, string> {
  return new Map(Object.entries(table).map(([value, { label }]) => [value, label]));
}

/** What is filtered out, said by what is left where that is shorter to say. */
export function filtersInWords(facets: readonly FacetInWords[], hidden: Hidden): ActiveFilter[] {
  return facets.flatMap(({ facet, name, values }) => {
    const off = values.filter(({ value }) => hidden[facet].has(value));
    if (off.length === 0) return [];
    const on = values.filter(({ value }) => !hidden[facet].has(value));
    if (on.length === 0) return [{ facet, words: `${name}: nothing` }];
    const [word, said] = on.length < off.length ? ['only', on] : ['without', off];
    const labels = said.map(({ label }) => label).join(', ');
    return [{ facet, words: `${name}: ${word} ${labels}` }];
  });
}
