import type { Box, Chip, EventMark, LaneHeading, Mark, UndatedMark } from '../../layout/scene.ts';

/** A mark that a person can go to: an event, or a chip that stands for several. */
export type Stop = EventMark | UndatedMark | Chip;

/** The arrow keys' directions: along time, and from row to row. */
export type Direction = 'left' | 'right' | 'up' | 'down';

/** The marks of a scene that a person can go to, in the order in which they are painted. */
export function stopsOf(marks: readonly Mark[]): Stop[] {
  return marks.filter(
    (mark): mark is Stop =>
      mark.kind === 'event' || mark.kind === 'undated' || mark.kind === 'chip',
  );
}

/** The headings of the lanes of a scene, from top to bottom. */
export function headingsOf(marks: readonly Mark[]): LaneHeading[] {
  return marks.filter((mark): mark is LaneHeading => mark.kind === 'lane');
}

/** A name for a stop that stays the same while the picture moves: the event's id, with the lane where there are lanes. */
export function stopId(stop: Stop): string {
  const own = stop.kind === 'chip' ? `chip-${stop.events[0] ?? ''}` : stop.event;
  return idIn(laneOf(stop), own);
}

/** The name of an event's stop in a lane; its id where there are none. */
export function idIn(lane: string | null, event: string): string {
  return lane === null ? event : `${event}@${encodeURIComponent(lane)}`;
}

/** The key of the lane in which a stop stands; null where there are none. */
export function laneOf(stop: Stop): string | null {
  return stop.kind === 'undated' ? null : stop.lane;
}

/** Whether a stop has the given name, or is the event with that id in any lane. */
export function isStop(stop: Stop, id: string | null): boolean {
  return stopId(stop) === id || (stop.kind !== 'chip' && stop.event === id);
}

/** The box in which a stop can be pointed at. */
export function boxOf(stop: Stop): Box {
  return stop.kind === 'chip' ? stop.box : stop.hit;
}

/**
 * The stop to which an arrow key leads from the one with the id `from`; the earliest from nowhere; `from` itself
 * where there is nothing on that side. Along time it stays in its lane. Null only where there are no stops.
 */
export function nextStop(stops: readonly Stop[], from: string | null, to: Direction): Stop | null {
  const ordered = inOrder(stops);
  const here = ordered.find((stop) => isStop(stop, from));
  if (!here) return ordered[0] ?? null;
  if (to === 'up' || to === 'down')
    return nearestInRow(ordered, here, to === 'up' ? -1 : 1) ?? here;
  const lane = ordered.filter((stop) => laneOf(stop) === laneOf(here));
  return lane[lane.indexOf(here) + (to === 'left' ? -1 : 1)] ?? here;
}

/** Dated stops by time, then row; after them the undated ones as they are read, line by line. */
function inOrder(stops: readonly Stop[]): Stop[] {
  const dated = stops.filter(isDated);
  const undated = stops.filter((stop) => !isDated(stop));
  const byTime = (a: Stop, b: Stop) => placeOf(a).x - placeOf(b).x || placeOf(a).y - placeOf(b).y;
  const byLine = (a: Stop, b: Stop) => placeOf(a).y - placeOf(b).y || placeOf(a).x - placeOf(b).x;
  return [...dated.toSorted(byTime), ...undated.toSorted(byLine)];
}

function isDated(stop: Stop): boolean {
  return stop.kind === 'event' || (stop.kind === 'chip' && stop.range !== null);
}

/** The nearest stop above (-1) or below (1): the next row first, within it the shortest way along time. */
function nearestInRow(stops: readonly Stop[], here: Stop, side: -1 | 1): Stop | null {
  const { x, y } = placeOf(here);
  const beyond = stops.filter((stop) => (placeOf(stop).y - y) * side > 1);
  const cost = (stop: Stop) => Math.abs(placeOf(stop).y - y) * 1000 + Math.abs(placeOf(stop).x - x);
  return beyond.toSorted((a, b) => cost(a) - cost(b))[0] ?? null;
}

/** Where a stop stands: where its time begins on screen, and the middle of its row. */
function placeOf(stop: Stop): { x: number; y: number } {
  const box = stop.kind === 'event' ? stop.bar.box : boxOf(stop);
  return { x: box.x, y: box.y + box.height / 2 };
}
