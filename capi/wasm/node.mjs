// The same for Node, whose fetch takes no files.
import { readFile } from 'node:fs/promises';
import { load_from } from './communique.mjs';

export { CommuniqueError, Reader } from './communique.mjs';

export const load = (options) => load_from(() => readFile(new URL('./communique.wasm', import.meta.url)), options);
