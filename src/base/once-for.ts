/**
 * A function of an object that never changes: it is asked once for the same object, and its answer is kept for as long
 * as that object is.
 */
export function onceFor<K extends object, T>(answer: (key: K) => T): (key: K) => T {
  const answers = new WeakMap<K, { readonly value: T }>();
  return (key) => {
    const before = answers.get(key);
    if (before) return before.value;
    const value = answer(key);
    answers.set(key, { value });
    return value;
  };
}
