import type { Span } from '../../document/span.ts';
import { spanBetween } from '../text/selected-span.ts';
import type { Place } from '../text/selected-span.ts';

/** A stretch of an article that is selected, and where it stands. */
export interface SelectedPassage {
  readonly span: Span;
  readonly range: Range;
}

/**
 * What is selected of the text of an article, whose paragraphs under `pane` have the offsets at which they begin as
 * `data-paragraph`; null where nothing is. What is selected around these paragraphs does not count.
 */
export function selectedPassage(pane: Element, text: string): SelectedPassage | null {
  const selection = getSelection();
  if (!selection || selection.isCollapsed || !pane.contains(selection.anchorNode)) return null;
  const range = selection.getRangeAt(0);
  const paragraphs = [...pane.querySelectorAll<HTMLElement>('[data-paragraph]')].filter((one) =>
    range.intersectsNode(one),
  );
  const [first, last] = [paragraphs[0], paragraphs.at(-1)];
  if (!first || !last) return null;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const begin = placeIn(first, startContainer, startOffset) ?? { ...placeOf(first), within: 0 };
  const end = placeIn(last, endContainer, endOffset) ?? placeOf(last);
  const span = spanBetween(text, begin, end);
  return span && { span, range };
}

/** The end of a paragraph. */
function placeOf(paragraph: HTMLElement): Place {
  const { dataset, textContent } = paragraph;
  return { paragraph: Number(dataset['paragraph']), within: textContent.length };
}

/** The place in a paragraph that a point of the page is; null where it is none. */
function placeIn(paragraph: HTMLElement, node: Node, offset: number): Place | null {
  if (!paragraph.contains(node)) return null;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return { ...placeOf(paragraph), within: before.toString().length };
}
