/** What this browser keeps for when there is no network, besides files: lists of rows with a key of their own. */
const LISTS = ['batches', 'outbox'] as const;

type List = (typeof LISTS)[number];

const NAME = 'faultline';
const VERSION = 1;

/** Every row of a list, in the order of its keys; none where the browser keeps nothing. */
export function readRows<T>(list: List): Promise<T[]> {
  return use<T[]>(list, 'readonly', (rows) => rows.getAll()).catch(() => []);
}

/** The row of that key; null where there is none. */
export async function readRow<T>(list: List, key: string): Promise<T | null> {
  return use<T | undefined>(list, 'readonly', (rows) => rows.get(key)).then(
    (row) => row ?? null,
    () => null,
  );
}

/** Keeps a row in the place of one of the same key, on disk when it resolves. Rejects where the browser does not keep it. */
export async function writeRow(list: List, row: object): Promise<void> {
  await use(list, 'readwrite', (rows) => rows.put(row));
}

/** Forgets rows by their keys. */
export async function dropRows(list: List, keys: readonly string[]): Promise<void> {
  for (const key of keys) await use(list, 'readwrite', (rows) => rows.delete(key)).catch(() => {});
}

/** Forgets all rows of a list. */
export async function clearRows(list: List): Promise<void> {
  await use(list, 'readwrite', (rows) => rows.clear()).catch(() => {});
}

async function use<T>(list: List, mode: IDBTransactionMode, ask: (rows: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open();
  try {
    return await new Promise<T>((resolve, reject) => {
      const transaction = database.transaction(list, mode, { durability: 'strict' });
      const request = ask(transaction.objectStore(list));
      transaction.oncomplete = () => resolve(request.result);
      transaction.onabort = transaction.onerror = () => reject(transaction.error ?? request.error);
    });
  } finally {
    database.close();
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, VERSION);
    request.onupgradeneeded = () => {
      request.result.createObjectStore('batches', { keyPath: 'pack' });
      request.result.createObjectStore('outbox', { keyPath: 'clientId' });
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('another tab holds an older database'));
  });
}
