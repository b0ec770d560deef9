import { drawn, type Drawn } from '../../paint/drawn.ts';
import { px } from '../../paint/px.ts';
import { boxOf, stopId } from './next-mark.ts';
import type { Stop } from './next-mark.ts';

/** What is to be told of stops, and which of them stand out. */
export interface StopsShown {
  readonly stops: readonly Stop[];
  /** The stop at which the arrow keys stand. */
  readonly active: Stop | null;
  /** The id of the chosen event. */
  readonly chosen: string | null;
  /** The event under the pointer, here or in a text. */
  readonly hovered: string | null;
}

/** Stops as options of the list that the picture is: each over its mark, where it can be pointed at and read aloud. */
export function drawStops({ stops, active, chosen, hovered }: StopsShown): Drawn[] {
  return stops.map((stop) => {
    const id = stopId(stop);
    const attributes = {
      id: `stop-${id}`,
      role: 'option',
      'aria-selected': String(stop.kind !== 'chip' && stop.event === chosen),
      'aria-label': stop.title,
      class: classOf(stop === active, isHovered(stop, hovered)),
      style: styleOf(stop),
    };
    return { ...drawn('div', attributes), key: id };
  });
}

function isHovered(stop: Stop, hovered: string | null): boolean {
  if (hovered === null) return false;
  return stop.kind === 'chip' ? stop.events.includes(hovered) : stop.event === hovered;
}

function classOf(isActive: boolean, isHovered: boolean): string | undefined {
  const names = [...(isActive ? ['active'] : []), ...(isHovered ? ['hovered'] : [])];
  return names.length > 0 ? names.join(' ') : undefined;
}

/** Moved by a transform, which leaves the page's layout alone. */
function styleOf(stop: Stop): string {
  const { x, y, width, height } = boxOf(stop);
  const place = `translate(${String(px(x))}px,${String(px(y))}px)`;
  return `transform:${place};width:${String(px(width))}px;height:${String(px(height))}px`;
}
