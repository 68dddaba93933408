// The Node example beyond its one article: offsets, failures, and that all is freed.
import assert from 'node:assert/strict';
import { setTimeout } from 'node:timers/promises';
import koffi from 'koffi';

// Counts the calls of each function.
const calls = {};
const load = koffi.load;
koffi.load = (path) => {
  const library = load(path);
  return { func(prototype) {
    const call = library.func(prototype);
    const name = /cmq_\w+/.exec(prototype)[0];
    calls[name] = 0;
    return (...all) => {
      calls[name]++;
      return call(...all);
    };
  } };
};
const { Reader, version } = await import('./communique.mjs');
assert.match(version(), /^\d+\.\d+\.\d+$/);

// Offsets index strings: an emoji is two of their units and four bytes, a lone surrogate one and three.
const text = '🤝 \ud800 Foreign Minister Anton Veselý thanked Ruritania. “We agree,” Veselý said.';
const reader = new Reader();
const record = reader.read(text);
assert.equal(record.offsets, 'utf16');
const said = record.statements.flatMap((one) => one.content).map(({ begin, end }) => text.slice(begin, end));
assert.ok(said.includes('We agree'), `said: ${said}`);
assert.equal(reader.read(text, { id: 'mine' }).article.id, 'mine');

// Failures are errors with the code and the library's words, and leave the reader as it was.
assert.throws(() => reader.read(text, { published: 'yesterday' }), { code: -1, message: /yesterday/ });
assert.throws(() => reader.read(text, { min_confidence: 2 }), { code: -1 });
assert.deepEqual(reader.read(text), record);
assert.equal(calls.cmq_read, 5);
assert.equal(calls.cmq_record_free, 3);
assert.equal(calls.cmq_string_free, 3);
assert.equal(calls.cmq_error_free, 2);

reader.close();
reader.close();
assert.throws(() => reader.read(text), /closed/);
const closed = calls.cmq_reader_free;

// A reader that is forgotten is freed too, one that was closed not again.
(() => new Reader())();
(() => new Reader().close())();
for (let i = 0; i < 20; i++) {
  globalThis.gc();
  await setTimeout(5);
}
assert.equal(calls.cmq_reader_free, closed + 2);
