import { KINDS, type EventKind } from '../events/kinds.ts';
import type { SourceDocument } from '../document/source-document.ts';
import { dayName } from './date-words.ts';
import { sourceName } from './event-words.ts';
import { EDGE, QUIET_SIZE } from './label-text.ts';
import { fitText, measureText } from './measure-text.ts';
import type { Caption, KindKey, Rule, Scene, TextLine } from './scene.ts';
import type { TimelineIndex } from './timeline-index.ts';

const GLYPH = 10;
/** From a glyph's left end to its name, and from a name to the next glyph, in px. */
const NAME_AT = 16;
const APART = 20;
const LINE = 20;
const PADDING = 14;
/** More sources than these are counted. */
const MOST_SOURCES = 12;

/** Something that stands in a line of its width. */
interface Item {
  readonly width: number;
}

/**
 * The scene with what a picture needs that stands alone: under it each kind that occurs with its shape and name, and
 * the articles with their dates.
 */
export function withLegend(scene: Scene, index: TimelineIndex): Scene {
  const { x, width, margin } = scene;
  const room = x + width - margin - Math.max(EDGE, Math.min(margin - x, 24));
  const kinds = linesOf(kindItems(index), room, APART);
  const sources = linesOf(sourceItems(index, room), room, 4);
  if (kinds.length + sources.length === 0) return scene;
  const top = scene.height + PADDING;
  const rule: Rule = { kind: 'rule', x, width, y: scene.height };
  const keys = kinds.flatMap((line, row) =>
    line.map(({ x, eventKind }) => keyOf(eventKind, margin + x, top + row * LINE)),
  );
  const words = sources.map((line, row): Caption => {
    const text = line.map((item) => item.text).join(' ');
    return { kind: 'caption', text: quiet(text, margin, baseline(top, kinds.length + row)) };
  });
  return {
    ...scene,
    height: top + (kinds.length + sources.length) * LINE + PADDING,
    marks: [...scene.marks, rule, ...keys, ...words],
  };
}

function kindItems({ timeline }: TimelineIndex): (Item & { eventKind: EventKind })[] {
  const occurring = new Set(timeline.events.map(({ kind }) => kind));
  const kinds = (Object.keys(KINDS) as EventKind[]).filter((kind) => occurring.has(kind));
  return kinds.map((eventKind) => ({
    eventKind,
    width: NAME_AT + widthOf(KINDS[eventKind].label),
  }));
}

/** The sources word by word, none wider than `room`. */
function sourceItems({ documents }: TimelineIndex, room: number): (Item & { text: string })[] {
  const all = [...documents.values()];
  if (all.length === 0) return [];
  const named = all.slice(0, MOST_SOURCES).map(sourceWords);
  const more = all.length - named.length;
  const text = `Sources: ${named.join('; ')}${more > 0 ? ` and ${String(more)} more` : ''}`;
  return text
    .split(/\s+/)
    .map((word) => fitText(word, room, QUIET_SIZE, 400, measureText))
    .map((word) => ({ text: word, width: widthOf(word) }));
}

function sourceWords(document: SourceDocument): string {
  const { created } = document;
  const date = created ? `, ${dayName(created.when.start + created.offset * 60_000)}` : '';
  return `${sourceName(document)}${date}`;
}

/** Items in lines of at most `room` px, with the `x` at which each begins. */
function linesOf<T extends Item>(
  items: readonly T[],
  room: number,
  gap: number,
): (T & { readonly x: number })[][] {
  const lines: (T & { readonly x: number })[][] = [];
  for (const item of items) {
    const last = lines.at(-1)?.at(-1);
    const x = last ? last.x + last.width + gap : 0;
    if (last && x + item.width <= room) lines.at(-1)!.push({ ...item, x });
    else lines.push([{ ...item, x: 0 }]);
  }
  return lines;
}

function keyOf(eventKind: EventKind, x: number, top: number): KindKey {
  const y = baseline(top, 0);
  return {
    kind: 'key',
    eventKind,
    glyph: { x: x + GLYPH / 2, y: y - 4, size: GLYPH, tone: 'kind' },
    text: quiet(KINDS[eventKind].label, x + NAME_AT, y),
  };
}

function baseline(top: number, row: number): number {
  return top + row * LINE + 12;
}

function quiet(text: string, x: number, y: number): TextLine {
  return { x, y, text, size: QUIET_SIZE, weight: 400, tone: 'quiet', anchor: 'start' };
}

function widthOf(text: string): number {
  return measureText(text, QUIET_SIZE, 400);
}
