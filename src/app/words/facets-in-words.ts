import type { TimeRange } from '../../document/time-range.ts';
import { EARLIEST, exactly, LATEST } from '../../document/time-range.ts';
import type { SourceDocument } from '../../document/source-document.ts';
import { whenInWords } from '../../layout/date-words.ts';
import { FACET_LIST, FACETS, NONE } from '../state/facets.ts';
import type { Facet } from '../state/facets.ts';
import type { Choice, Counts } from '../state/filter.ts';
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

/** What to call the values of a facet. */
type Naming = (facet: Facet, value: string) => string;

/** What to call each value of the facets of a story. */
export function naming(documents: readonly SourceDocument[]): Naming {
  // Sources are named when the first of them is asked for: among a thousand that is work.
  let sources: ReadonlyMap<string, string> | undefined;
  const sourceNamed = (id: string) => (sources ??= sourceLabels(documents)).get(id);
  return (facet, value) => {
    const { labels, none } = rule(facet);
    if (value === NONE && none !== undefined) return none;
    return (facet === 'source' ? sourceNamed(value) : labels?.[value]?.label) ?? value;
  };
}

/**
 * The facets of a story, in the order in which they stand, with the values that occur in it: in the order of their
 * table, else those of most events first; a facet in which no event has any is left out. `whole` counts all events, `now`
 * those that the other filters leave.
 */
export function facetsInWords(whole: Counts, now: Counts, nameOf: Naming): FacetInWords[] {
  const told = FACET_LIST.filter(([facet]) => [...whole[facet].keys()].some((one) => one !== NONE));
  return told.map(([facet, { name, labels }]) => {
    const values = [...whole[facet]].map(([value, all]) => ({
      value,
      label: nameOf(facet, value),
      count: now[facet].get(value) ?? 0,
      all,
    }));
    const table = Object.keys(labels ?? {});
    const place = ({ value }: FacetValue) => table.indexOf(value);
    return {
      facet,
      name,
      values: values.toSorted((a, b) =>
        labels ? place(a) - place(b) : b.count - a.count || b.all - a.all,
      ),
    };
  });
}

/** What is chosen of a facet: "Kind: Summit or Vote", "Participant: Ilan Brandt, without Mara Voss". */
export function choiceInWords(facet: Facet, choice: Choice, nameOf: Naming): string {
  const named = (wish: string) =>
    [...choice].filter(([, one]) => one === wish).map(([value]) => nameOf(facet, value));
  const only = named('only').join(' or ');
  const without = named('without').join(' or ');
  return `${FACETS[facet].name}: ${[only, without && `without ${without}`].filter(Boolean).join(', ')}`;
}

/** A stretch of time as it was understood: "1 June 2014 to 31 August 2014", "since 1 August 2025", "2014". */
export function periodInWords({ start, end }: TimeRange): string {
  return start <= EARLIEST && end >= LATEST
    ? 'at any time'
    : whenInWords({ range: exactly(start, end) });
}

function rule(facet: Facet): (typeof FACET_LIST)[number][1] {
  return FACETS[facet];
}
