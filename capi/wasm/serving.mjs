// Runs in the worker that worker.mjs starts: a reader, and its answers.
import { load } from './communique.mjs';

let reader;
globalThis.onmessage = async ({ data: { call, method, given } }) => {
  try {
    if (method === 'load') reader = await load(...given);
    const made = method === 'load' ? undefined : reader[method](...given);
    postMessage({ call, made }, made instanceof Uint8Array ? [made.buffer] : []);
  } catch ({ name, code, message }) {
    postMessage({ call, failure: { name, code, message } });
  }
};
