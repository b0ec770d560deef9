import { isShown, NOTHING_HIDDEN, toggled } from './filter.ts';
import type { Facet, Hidden } from './filter.ts';
import type { TimelineEvent } from '../../merge/timeline-event.ts';

/** Which colours to use: those the system asks for, or always one of the two. */
export type ThemeChoice = 'auto' | 'light' | 'dark';
export const THEME_CHOICES: readonly ThemeChoice[] = ['auto', 'light', 'dark'];

/** How the story is shown: what is filtered out, in which colours, and whether the middle holds text or table. */
export class ViewState {
  #events: () => readonly TimelineEvent[];
  hidden = $state.raw<Hidden>(NOTHING_HIDDEN);
  theme = $state.raw<ThemeChoice>('auto');
  systemIsDark = $state.raw(false);
  middle = $state.raw<'article' | 'table'>('article');

  /** `events` gives all events of the story at any time. */
  constructor(events: () => readonly TimelineEvent[]) {
    this.#events = events;
  }

  readonly shown = $derived.by(() => this.#events().filter((event) => isShown(event, this.hidden)));
  readonly hiddenCount = $derived.by(() => this.#events().length - this.shown.length);
  readonly colours = $derived<'light' | 'dark'>(
    this.theme === 'auto' ? (this.systemIsDark ? 'dark' : 'light') : this.theme,
  );

  toggle(facet: Facet, value: string): void {
    this.hidden = toggled(this.hidden, facet, value);
  }

  showAll(): void {
    this.hidden = NOTHING_HIDDEN;
  }
}
