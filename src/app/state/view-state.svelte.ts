import { onceFor } from '../../base/once-for.ts';
import type { TimeRange } from '../../document/time-range.ts';
import type { LanesBy } from '../../layout/lanes.ts';
import {
  clampViewport,
  extentOf,
  FIT,
  scaleOver,
  timeAt,
  timeInView,
  toPosition,
  viewportOf,
  zoomAt,
} from '../../layout/time-scale.ts';
import type { TimeScale, Viewport } from '../../layout/time-scale.ts';
import { clustersOfEvents } from '../../layout/timeline-index.ts';
import type { ThemeName } from '../../paint/theme.ts';
import type { TimelineEvent } from '../../merge/timeline-event.ts';
import { FindState } from '../find/find-state.svelte.ts';

/** Which colours to use: those the system asks for, or always one of the two. */
export type ThemeChoice = 'auto' | 'light' | 'dark';
export const THEME_CHOICES: readonly ThemeChoice[] = ['auto', 'light', 'dark'];

/** Whether time is drawn to one true scale, or long empty stretches of it are folded. */
export type ScaleKind = 'folded' | 'true';
export const SCALE_KINDS: readonly ScaleKind[] = ['folded', 'true'];

/** Shows what lies between two viewports, one after the other, and the last of them for good; gives what stops that. */
export type Glide = (
  from: Viewport,
  to: Viewport,
  show: (viewport: Viewport) => void,
) => () => void;

const goAtOnce: Glide = (_from, to, show) => {
  show(to);
  return () => undefined;
};

const clustersOf = onceFor((events: readonly TimelineEvent[]) => clustersOfEvents(events));

/** Of a list of events the scale that was asked for last. */
const lastScale = onceFor((events: readonly TimelineEvent[]) => {
  let last: { readonly kind: ScaleKind; readonly scale: TimeScale } | null = null;
  return (width: number, kind: ScaleKind): TimeScale => {
    if (last?.kind !== kind || last.scale.width !== width)
      last = { kind, scale: scaleOver(clustersOf(events), width, { folded: kind === 'folded' }) };
    return last.scale;
  };
});

/** So much of time is seen at least around an event that is zoomed to, in ms. */
const LEAST_CLOSE_UP = 3_600_000;

