import type { SourceDocument } from '../../document/source-document.ts';
import { KINDS } from '../../events/kinds.ts';
import { FACET_LIST, NONE, STATUSES } from '../state/facets.ts';
import type { Agreement, Facet, Sureness } from '../state/facets.ts';
import type { Choice, Counts } from '../state/filter.ts';
import { sourceLabels } from './source-labels.ts';

type Labels<T extends string = string> = Readonly<Record<T, { readonly label: string }>>;

const SURENESS: Labels<Sureness> = {
  told: { label: 'Dated by the text' },
  reader: { label: 'Dated by you' },
  inferred: { label: 'Inferred' },
  undated: { label: 'Undated' },
};

const AGREEMENTS: Labels<Agreement> = {
  single: { label: 'One source' },
  several: { label: 'Several sources' },
  disputed: { label: 'Disputed date' },
};

const VERDICTS: Labels = {
  confirmed: { label: 'Confirmed' },
  disputed: { label: 'Disputed by you' },
};

/** What a facet is called, and its values. */
interface FacetWords {
  readonly name: string;
  /** All values there can be, in their order; absent where each story has its own. */
  readonly labels?: Labels;
  /** What to call `NONE`. */
  readonly none?: string;
}

const WORDS: Readonly<Record<Facet, FacetWords>> = {
  kind: { name: 'Kind', labels: KINDS },
  status: { name: 'Status', labels: STATUSES },
  participant: { name: 'Participant', none: 'Nobody named' },
  place: { name: 'Place', none: 'No place named' },
  source: { name: 'Source' },
  sureness: { name: 'Date', labels: SURENESS },
  agreement: { name: 'Agreement', labels: AGREEMENTS },
  review: { name: 'Review', labels: VERDICTS, none: 'Unreviewed' },
  tag: { name: 'Tag', none: 'No tag' },
  starred: { name: 'Star', labels: { yes: { label: 'Starred' } }, none: 'Not starred' },
};

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
    const { labels, none } = WORDS[facet];
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
  return told.map(([facet]) => {
    const { name, labels } = WORDS[facet];
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
  return `${WORDS[facet].name}: ${[only, without && `without ${without}`].filter(Boolean).join(', ')}`;
}
