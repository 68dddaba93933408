// Runs in the worker that worker.mjs starts: a reader, and its answers.
import { load } from './communique.mjs';

let reader;
globalThis.onmessage = async ({ data: { call, method, given } }) => {
  try {
    if (method === 'load') reader = await load(...given);
    const bytes = method === 'load' ? undefined : reader.readJson(...given);
    postMessage({ call, bytes }, bytes ? [bytes.buffer] : []);
  } catch ({ name, code, message }) {
    postMessage({ call, failure: { name, code, message } });
  }
};
