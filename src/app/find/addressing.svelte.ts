import { tick } from 'svelte';
import type { SourceDocument } from '../../document/source-document.ts';
import type { TimelineEvent } from '../../merge/timeline-event.ts';
import { FACET_LIST } from '../state/facets.ts';
import type { Choices } from '../state/filter.ts';
import type { SelectionState } from '../state/selection-state.svelte.ts';
import type { ViewState } from '../state/view-state.svelte.ts';
import { NOWHERE, readAddress, writeAddress } from './address.ts';
import type { Address } from './address.ts';

/** How long after the last change the address follows, in milliseconds: browsers allow few changes in a short time. */
const PAUSE = 250;

/** What an address may name. */
interface Named {
  readonly eventsById: ReadonlyMap<string, TimelineEvent>;
  readonly documentsById: ReadonlyMap<string, SourceDocument>;
}

/** Keeps the address of the page that of what is looked at, and goes where the address leads. */
export class Addressing {
  readonly #view: ViewState;
  readonly #selection: SelectionState;
  readonly #story: Named;
  #last: Address = NOWHERE;

  constructor(view: ViewState, selection: SelectionState, story: Named) {
    this.#view = view;
    this.#selection = selection;
    this.#story = story;
  }

  readonly here: Address = $derived.by(() => ({
    view: this.#view.fits ? null : this.#view.inView,
    search: this.#view.find.query.trim(),
    period: this.#view.find.period,
    choices: this.#view.find.choices,
    event: this.#selection.event?.id ?? null,
    article: this.#selection.document?.id ?? null,
    middle: this.#view.middle,
    scaleKind: this.#view.scaleKind,
    lanesBy: this.#view.lanesBy,
    collapsed: [...this.#view.collapsed],
    laneOrder: this.#view.laneOrder,
  }));

  /** Goes where the address leads, once the story is there; from then on the address follows. `begin` begins anywhere. */
  async begin(begin: () => void): Promise<void> {
    const told = readAddress(location.hash);
    if (told && told !== NOWHERE) await this.#go(told);
    else begin();
    this.#stay();
    this.#follow();
  }

  /** For as long as the page is there. */
  #follow(): void {
    addEventListener('popstate', () => void this.#goBack());
    $effect.root(() => {
      $effect(() => {
        const { here } = this;
        const timer = setTimeout(() => this.#write(here), PAUSE);
        return () => clearTimeout(timer);
      });
    });
  }

  async #goBack(): Promise<void> {
    const told = readAddress(location.hash);
    if (told) await this.#go(told);
    this.#stay();
  }

  /** Events, articles and values that the story does not have are left out. */
  async #go(told: Address): Promise<void> {
    const { find } = this.#view;
    find.query = told.search;
    find.period = told.period;
    find.choices = this.#known(told.choices);
    this.#view.middle = told.middle;
    if (told.scaleKind !== this.#view.scaleKind) this.#view.scaleTo(told.scaleKind);
    if (told.lanesBy !== this.#view.lanesBy) this.#view.partBy(told.lanesBy);
    this.#view.collapsed = new Set(told.collapsed);
    this.#view.orderLanes(told.laneOrder);
    if (told.event !== null && this.#story.eventsById.has(told.event)) this.#choose(told.event);
    else this.#selection.clear();
    if (told.article !== null && this.#story.documentsById.has(told.article))
      this.#open(told.article);
    // What is chosen comes into view first; the address knows better.
    await tick();
    if (told.view) this.#view.show(told.view);
    else this.#view.fit();
  }

  #choose(event: string): void {
    if (this.#selection.event?.id !== event) this.#selection.choose(event);
  }

  #open(article: string): void {
    if (this.#selection.document?.id !== article) this.#selection.open(article);
  }

  #known(choices: Choices): Choices {
    const { whole } = this.#view.find;
    return Object.fromEntries(
      FACET_LIST.flatMap(([facet]) => {
        const known = [...(choices[facet] ?? [])].filter(([value]) => whole[facet].has(value));
        return known.length > 0 ? [[facet, new Map(known)]] : [];
      }),
    );
  }

  /** Writes where one is in place of the address that led here. */
  #stay(): void {
    this.#last = this.here;
    history.replaceState(history.state, '', urlOf(this.here));
  }

  /** A choice is a step to which one can go back; moving the picture and typing on are none. */
  #write(here: Address): void {
    if (writeAddress(here) === writeAddress(this.#last)) return;
    const isStep = stepOf(here) !== stepOf(this.#last);
    this.#last = here;
    if (isStep) history.pushState(null, '', urlOf(here));
    else history.replaceState(history.state, '', urlOf(here));
  }
}

/** The part of an address that makes a step. */
function stepOf(address: Address): string {
  return writeAddress({ ...address, view: null, search: address.search === '' ? '' : 'words' });
}

function urlOf(address: Address): string {
  return writeAddress(address) || location.pathname + location.search;
}
