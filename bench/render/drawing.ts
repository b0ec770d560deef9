import type { Timeline } from '../../src/extract.ts';

/** The room that everybody has, in px. */
export const WIDTH = 1440;
export const HEIGHT = 900;

/** What was drawn, and can be zoomed. */
export interface Drawn {
  /** Zooms by a factor about the middle, without animation where that can be had. */
  zoom(factor: number): void;
}

/**
 * One way to draw events: takes them as it wants to have them, before the clock runs, and gives what draws them into an
 * empty element as wide as the window; that is done when it says that it has drawn.
 */
export type Drawing = (timeline: Timeline) => Draw | Promise<Draw>;
export type Draw = (target: HTMLElement) => Drawn | Promise<Drawn>;

/** An event as other tools know them: one stretch of time, or a moment (`end` null). */
export interface PlainEvent {
  readonly id: string;
  readonly title: string;
  readonly start: number;
  readonly end: number | null;
}

const DAY = 86_400_000;

/** The same events without what other tools cannot tell: a day is a moment, a vague date is all that it may be. */
export function plain({ events }: Timeline): PlainEvent[] {
  return events.flatMap(({ id, title, when }) => {
    if (!when) return [];
    const { start, end } = when.range;
    return [{ id, title, start: start.start, end: end.end - start.start > DAY ? end.end : null }];
  });
}
