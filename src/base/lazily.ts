/** A value that is made when it is first asked for, and once: for what takes time to make and may not be needed. */
export function lazily<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}
