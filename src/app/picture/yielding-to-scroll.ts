/**
 * Leaves a single finger that sets off up or down to the page, which then scrolls: whoever listens for touches on `node`
 * after this does not hear of its way. Ends with `signal`.
 */
export function yieldToScroll(node: HTMLElement, signal: AbortSignal): void {
  let start: Touch | undefined;
  let scrolls: boolean | null = null;
  const listen = (name: 'touchstart' | 'touchmove', listener: (event: TouchEvent) => void) =>
    node.addEventListener(name, listener, { signal });

  listen('touchstart', ({ touches }) => {
    start = touches[0];
    scrolls = touches.length > 1 ? false : null;
  });
  listen('touchmove', (event) => {
    const finger = event.touches[0];
    if (!finger || !start) return;
    const [x, y] = [finger.clientX - start.clientX, finger.clientY - start.clientY];
    scrolls ??= Math.abs(y) > Math.abs(x);
    if (scrolls) event.stopImmediatePropagation();
  });
}
