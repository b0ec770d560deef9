/** A length for an attribute: to a hundredth of a px, and no further from the canvas than renderers can count. */
export function px(length: number): number {
  const within = Math.min(1e7, Math.max(-1e7, length));
  return Math.round(within * 100) / 100 + 0;
}
