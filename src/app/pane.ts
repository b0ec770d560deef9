/** Whether the pane that holds `node` scrolls by itself; on narrow screens the whole page does. */
export function scrollsItself(node: Element): boolean {
  const pane = node.closest('section');
  return pane !== null && getComputedStyle(pane).overflowY !== 'visible';
}
