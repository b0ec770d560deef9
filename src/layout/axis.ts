import type { TimeRange } from '../document/time-range.ts';
import { AXIS_UNITS, loneName, type AxisUnit } from './axis-units.ts';
import type { MeasureText } from './measure-text.ts';
import type { Aside, TextLine, Tick, Tier } from './scene.ts';
import { timeAt, toX, type Stretch, type TimeScale, type Viewport } from './time-scale.ts';

/** Baselines and lines of the axis in px from the top of the picture. */
export const AXIS = { tier: 24, rule: 37, tick: 54, bottom: 66 } as const;

const TIER_SIZE = 13;
const TICK_SIZE = 13;
/** Between a gridline and the name of the slot it begins, and after the name. */
const INSET = 6;
/** A slot is never narrower than this, and a picture never holds more of them: an axis is to be calm. */
const LEAST_SLOT = 36;
const MOST_SLOTS = 28;

const ZONE: Aside = { text: 'hours in UTC', size: 12, tone: 'quiet', side: 'after', gap: 10 };

/** What the axis shows: where its gridlines stand, and the names of its two tiers. */
export interface Axis {
  readonly lines: readonly number[];
  readonly ticks: readonly Tick[];
  readonly tiers: readonly Tier[];
}

/** A stretch of the scale as far as it is in view. */
interface Seen extends TimeRange {
  readonly stretch: Stretch;
  readonly left: number;
  readonly right: number;
  /** The first moment at or after its end that its names may not run into. */
  readonly limit: number;
}

/** A slot of the axis as it is seen. */
interface Slot {
  readonly start: number;
  readonly left: number;
  readonly right: number;
}

/**
 * The ticks of every unfolded stretch in view, in the finest unit for whose names there is room, and above them the
 * sticky names of the larger slots: such a name stays at the left edge as long as its slot is in view.
 */
export function axisOf(scale: TimeScale, viewport: Viewport, measure: MeasureText): Axis {
  const parts = stretchesInView(scale, viewport).map((seen) =>
    axisOfStretch(seen, scale, viewport, measure),
  );
  const clock = parts.findIndex((part) => part.clock);
  return {
    lines: unique(parts.flatMap((part) => part.lines)),
    ticks: parts.flatMap((part) => part.ticks),
    tiers: parts.flatMap(({ tiers, limit }, i) =>
      i === clock ? withZone(tiers, limit, measure) : tiers,
    ),
  };
}

/** The axis of a stretch, and what `withZone` needs of it. */
interface PartOfAxis extends Axis {
  readonly clock: boolean;
  readonly limit: number;
}

/** Says once in which zone the hours are told: beside the first name that leaves room for it. */
function withZone(tiers: readonly Tier[], limit: number, measure: MeasureText): Tier[] {
  const width = ZONE.gap + measure(ZONE.text, ZONE.size, 400);
  const at = tiers.findIndex(({ text }, i) => {
    const next = tiers[i + 1]?.text.x ?? limit;
    return text.x + measure(text.text, text.size, text.weight) + width <= next - INSET;
  });
  return tiers.map((tier, i) =>
    i === at ? { ...tier, text: { ...tier.text, aside: ZONE } } : tier,
  );
}

function stretchesInView(scale: TimeScale, viewport: Viewport): Seen[] {
  const screen = (position: number): number => position * viewport.k + viewport.x;
  return scale.stretches.flatMap((stretch, i) => {
    const left = Math.max(0, screen(stretch.from));
    const right = Math.min(scale.width, screen(stretch.to));
    if (stretch.folded || right - left < 1) return [];
    const next = scale.stretches[i + 2];
    return {
      stretch,
      left,
      right,
      limit: Math.min(scale.width - INSET, next ? screen(next.from) - INSET : Infinity),
      start: left === 0 ? timeAt(scale, viewport, 0) : stretch.start,
      end: right === scale.width ? timeAt(scale, viewport, scale.width) : stretch.end,
    };
  });
}

