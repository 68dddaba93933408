// The browser's own storage, IndexedDB. Where there is none, or no room in it, articles are kept in memory until the
// page is closed, and `state` says so.
import type { Reading, Words } from './model';

export type StorageState = 'kept' | 'absent' | 'full';

// Apart, so that each is fetched alone: the record of a long text has four times its size.
const shelves = ['articles', 'texts', 'records'] as const;

const result = <T>(request: IDBRequest<T>) =>
  new Promise<T>((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

const finished = (transaction: IDBTransaction) =>
  new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error ?? new DOMException('aborted', 'AbortError'));
  });

function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('newsroom', 1);
  request.onupgradeneeded = () => {
    for (const shelf of shelves) request.result.createObjectStore(shelf);
  };
  return result(request);
}

async function save(database: IDBDatabase, reading: Reading, { text, record }: Words) {
  const { key } = reading.article;
  const transaction = database.transaction(shelves, 'readwrite');
  const done = finished(transaction);
  transaction.objectStore('articles').put(reading, key);
  transaction.objectStore('texts').put(text, key);
  transaction.objectStore('records').put(record, key);
  await done;
}

// For the worker: to hand a long text to the storage takes half a second. False: the page has to care for it.
let of_worker: Promise<IDBDatabase> | undefined;
export async function keep(reading: Reading, words: Words): Promise<boolean> {
  try {
    of_worker ??= open().then((database) => {
      database.onclose = database.onversionchange = () => {
        database.close();
        of_worker = undefined;
      };
      return database;
    });
    await save(await of_worker, reading, words);
    return true;
  } catch {
    of_worker = undefined;
    return false;
  }
}

export class Storage {
  #database: IDBDatabase | null = null;
  #memory = new Map<string, { reading: Reading; words: Words }>();
  #asked = false;
  #full = false;
  #changed: (state: StorageState) => void;

  constructor(changed: (state: StorageState) => void) {
    this.#changed = changed;
  }

  get state(): StorageState {
    return !this.#database ? 'absent' : this.#full ? 'full' : 'kept';
  }
  get unsaved(): number {
    return this.#memory.size;
  }

  async open(): Promise<Reading[]> {
    try {
      const database = this.#database ?? (await open());
      // Deleted by the person or the browser while the page is open, or wanted by a newer page in another tab.
      database.onclose = () => this.#lose();
      database.onversionchange = () => {
        database.close();
        this.#lose();
      };
      this.#database = database;
      return await result(database.transaction('articles').objectStore('articles').getAll());
    } catch {
      this.#lose();
      return [];
    }
  }

  #lose() {
    this.#database = null;
    this.#changed(this.state);
  }

  async #change(action: (shelf: IDBObjectStore) => void) {
    const transaction = this.#database!.transaction(shelves, 'readwrite');
    const done = finished(transaction);
    for (const shelf of shelves) action(transaction.objectStore(shelf));
    await done;
  }

  // Asks that the browser does not throw the articles away when it runs short of room.
  persist() {
    if (!this.#asked) void navigator.storage?.persist?.().catch(() => false);
    this.#asked = true;
  }

  async put(reading: Reading, words: Words) {
    const { key } = reading.article;
    this.#memory.set(key, { reading, words }); // until it is safe
    await this.#save(key);
  }

  async #save(key: string) {
    const one = this.#memory.get(key);
    if (!one) return;
    if (!this.#database) return this.#changed(this.state);
    try {
      await save(this.#database, one.reading, one.words);
      if (this.#memory.get(key) === one) this.#memory.delete(key);
      this.#full = this.#memory.size > 0 && this.#full;
    } catch {
      this.#full = true;
    }
    this.#changed(this.state);
  }

  async #get<T>(shelf: 'texts' | 'records', key: string): Promise<T | undefined> {
    if (!this.#database) return undefined;
    try {
      return await result(this.#database.transaction(shelf).objectStore(shelf).get(key));
    } catch {
      return undefined;
    }
  }
  async text(key: string) {
    return this.#memory.get(key)?.words.text ?? (await this.#get<string>('texts', key));
  }
  async record(key: string) {
    return this.#memory.get(key)?.words.record ?? (await this.#get<Uint8Array>('records', key));
  }

  async delete(key: string) {
    this.#memory.delete(key);
    if (this.#database) await this.#change((shelf) => shelf.delete(key));
    // Now there may be room for others.
    for (const other of [...this.#memory.keys()]) await this.#save(other);
    if (!this.#memory.size) this.#full = false;
    this.#changed(this.state);
  }

  async clear() {
    this.#memory.clear();
    this.#full = false;
    if (this.#database) await this.#change((shelf) => shelf.clear());
    this.#changed(this.state);
  }
}
