import type { OutboxStore, StoredEvent } from './outbox';

const NAME = 'spokewise-outbox';
const EVENTS = 'events';

/** The outbox in IndexedDB: survives a closed tab and a crash. Where the browser has none (private windows), in memory. */
export function outboxDatabase(): OutboxStore {
  let opening: Promise<IDBDatabase> | null = null;
  let memory: OutboxStore | null = null;
  const open = () => {
    opening ??= openDatabase();
    return opening;
  };
  const within = async <T>(work: (store: OutboxStore) => Promise<T>): Promise<T> => {
    if (!memory) {
      try {
        return await work(inDatabase(await open()));
      } catch {
        memory = memoryStore();
      }
    }
    return work(memory);
  };
  return {
    add: (entry) => within((store) => store.add(entry)),
    list: (learnerIds) => within((store) => store.list(learnerIds)),
    remove: (orders) => within((store) => store.remove(orders)),
  };
}

/** The same promises without a database: what it holds is lost with the page. */
export function memoryStore(): OutboxStore {
  let entries: StoredEvent[] = [];
  let order = 0;
  return {
    add: async (entry) => {
      order++;
      entries.push({ ...entry, order });
    },
    list: async (learnerIds) => entries.filter((entry) => learnerIds.includes(entry.learnerId)),
    remove: async (orders) => {
      entries = entries.filter((entry) => !orders.includes(entry.order));
    },
  };
}

function inDatabase(database: IDBDatabase): OutboxStore {
  return {
    add: (entry) => settled(database, 'readwrite', (events) => events.add(entry)).then(() => undefined),
    list: async (learnerIds) => {
      const all = await settled(database, 'readonly', (events) => events.getAll());
      return (all as StoredEvent[]).filter((entry) => learnerIds.includes(entry.learnerId));
    },
    remove: (orders) =>
      settled(database, 'readwrite', (events) => {
        for (const order of orders) events.delete(order);
        return null;
      }).then(() => undefined),
  };
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1);
    request.onupgradeneeded = () => {
      request.result.createObjectStore(EVENTS, { keyPath: 'order', autoIncrement: true });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('The outbox is held by another version of this page.'));
  });
}

function settled(
  database: IDBDatabase,
  mode: IDBTransactionMode,
  work: (events: IDBObjectStore) => IDBRequest | null,
): Promise<unknown> {
  return new Promise((resolve, reject) => {
    // Strict: the promise holds only when the operating system has the data.
    const transaction = database.transaction(EVENTS, mode, { durability: 'strict' });
    const request = work(transaction.objectStore(EVENTS));
    transaction.oncomplete = () => resolve(request?.result ?? null);
    transaction.onerror = () => reject(transaction.error);
    transaction.onabort = () => reject(transaction.error);
  });
}
