import type { Span } from '../../document/span.ts';
import type { Found } from '../../worker/protocol.ts';
import { coverageOf } from '../text/coverage.ts';
import { datesWithoutEvent } from '../text/dates-without-event.ts';
import { passagesIn } from '../text/passages-in-text.ts';
import { toldOnly } from '../text/told-only.ts';
import type { SelectionState } from './selection-state.svelte.ts';
import type { StoryState } from './story-state.svelte.ts';
import type { ViewState } from './view-state.svelte.ts';

/** What can be gone through in an article: its passages on the timeline, what else it tells, its dates of no event. */
export type Walk = 'passages' | 'told' | 'dates';

/** Where the reader is in the open article, and what there is to go through. */
export class ReadingState {
  readonly #story: Pick<StoryState, 'timeline' | 'events'>;
  readonly #view: Pick<ViewState, 'shown' | 'middle'>;
  readonly #selection: SelectionState;
  #wanted = $state.raw<Walk>('passages');
  #lookedAt = $state.raw<Span | null>(null);

  constructor(
    story: Pick<StoryState, 'timeline' | 'events'>,
    view: Pick<ViewState, 'shown' | 'middle'>,
    selection: SelectionState,
  ) {
    this.#story = story;
    this.#view = view;
    this.#selection = selection;
  }

  readonly #article = $derived.by(() => this.#selection.document?.id ?? null);
  readonly #found = $derived.by<Found | null>(
    () =>
      this.#story.timeline.extractions.find(({ document }) => document.id === this.#article) ??
      null,
  );
  readonly coverage = $derived(this.#found && coverageOf(this.#found));
  /** The passages that are marked, in the order of the text. */
  readonly passages = $derived.by(() => passagesIn(this.#article ?? '', this.#view.shown));
  /** What the text tells, and the timeline does not show. */
  readonly told = $derived.by(() =>
    toldOnly(this.#article ?? '', this.#found?.occurrences ?? [], this.#story.events),
  );
  /** The date words that belong to no event. */
  readonly dates = $derived.by(() => datesWithoutEvent(this.#article ?? '', this.#story.timeline));

  readonly #stops = $derived<Record<Walk, readonly Span[]>>({
    passages: this.passages.map(({ trigger }) => trigger),
    told: this.told.map(({ trigger }) => trigger),
    dates: this.dates,
  });
  /** What is gone through; what has nothing to go to gives way to the passages. */
  readonly walk = $derived<Walk>(this.#stops[this.#wanted].length > 0 ? this.#wanted : 'passages');
  readonly count = $derived(this.#stops[this.walk].length);
  /** At which of these the reader is, from 0; -1 at none. */
  readonly at = $derived.by(() =>
    this.walk === 'passages'
      ? this.#atPassage()
      : this.#stops[this.walk].findIndex(({ from }) => from === this.#lookedAt?.from),
  );
  /** The words that are looked at, of those that belong to no event. */
  readonly lookedAt = $derived(
    this.walk === 'passages' ? null : (this.#stops[this.walk][this.at] ?? null),
  );

  /** Shows what else there is to go through, from its first; the passages alone again where it is shown already. */
  toggle(walk: Walk): void {
    this.#wanted = this.walk === walk ? 'passages' : walk;
    if (this.walk !== 'passages') this.#goTo(0);
  }

  /** Goes to the next or the previous, round the ends. */
  step(by: 1 | -1): void {
    if (this.count === 0) return;
    const from = this.at < 0 && by < 0 ? 0 : this.at;
    this.#goTo((from + by + this.count) % this.count);
  }

  /** Looks at the words that begin at offset `from`. */
  lookAt(from: number): void {
    this.#lookedAt = this.#stops[this.walk].find((stop) => stop.from === from) ?? null;
  }

  /** Goes to the words that begin at offset `from`, where they are among what is gone through. */
  goTo(from: number): void {
    this.#goTo(this.#stops[this.walk].findIndex((stop) => stop.from === from));
  }

  #goTo(index: number): void {
    const stop = this.#stops[this.walk][index];
    if (!stop) return;
    this.#view.middle = 'article';
    const passage = this.walk === 'passages' && this.passages[index];
    if (passage) this.#selection.chooseHere(passage.event, passage.trigger.from);
    else this.#lookedAt = stop;
    this.#selection.lookAt(stop);
  }

  /** The chosen event's passage that is looked at. */
  #atPassage(): number {
    const { event, passage } = this.#selection;
    if (!event || passage?.document !== this.#article) return -1;
    return this.passages.findIndex(
      (one) => one.event === event.id && one.span.from === passage.span.from,
    );
  }
}
