/** Where a browser keeps records by key beyond a visit. Whatever it does may be refused: then it rejects. */
export interface Records {
  get(key: string): Promise<unknown>;
  all(): Promise<ReadonlyMap<string, unknown>>;
  /** Puts and removes records: all of them, or none. */
  write(put: ReadonlyMap<string, unknown>, remove: readonly string[]): Promise<void>;
}

const DATABASE = 'dateline';
const STORE = 'story';

/** So many records go to and fro before the page may do something else. */
const SLICE = 50;

/** The records of this browser, in IndexedDB; null where it keeps none for us, as in some private windows. */
export async function openRecords(): Promise<Records | null> {
  try {
    const opening = indexedDB.open(DATABASE, 1);
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore(STORE));
    return recordsIn(await resultOf(opening));
  } catch {
    return null;
  }
}

function recordsIn(database: IDBDatabase): Records {
  const reading = () => database.transaction(STORE).objectStore(STORE);
  return {
    get: (key) => resultOf<unknown>(reading().get(key)),
    all: () => readAll(reading()),
    write: async (put, remove) => {
      const transaction = database.transaction(STORE, 'readwrite');
      const store = transaction.objectStore(STORE);
      await Promise.all([endOf(transaction), writeAll(store, put, remove)]);
    },
  };
}

async function readAll(store: IDBObjectStore): Promise<ReadonlyMap<string, unknown>> {
  const all = new Map<string, unknown>();
  for (let range: IDBKeyRange | null = null; ;) {
    const values = resultOf<unknown[]>(store.getAll(range, SLICE));
    const keys = (await resultOf(store.getAllKeys(range, SLICE))).map(String);
    for (const [i, value] of (await values).entries()) all.set(keys[i]!, value);
    const last = keys.at(-1);
    if (last === undefined || keys.length < SLICE) return all;
    range = IDBKeyRange.lowerBound(last, true);
  }
}

async function writeAll(
  store: IDBObjectStore,
  put: ReadonlyMap<string, unknown>,
  remove: readonly string[],
): Promise<void> {
  for (const key of remove) store.delete(key);
  let count = 0;
  for (const [key, value] of put) {
    const request = store.put(value, key);
    if (++count % SLICE === 0) await resultOf(request);
  }
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(asError(request.error)));
  });
}

function endOf(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(asError(transaction.error)));
  });
}

function asError(error: DOMException | null): Error {
  return error ?? new Error('The browser keeps nothing, and does not say why.');
}
