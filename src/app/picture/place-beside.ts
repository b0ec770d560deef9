/** How far it stands from what it belongs to, and from the window's edges, in px. */
const GAP = 6;
const EDGE = 8;

/**
 * Opens a popover below `anchor`, or above it where there is no room, at `x` px of the window (where the anchor begins,
 * unless told). It scrolls with the page.
 */
export function placeBeside(popover: HTMLElement, anchor: Element, x: number | null = null): void {
  if (!popover.matches(':popover-open')) popover.showPopover();
  const { left, top, bottom } = anchor.getBoundingClientRect();
  const { width, height } = popover.getBoundingClientRect();
  const { clientWidth, clientHeight } = document.documentElement;
  const wished = x === null ? left : x - 3 * EDGE;
  const fitsBelow = bottom + GAP + height <= clientHeight || top < height;
  const at = {
    left: Math.max(EDGE, Math.min(wished, clientWidth - EDGE - width)),
    top: fitsBelow ? bottom + GAP : top - GAP - height,
  };
  popover.style.left = `${String(at.left + scrollX)}px`;
  popover.style.top = `${String(at.top + scrollY)}px`;
}
