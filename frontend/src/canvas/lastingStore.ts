/** A store of the browser's own that a killed browser has on disk: the value under each key, as it was put last. */
export interface LastingStore { get(key: string): Promise<unknown>; put(key: string, value: unknown): void }

const NAME = "journey-map";
const STORE = "drafts";

/** After so many milliseconds without a change the disk itself is asked to have all, for a computer that loses its power. */
const QUIET = 500;

/**
 * The browser's database, where what is put is on disk some milliseconds later. (What `localStorage` is given waits in memory, for seconds and
 * by and by for a minute.) Null where the browser forbids it.
 */
export function openLastingStore(): Promise<LastingStore | null> {
  return open().then(storeIn).catch(() => null);
}

function open(): Promise<IDBDatabase> {
  return new Promise((done, failed) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => void request.result.createObjectStore(STORE);
    request.onsuccess = () => done(request.result);
    request.onerror = () => failed(request.error);
  });
}

function storeIn(database: IDBDatabase): LastingStore {
  const waiting = new Map<string, ReturnType<typeof setTimeout>>();
  const put = (key: string, value: unknown, durability: IDBTransactionDurability) => {
    try {
      const transaction = database.transaction(STORE, "readwrite", { durability });
      transaction.objectStore(STORE).put(value, key);
      transaction.commit();
    } catch {
      // Python keeps it too.
    }
  };
  return {
    get: (key) =>
      new Promise((done) => {
        const request = database.transaction(STORE).objectStore(STORE).get(key);
        request.onsuccess = () => done(request.result);
        request.onerror = () => done(undefined);
      }),
    put: (key, value) => {
      // "Relaxed" is with the system within milliseconds, which is enough for a browser that is killed. "Strict" waits for the disk each time,
      // and several changes of a quick hand would wait for it together.
      put(key, value, "relaxed");
      clearTimeout(waiting.get(key));
      waiting.set(key, setTimeout(() => put(key, value, "strict"), QUIET));
    },
  };
}
