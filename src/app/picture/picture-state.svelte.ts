import { onceFor } from '../../base/once-for.ts';
import type { TimeRange } from '../../document/time-range.ts';
import { asOrdered } from '../../layout/lane-order.ts';
import { lanesOf } from '../../layout/lanes.ts';
import type { Lane } from '../../layout/lanes.ts';
import { layOut } from '../../layout/lay-out.ts';
import type { View } from '../../layout/lay-out.ts';
import type { TimeScale } from '../../layout/time-scale.ts';
import { minimapOf, minimapScale, minimapWindow } from '../../layout/minimap.ts';
import { FIT, withoutFolds } from '../../layout/time-scale.ts';
import { indexTimeline } from '../../layout/timeline-index.ts';
import type { TimelineIndex } from '../../layout/timeline-index.ts';
import type { Chip, Scene } from '../../layout/scene.ts';
import type { TimelineEvent } from '../../merge/timeline-event.ts';
import type { SelectionState } from '../state/selection-state.svelte.ts';
import { sortEvents } from '../state/sort-events.ts';
import type { StoryState } from '../state/story-state.svelte.ts';
import type { ViewState } from '../state/view-state.svelte.ts';
import type { PageTimeline } from '../../worker/protocol.ts';
import { PreviewState } from './preview-state.svelte.ts';
import { headingsOf, idIn, isStop, nextStop, stopId, stopsOf } from './next-mark.ts';
import type { Direction, Stop } from './next-mark.ts';
import type { Room } from './room.ts';

const DIRECTIONS: Readonly<Record<string, Direction>> = {
  ArrowLeft: 'left',
  ArrowRight: 'right',
  ArrowUp: 'up',
  ArrowDown: 'down',
};

const indexOfAll = onceFor((timeline: PageTimeline) => indexTimeline(timeline));

/** The picture as it is laid out now, and where the arrow keys stand in it. */
export class PictureState {
  readonly #story: Pick<StoryState, 'timeline'>;
  readonly #view: ViewState;
  readonly #selection: SelectionState;
  /** The stop at which the keys stand; it need not be in view. */
  active = $state.raw<string | null>(null);
  /** The chip whose events are listed, by its stop's id. */
  opened = $state.raw<string | null>(null);
  readonly preview = new PreviewState();
  /** The moment that is now, drawn here and in no file: that is read on another day. */
  today = $state.raw<number | undefined>(undefined);
  /** How high the picture may become. */
  room = $state.raw<Room>({});

  constructor(story: Pick<StoryState, 'timeline'>, view: ViewState, selection: SelectionState) {
    this.#story = story;
    this.#view = view;
    this.#selection = selection;
  }