/** How the story is shown: which stretch of time, which events, in which colours, as text or as a table. */
export class ViewState {
  readonly #events: () => readonly TimelineEvent[];
  /** What is looked for: it decides which events are shown. */
  readonly find: FindState;
  /** The width in px of the picture but for the headings of lanes beside it. */
  width = $state.raw(1200);
  readonly #glide: Glide;
  #viewport = $state.raw<Viewport>(FIT);
  #ahead = $state.raw<Viewport>(FIT);
  #stop = (): void => undefined;
  scaleKind = $state.raw<ScaleKind>('folded');
  lanesBy = $state.raw<LanesBy>('none');
  /** The keys of lanes from top to bottom as the reader put them, by what the picture is parted into. */
  #laneOrders = $state.raw<Partial<Record<LanesBy, readonly string[]>>>({});
  readonly laneOrder = $derived(this.#laneOrders[this.lanesBy] ?? []);
  /** The keys of the lanes that are collapsed. */
  collapsed = $state.raw<ReadonlySet<string>>(new Set());
  theme = $state.raw<ThemeChoice>('auto');
  systemIsDark = $state.raw(false);
  /** Whether the system asks for more contrast, and whether it sets all colours itself. */
  wantsContrast = $state.raw(false);
  coloursAreForced = $state.raw(false);
  middle = $state.raw<'article' | 'table'>('article');
  /** Whether single keys have their meaning on the whole page, or only on the timeline. */
  keysEverywhere = $state.raw(true);

  /** `events` gives all events of the story at any time; `glide` is how the picture gets from one place to another. */
  constructor(events: () => readonly TimelineEvent[], glide = goAtOnce) {
    this.#events = events;
    this.#glide = glide;
    this.find = new FindState(events);
  }

  readonly shown = $derived.by(() => this.find.shown);
  /** Made from all events, so that filtering does not move what stays. */
  readonly scale = $derived.by(() => this.scaleOf(this.#events()));
  /** The time in view once the picture stands still. */
  readonly inView = $derived(timeInView(this.scale, this.#ahead));
  /** Whether the whole story is in view once the picture stands still. */
  readonly fits = $derived(isWhole(this.#ahead));
  /** Whether the picture is where it goes. */
  readonly isStill = $derived(this.#viewport === this.#ahead);
  /** Whether the whole story is in view now. */
  readonly showsAll = $derived(isWhole(this.#viewport));
  readonly colours = $derived<'light' | 'dark'>(
    this.theme === 'auto' ? (this.systemIsDark ? 'dark' : 'light') : this.theme,
  );
  /** The colours of the page's own picture: unlike those of a file, they follow all that the system asks for. */
  readonly pictureColours = $derived.by<ThemeName>(() => {
    if (this.coloursAreForced) return 'system';
    return this.wantsContrast ? `${this.colours}, more contrast` : this.colours;
  });

  /** What is seen now, perhaps on the way to elsewhere. Set, it is seen at once, and the way ends there. */
  get viewport(): Viewport {
    return this.#viewport;
  }

  set viewport(viewport: Viewport) {
    this.#stop();
    this.#viewport = this.#ahead = viewport;
  }

  /** Stops where the picture is. */
  halt(): void {
    this.viewport = this.#viewport;
  }

  /** Is at once where the picture goes. */
  arrive(): void {
    this.viewport = this.#ahead;
  }

  /** The scale on which these are all events; the same object again for the same events in the same width and kind. */
  scaleOf(events: readonly TimelineEvent[]): TimeScale {
    return lastScale(events)(this.width, this.scaleKind);
  }

  /** Zooms by a factor, the moment at `x` px staying where it is; in the middle unless told. */
  zoomBy(factor: number, x = this.width / 2): void {
    this.#goTo(zoomAt(this.scale, this.#ahead, x, factor));
  }

  panBy(px: number): void {
    const { k, x } = this.#ahead;
    this.#goTo(clampViewport(this.scale, { k, x: x + px }));
  }

  fit(): void {
    this.#goTo(FIT);
  }

  /** Brings a stretch of time to fill the picture. */
  show(range: TimeRange, margin = 0): void {
    this.#goTo(viewportOf(this.scale, range, margin));
  }

  /** Brings what lies between two places of the picture, in px, to fill it: as far as the story reaches. */
  showBetween(from: number, to: number): void {
    const { k, x } = this.#ahead;
    const moment = (at: number) => timeAt(this.scale, this.#ahead, at);
    this.show({ start: moment(Math.max(from, x)), end: moment(Math.min(to, x + this.width * k)) });
  }

  /** Pans as far as is needed for some of an event's time to be in view; an undated event needs nothing. */
  reveal({ when }: TimelineEvent): void {
    const extent = when && extentOf(when.range);
    const { start, end } = this.inView;
    if (!extent || (extent.start < end && start < extent.end)) return;
    this.centreAt((extent.start + extent.end) / 2);
  }

  /** Zooms to an event's time, as much beside it on both sides; an undated event needs nothing. */
  zoomTo({ when }: TimelineEvent): void {
    const extent = when && extentOf(when.range);
    if (!extent) return;
    const short = Math.max(0, LEAST_CLOSE_UP - (extent.end - extent.start)) / 2;
    this.show({ start: extent.start - short, end: extent.end + short }, this.width / 3);
  }

  /** Pans so that a moment (ms) is in the middle, as far as the story reaches. */
  centreAt(moment: number): void {
    const { k } = this.#ahead;
    const x = this.width / 2 - toPosition(this.scale, moment) * k;
    this.#goTo(clampViewport(this.scale, { k, x }));
  }

  /** Parts the picture into other lanes, all of them open. */
  partBy(by: LanesBy): void {
    this.lanesBy = by;
    this.collapsed = new Set();
  }

  /** Puts the lanes into this order, by their keys; without any into their usual one. */
  orderLanes(keys: readonly string[]): void {
    this.#laneOrders = { ...this.#laneOrders, [this.lanesBy]: keys };
  }

  /** Collapses a lane, or opens it again. */
  toggleLane(key: string): void {
    const others = new Set(this.collapsed);
    if (!others.delete(key)) others.add(key);
    this.collapsed = others;
  }

  /** Draws time to another scale, the same stretch of it in view. */
  scaleTo(kind: ScaleKind): void {
    this.#keepInView(() => (this.scaleKind = kind));
  }

  /** Fits the picture into another width, the same stretch of time in view. */
  resize(width: number): void {
    if (width <= 0 || width === this.width) return;
    this.#keepInView(() => (this.width = width));
  }

  #goTo(viewport: Viewport): void {
    this.#stop();
    this.#ahead = viewport;
    this.#stop = this.#glide(this.#viewport, viewport, (seen) => (this.#viewport = seen));
  }

  /** Changes the scale, the same stretch of time in view. */
  #keepInView(change: () => void): void {
    const seen = this.inView;
    const fitted = this.fits;
    change();
    this.viewport = fitted ? FIT : viewportOf(this.scale, seen, 0);
  }
}

function isWhole({ k, x }: Viewport): boolean {
  return k === FIT.k && x === FIT.x;
}
