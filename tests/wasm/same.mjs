// The module gives the bytes that the native library gives: same.mjs PACKAGE NATIVE_RECORDS CHECKOUT
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { questions, records, texts } from './native.mjs';

const [folder, program, checkout] = process.argv.slice(2);
const { load } = await import(pathToFileURL(join(folder, 'node.mjs')));
const reader = await load();

const all = texts(checkout);
const native = records(program, all.map(({ path }) => path));
const different = [];
all.forEach(({ path, bytes }, i) => questions(path).forEach((question, j) => {
  const { method, ...options } = question;
  const given = Buffer.from(reader[method](bytes, options));
  if (native[i][j].compare(given) !== 0) different.push(`${path} ${JSON.stringify(question)}`);
}));

// Those that are kept do not depend on what was built today.
const golden = join(checkout, 'tests/golden');
const kept = readdirSync(join(golden, 'texts')).map((name) => name.replace(/\.txt$/, ''));
assert(kept.length >= 10);
for (const id of kept) {
  const text = readFileSync(join(golden, 'texts', `${id}.txt`), 'utf8');
  const given = reader.readJson(text, { id, indent: true, offsets: 'byte' });
  if (readFileSync(join(golden, 'records', `${id}.json`)).compare(given) !== 0) different.push(`${id}.json`);
}
assert.deepEqual(different, []);
console.log(`${all.length} texts, ${native.flat().length + kept.length} records`);
