// The browser's own storage, IndexedDB. Where there is none, or no room in it, articles are kept in memory until the
// page is closed, and `state` says so.
import type { Reading, Words } from './model';

export type StorageState = 'kept' | 'absent' | 'full';

const shelves = ['articles', 'words'];

const result = <T>(request: IDBRequest<T>) => new Promise<T>((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

const finished = (transaction: IDBTransaction) => new Promise<void>((resolve, reject) => {
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

export class Storage {
  #database: IDBDatabase | null = null;
  #memory = new Map<string, { reading: Reading; words: Words }>();
  #asked = false;
  #full = false;
  #changed: (state: StorageState) => void;

  constructor(changed: (state: StorageState) => void) { this.#changed = changed; }

  get state(): StorageState { return !this.#database ? 'absent' : this.#full ? 'full' : 'kept'; }
  get unsaved(): number { return this.#memory.size; }

  async open(): Promise<Reading[]> {
    try {
      const database = await open();
      // Deleted by the person or the browser while the page is open, or wanted by a newer page in another tab.
      database.onclose = () => this.#lose();
      database.onversionchange = () => { database.close(); this.#lose(); };
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

  async #change(action: (articles: IDBObjectStore, words: IDBObjectStore) => void) {
    const transaction = this.#database!.transaction(shelves, 'readwrite');
    const done = finished(transaction);
    action(transaction.objectStore('articles'), transaction.objectStore('words'));
    await done;
  }

  async put(reading: Reading, words: Words) {
    const { key } = reading.article;
    this.#memory.set(key, { reading, words });   // until it is safe
    await this.#save(key);
    // Asks that the browser does not throw it away when it runs short of room.
    if (!this.#asked) void navigator.storage?.persist?.().catch(() => false);
    this.#asked = true;
  }

  async #save(key: string) {
    const one = this.#memory.get(key);
    if (!one || !this.#database) return;
    try {
      await this.#change((articles, words) => {
        articles.put(one.reading, key);
        words.put(one.words, key);
      });
      if (this.#memory.get(key) === one) this.#memory.delete(key);
      this.#full = this.#memory.size > 0 && this.#full;
    } catch {
      this.#full = true;
    }
    this.#changed(this.state);
  }

  async words(key: string): Promise<Words | undefined> {
    const here = this.#memory.get(key);
    if (here) return here.words;
    if (!this.#database) return undefined;
    try {
      return await result(this.#database.transaction('words').objectStore('words').get(key));
    } catch {
      return undefined;
    }
  }

  async delete(key: string) {
    this.#memory.delete(key);
    if (this.#database) await this.#change((articles, words) => { articles.delete(key); words.delete(key); });
    // Now there may be room for others.
    for (const other of [...this.#memory.keys()]) await this.#save(other);
    if (!this.#memory.size) this.#full = false;
    this.#changed(this.state);
  }

  async clear() {
    this.#memory.clear();
    this.#full = false;
    if (this.#database) await this.#change((articles, words) => { articles.clear(); words.clear(); });
    this.#changed(this.state);
  }
}
