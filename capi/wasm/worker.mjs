// A reader in a worker, so that a page goes on while a long text is read. serving.mjs is what the worker runs.
import { CommuniqueError, parsed } from './communique.mjs';

export class WorkerReader {
  #worker; #calls = new Map(); #last = 0;

  constructor(worker) {
    this.#worker = worker;
    worker.onmessage = ({ data: { call, made, failure } }) => {
      const { resolve, reject } = this.#calls.get(call);
      this.#calls.delete(call);
      if (!failure) resolve(made);
      else reject(failure.name === 'CommuniqueError' ? new CommuniqueError(failure.code, failure.message)
                                                     : new Error(failure.message));
    };
    worker.onerror = ({ message = 'its script could not be loaded' }) =>
      this.#end(new CommuniqueError('EIO', `the worker ended: ${message}`));
  }

  // Not for callers, who have the methods below.
  call(method, ...given) {
    return new Promise((resolve, reject) => {
      if (!this.#worker) throw new CommuniqueError('EARGUMENT', 'the reader is disposed of');
      this.#worker.postMessage({ call: ++this.#last, method, given });
      this.#calls.set(this.#last, { resolve, reject });
    });
  }

  readJson(text, options) { return this.call('readJson', text, options); }
  readHtml(text, options) { return this.call('readHtml', text, options); }
  async read(text, options) {
    return parsed(await this.readJson(text, { ...options, indent: false }));
  }

  #end(why) {
    this.#worker?.terminate();
    this.#worker = null;
    for (const { reject } of this.#calls.values()) reject(why);
    this.#calls.clear();
  }
  dispose() { this.#end(new CommuniqueError('EARGUMENT', 'the reader is disposed of')); }
}
if (Symbol.dispose) WorkerReader.prototype[Symbol.dispose] = WorkerReader.prototype.dispose;

// An address counts from the page, not from the worker's script, and as a URL it could not be sent there.
const addressed = ({ wasm, ...others } = {}) =>
  ({ ...others, wasm: typeof wasm === 'string' || wasm instanceof URL
    ? new URL(wasm, globalThis.document?.baseURI ?? globalThis.location.href).href : wasm });

export async function loadInWorker(options) {
  // Bundlers know these words.
  const reader = new WorkerReader(new Worker(new URL('./serving.mjs', import.meta.url), { type: 'module' }));
  try {
    await reader.call('load', addressed(options));
  } catch (failure) {
    reader.dispose();
    throw failure;
  }
  return reader;
}
