// A reader in a worker, so that a page goes on while a long text is read. serving.mjs is what the worker runs.
import { CommuniqueError, options_of, parsed, read_options } from './communique.mjs';

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
      try {
        this.#worker.postMessage({ call: ++this.#last, method, given });
      } catch (failure) {   // a function, a Response
        throw new CommuniqueError('EARGUMENT', `what was given cannot be sent to a worker: ${failure.message}`, failure);
      }
      this.#calls.set(this.#last, { resolve, reject });
    });
  }

  readJson(text, options) { return this.call('readJson', text, options); }
  readHtml(text, options) { return this.call('readHtml', text, options); }
  async read(text, options) {
    return parsed(await this.readJson(text, { ...options_of(options, read_options), indent: false }));
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
const addressed = (options) =>
  typeof options?.wasm === 'string' || options?.wasm instanceof URL
    ? { ...options, wasm: new URL(options.wasm, globalThis.document?.baseURI ?? globalThis.location.href).href }
    : options;

export async function loadInWorker(options) {
  if (typeof Worker === 'undefined')
    throw new CommuniqueError('EUNSUPPORTED', 'there are no workers of the Web here; load() reads where it is called');
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
