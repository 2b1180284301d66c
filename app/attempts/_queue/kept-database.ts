import type { KeptEvent } from './kept-event';

const NAME = 'spokewise-attempts';
const KEPT = 'kept';

/** What is kept of one attempt in this browser. */
export type KeptStore = {
  load(): Promise<readonly KeptEvent[]>;
  keep(events: readonly KeptEvent[]): void;
};

/**
 * What an attempt's page has not saved yet, in IndexedDB: it survives a closed tab and a crash. Writes are put one after the other, and
 * of those that wait only the last is made. Where the browser has no database (private windows), it is lost with the page.
 */
export function keptDatabase(attemptId: string): KeptStore {
  let opening: Promise<IDBDatabase> | null = null;
  let next: readonly KeptEvent[] | null = null;
  let writing = false;
  const open = () => {
    opening ??= openDatabase();
    return opening;
  };
  const write = async () => {
    if (writing) return;
    writing = true;
    try {
      while (next !== null) {
        const events = next;
        next = null;
        await settled(await open(), (kept) =>
          events.length === 0 ? kept.delete(attemptId) : kept.put({ attemptId, events }),
        );
      }
    } catch {
      next = null;
    } finally {
      writing = false;
    }
  };
  return {
    load: async () => {
      try {
        const found = await settled(await open(), (kept) => kept.get(attemptId));
        return (found as { events: KeptEvent[] } | null)?.events ?? [];
      } catch {
        return [];
      }
    },
    keep: (events) => {
      next = events;
      void write();
    },
  };
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(KEPT, { keyPath: 'attemptId' });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('The answers are held by another version of this page.'));
  });
}

function settled(database: IDBDatabase, work: (kept: IDBObjectStore) => IDBRequest): Promise<unknown> {
  return new Promise((resolve, reject) => {
    // Strict: the promise holds only when the operating system has the data.
    const transaction = database.transaction(KEPT, 'readwrite', { durability: 'strict' });
    const request = work(transaction.objectStore(KEPT));
    transaction.oncomplete = () => resolve(request.result ?? null);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}
