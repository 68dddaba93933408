import type { CommuniqueRecord, HtmlOptions, JsonOptions, LoadOptions, ReadOptions } from './communique.mjs';

/** A reader in a worker of its own. Texts are read one after another, and the page goes on meanwhile. */
export class WorkerReader {
  private constructor();
  /** As `Reader.read`. */
  read(text: string | Uint8Array, options?: ReadOptions): Promise<CommuniqueRecord>;
  /** As `Reader.readJson`. */
  readJson(text: string | Uint8Array, options?: JsonOptions): Promise<Uint8Array>;
  /** As `Reader.readHtml`. */
  readHtml(text: string | Uint8Array, options?: HtmlOptions): Promise<string>;
  /** Ends the worker, also in the middle of a text: whoever waits gets an error. */
  dispose(): void;
}

/** Starts a worker and makes a reader in it. `wasm` is anything but a response. For browsers. */
export function loadInWorker(options?: LoadOptions): Promise<WorkerReader>;