  /** Of all events, whatever the filters let through. */
  readonly all = $derived.by(() => indexOfAll(this.#story.timeline));
  readonly index = $derived.by(() => {
    const { timeline } = this.#story;
    const { shown } = this.#view;
    return shown === timeline.events ? this.all : indexTimeline({ ...timeline, events: shown });
  });
  /** The lanes into which the picture is parted. */
  readonly lanes = $derived.by(() => this.#lanesOf(this.index));
  readonly #whole = $derived.by(() => this.#layOutWhole(this.index, this.lanes, this.#view.scale));
  /** The rows that each lane has in the whole: kept at every zoom, so that lanes stay where they are. */
  readonly #laneRows = $derived.by(
    () => new Map(headingsOf(this.#whole.marks).map(({ key, rows }) => [key, rows])),
  );
  /** What of the timeline is to be seen. */
  readonly view: View = $derived.by(() => ({
    scale: this.#view.scale,
    viewport: this.#view.viewport,
    selected: this.#selection.event?.id ?? null,
    lanes: this.lanes,
    collapsed: this.#view.collapsed,
    laneRows: this.#laneRows,
    ...this.room,
  }));
  readonly scene = $derived.by(() =>
    this.#view.showsAll && this.view.selected === null
      ? this.#whole
      : layOut(this.index, { ...this.view, today: this.today }),
  );
  /** The height of the whole timeline in px: kept at every zoom, so that nothing below the picture jumps. */
  readonly wholeHeight = $derived(this.#whole.height);
  readonly minimap = $derived.by(() => minimapOf(this.all, this.#view.width, this.index));
  readonly overview = $derived.by(() => minimapScale(this.all, this.#view.width));
  readonly #extent = $derived.by(() => this.all.columns.extent());
  /** The time in view, as far as the story goes. */
  readonly timeInView: TimeRange = $derived.by(() => {
    const { inView, scale } = this.#view;
    const seen = withoutFolds(scale, inView);
    const start = Math.max(seen.start, this.#extent.start);
    const end = Math.min(seen.end, this.#extent.end);
    return start < end ? { start, end } : seen;
  });
  /** What of the overview is in view. */
  readonly window = $derived.by(() =>
    minimapWindow(this.overview, this.#view.scale, this.#view.viewport),
  );
  readonly stops = $derived(stopsOf(this.scene.marks));
  readonly headings = $derived(headingsOf(this.scene.marks));
  readonly activeStop = $derived.by(() => this.#stopAt(this.active));
  readonly openedChip = $derived.by(() => {
    const stop = this.#stopAt(this.opened);
    return stop?.kind === 'chip' ? stop : null;
  });
  readonly previewedStop = $derived.by(() => this.#stopAt(this.preview.stop));

  /** What has to be found out of a timeline to draw the whole of it, in steps: what is drawn anew for it is there then. */
  *stepsTo(timeline: PageTimeline): Generator<() => void> {
    yield () => this.#view.scaleOf(timeline.events);
    yield () => indexOfAll(timeline);
    const index = indexOfAll(timeline);
    const lanes = this.#lanesOf(index);
    yield () => this.#layOutWhole(index, lanes, this.#view.scaleOf(timeline.events));
  }

  #lanesOf(index: TimelineIndex): readonly Lane[] {
    return asOrdered(lanesOf(index, this.#view.lanesBy), this.#view.laneOrder);
  }

  #layOutWhole(index: TimelineIndex, lanes: readonly Lane[], scale: TimeScale): Scene {
    const { collapsed } = this.#view;
    const whole = { scale, viewport: FIT, lanes, collapsed, today: this.today };
    return layOut(index, { ...whole, ...this.room });
  }

  /** What the keys do while the picture has the focus; a key that means something here goes no further. */
  press(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const direction = DIRECTIONS[event.key];
    if (direction) this.go(direction);
    else if (event.key === 'Home') this.#goTo(this.#view.find.inTime[0]);
    else if (event.key === 'End') this.#goTo(this.#view.find.inTime.at(-1));
    else if ((event.key === 'Enter' || event.key === ' ') && this.activeStop)
      this.pick(this.activeStop);
    else return;
    event.preventDefault();
  }

  /** Goes to the next stop in a direction; past the edge of a zoomed picture to the next event in time. */
  go(direction: Direction): void {
    const here = this.active ?? this.#selection.event?.id ?? null;
    const next = nextStop(this.stops, here, direction);
    if (next && !isStop(next, here)) this.active = stopId(next);
    else if (direction === 'left' || direction === 'right')
      this.#goBeyond(direction === 'left' ? -1 : 1);
  }

  /** Chooses an event, or lists those of a chip. */
  pick(stop: Stop): void {
    this.active = stopId(stop);
    this.preview.dismiss();
    if (stop.kind === 'chip') this.opened = stopId(stop);
    else this.#selection.choose(stop.event);
  }

  /** Brings the events of a chip apart, those without a date in the table. */
  bringApart({ range }: Chip): void {
    if (range) this.#view.show(range, 40);
    else this.#view.middle = 'table';
  }

  /** Chooses the event that is next in time, or before; after the last the first. */
  step(step: -1 | 1): void {
    const next = this.#view.find.neighbour(this.#selection.event?.id ?? null, step);
    if (!next) return;
    this.#goTo(next);
    this.#selection.choose(next.id);
  }

  /** Goes on in time where the picture ends, in the lane where the keys stand. */
  #goBeyond(step: -1 | 1): void {
    const from = this.active ?? this.#selection.event?.id ?? '';
    const lane = this.lanes.find(({ key, events }) =>
      events.some(({ id }) => idIn(key, id) === from),
    );
    const events = lane ? sortEvents(lane.events, 'date') : this.#view.find.inTime;
    const key = lane?.key ?? null;
    const here = events.findIndex(({ id }) => idIn(key, id) === from);
    this.#goTo(events[here + step], key);
  }

  #goTo(event: TimelineEvent | undefined, lane: string | null = null): void {
    if (!event) return;
    this.#view.reveal(event);
    this.active = idIn(lane, event.id);
  }

  #stopAt(id: string | null): Stop | null {
    return this.stops.find((stop) => isStop(stop, id)) ?? null;
  }
}
