/** A value that follows `read` once that has not changed for `delay` ms; at first, at once. For use in a component. */
export function settled<T>(read: () => T, delay: number): { readonly current: T } {
  let current = $state.raw(read());
  $effect(() => {
    const value = read();
    const timer = setTimeout(() => (current = value), delay);
    return () => clearTimeout(timer);
  });
  return {
    get current() {
      return current;
    },
  };
}
