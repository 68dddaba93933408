// The same for Node, whose fetch takes no files.
import { readFile } from 'node:fs/promises';
import { CommuniqueError, load_from } from './communique.mjs';

export { CommuniqueError, Reader } from './communique.mjs';

const bytes_of = (file) => readFile(file).catch((failure) => {
  throw new CommuniqueError('EIO', `${file} cannot be read: ${failure.message}`, failure);
});
const address_of = (wasm) => (typeof wasm === 'string' && wasm.startsWith('file:') ? new URL(wasm) : wasm);

export const load = async (options) => {
  const wasm = address_of(options?.wasm);
  const given = wasm instanceof URL && wasm.protocol === 'file:' ? { ...options, wasm: await bytes_of(wasm) } : options;
  return load_from(() => bytes_of(new URL('./communique.wasm', import.meta.url)), given);
};
