/** A value that follows `read` once that has not changed for `delay` ms; null until then. For use in a component. */
export function settled<T>(read: () => T, delay: number): { readonly current: T | null } {
  let current = $state.raw<T | null>(null);
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
