/** A function of an object that is asked once for each and keeps its answer as long as the object is there. */
export function noted<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const values = new WeakMap<Key, { readonly value: Value }>();
  return (key) => {
    let known = values.get(key);
    if (!known) values.set(key, (known = { value: make(key) }));
    return known.value;
  };
}
