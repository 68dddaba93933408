// The texts that both libraries read, and what the native one makes of them.
import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const units = ['byte', 'utf16', 'codepoint'];
const folders = ['examples/articles', 'tests/golden/texts', 'tests/cases', 'tests/fuzz/corpus', 'examples/guides'];

export const files_below = (folder) => readdirSync(folder, { withFileTypes: true })
  .sort((a, b) => (a.name < b.name ? -1 : 1))
  .flatMap((entry) => (entry.isDirectory() ? files_below(join(folder, entry.name)) : [join(folder, entry.name)]));

// Articles, and what fuzzers thought of: any bytes are a text.
export function texts(checkout) {
  const paths = folders.flatMap((folder) => files_below(join(checkout, folder)));
  if (paths.length < 250) throw new Error(`only ${paths.length} texts`);
  return paths.map((path) => ({ path, bytes: new Uint8Array(readFileSync(path)) }));
}

// What is asked about each text, in the order in which the native library answers.
export const questions = (path) => [
  ...units.flatMap((offsets) => [{ indent: false }, { indent: true }, { text: true }]
    .map((form) => ({ method: 'readJson', offsets, ...form }))),
  { method: 'readHtml' },
].map((question) => ({ ...question, id: path, published: '2024-03-08' }));

// For each text the answers, as bytes.
export function records(program, paths) {
  const out = execFileSync(program, paths, { maxBuffer: 1 << 30 });
  let at = 0;
  const next = () => {
    const end = out.indexOf(10, at);
    const size = Number(out.subarray(at, end));
    at = end + 1 + size;
    return out.subarray(end + 1, at);
  };
  const all = paths.map((path) => questions(path).map(next));
  if (at !== out.length) throw new Error(`${program} wrote ${out.length - at} bytes too many`);
  return all;
}
