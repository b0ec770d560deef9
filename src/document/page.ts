import { toBlocks, type Block } from './blocks.ts';
import { readByline, type Byline } from './byline.ts';
import { shapeOf, type Shape } from './shapes.ts';

/** A block and what it looks like by itself. */
export interface Item extends Block {
  readonly shape: Shape;
  readonly byline: Byline | null;
}

/** Beyond this many blocks no page is looked for: such a text is data, or a book. */
const MAX_ITEMS = 20_000;

/** The blocks of a text with their shapes; empty for a text with more blocks than any page has. */
export function toPage(text: string): Item[] {
  const blocks = toBlocks(text);
  return blocks.length > MAX_ITEMS ? [] : withoutChronology(blocks.map(toItem));
}

function toItem(block: Block): Item {
  const shape = shapeOf(block);
  return { ...block, shape, byline: shape === 'byline' ? readByline(block.text) : null };
}

/** Where several lines begin with different dates, these head the entries of a chronology and are no bylines. */
function withoutChronology(items: readonly Item[]): Item[] {
  const days = new Set(items.map(dateFirst).filter((day) => day !== null));
  return days.size < 2
    ? [...items]
    : items.map((item) => (dateFirst(item) === null ? item : asPlain(item)));
}

function dateFirst({ byline }: Item): number | null {
  return byline?.dateFirst && byline.moment ? byline.moment.when.start : null;
}

function asPlain(item: Item): Item {
  return { ...item, shape: 'other', byline: null };
}