function axisOfStretch(
  seen: Seen,
  scale: TimeScale,
  viewport: Viewport,
  measure: MeasureText,
): PartOfAxis {
  const { stretch, limit } = seen;
  const pace = ((stretch.to - stretch.from) / (stretch.end - stretch.start)) * viewport.k;
  const least = Math.max(LEAST_SLOT, scale.width / MOST_SLOTS);
  const { unit, name } = unitFor(seen, pace, least, measure);
  const slots = slotsOf(unit, seen, scale, viewport);
  const whole = slots.filter((slot) => slot.right - slot.left >= 0.5 * unit.least * pace);
  const last = stretch === scale.stretches.at(-1);
  const ends = (last ? [stretch.from] : [stretch.from, stretch.to]).map(
    (at) => at * viewport.k + viewport.x,
  );
  const lines = [...ends, ...slots.map((slot) => slot.left)].filter(
    (x) => x > 0 && x <= scale.width,
  );
  if (whole.length <= 1) {
    const tiers = tiersOf(slots.slice(0, 1), loneName(unit), seen, measure);
    return { lines, ticks: [], tiers, clock: unit.clock === true, limit };
  }
  const above = unit.tier ? slotsOf(unit.tier, seen, scale, viewport) : [];
  return {
    lines,
    ticks: slots.flatMap((slot) => tickOf(slot, name(slot.start), seen, measure)),
    tiers: tiersOf(above, unit.tier?.names ?? [], seen, measure),
    clock: unit.clock === true,
    limit,
  };
}

/** The finest unit whose slots hold their own names, and the longest form of the names that they hold. */
function unitFor(
  seen: Seen,
  pace: number,
  least: number,
  measure: MeasureText,
): { unit: AxisUnit; name: (time: number) => string } {
  for (const unit of AXIS_UNITS) {
    const room = unit.least * pace - 2 * INSET;
    if (unit.least * pace < least) continue;
    for (const name of unit.names) {
      const samples = [seen.start, (seen.start + seen.end) / 2, seen.end].map(name);
      const widest = Math.max(...samples.map((sample) => measure(sample, TICK_SIZE, 400)));
      if (widest * 1.15 <= room) return { unit, name };
    }
  }
  const unit = AXIS_UNITS.at(-1)!;
  return { unit, name: unit.names[0]! };
}

function slotsOf(unit: AxisUnit, seen: Seen, scale: TimeScale, viewport: Viewport): Slot[] {
  const slots: Slot[] = [];
  let start = unit.interval.floor(new Date(seen.start));
  while (start.getTime() < seen.end) {
    const next = unit.interval.offset(start, 1);
    if (!(next > start)) break;
    slots.push({
      start: start.getTime(),
      left: Math.max(seen.left, toX(scale, viewport, start.getTime())),
      right: Math.min(seen.right, toX(scale, viewport, next.getTime())),
    });
    start = next;
  }
  return slots.filter((slot) => slot.right > slot.left);
}

function tickOf(slot: Slot, name: string, seen: Seen, measure: MeasureText): Tick[] {
  const x = slot.left + INSET;
  const end = x + measure(name, TICK_SIZE, 400);
  if (end > Math.min(slot.right, seen.limit)) return [];
  return [{ kind: 'tick', text: line(x, AXIS.tick, name, TICK_SIZE, 400, 'quiet') }];
}

/** One name a slot, as long as there is room for; the last may run on to the next stretch. */
function tiersOf(
  slots: readonly Slot[],
  names: readonly ((time: number) => string)[],
  seen: Seen,
  measure: MeasureText,
): Tier[] {
  return slots.flatMap((slot, i) => {
    const x = Math.max(slot.left, INSET * 2);
    const limit = i === slots.length - 1 ? seen.limit : slot.right - 2 * INSET;
    const name = names
      .map((of) => of(slot.start))
      .find((text) => x + measure(text, TIER_SIZE, 600) <= limit);
    return name ? [{ kind: 'tier', text: line(x, AXIS.tier, name, TIER_SIZE, 600, 'ink') }] : [];
  });
}

function line(
  x: number,
  y: number,
  text: string,
  size: number,
  weight: TextLine['weight'],
  tone: TextLine['tone'],
): TextLine {
  return { x, y, text, size, weight, tone, anchor: 'start' };
}

function unique(lines: readonly number[]): number[] {
  const sorted = lines.toSorted((a, b) => a - b);
  return sorted.filter((x, i) => i === 0 || x - sorted[i - 1]! > 0.5);
}
