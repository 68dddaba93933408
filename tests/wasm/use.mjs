// What a program in JavaScript relies on: node --expose-gc use.mjs PACKAGE CHECKOUT
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { with_most_memory } from './patched.mjs';

const [folder, checkout] = process.argv.slice(2);
const { CommuniqueError, Reader, load } = await import(pathToFileURL(join(folder, 'node.mjs')));
const { loadInWorker } = await import(pathToFileURL(join(folder, 'worker.mjs')));
const module = readFileSync(join(folder, 'communique.wasm'));
const article = readFileSync(join(checkout, 'examples/article.txt'), 'utf8');
const said = 'Foreign Minister Anton Vesely thanked Ruritania. "We agree," Vesely said.';
const reader = await load();

const fails = (code, message) => (failure) => {
  assert(failure instanceof CommuniqueError && failure instanceof Error);
  assert.equal(failure.name, 'CommuniqueError');
  assert.equal(failure.code, code, failure.message);
  assert.match(failure.message, message);
  return true;
};

function check_spans(record, text) {
  let count = 0;
  const visit = (value) => {
    if (!value || typeof value !== 'object') return;
    if (typeof value.text === 'string' && typeof value.begin === 'number') {
      count++;
      assert.equal(text.slice(value.begin, value.end).toWellFormed?.() ?? value.text, value.text);
    }
    Object.values(value).forEach(visit);
  };
  visit(record);
  return count;
}

test('offsets index the string that was read, whatever stands in front', () => {
  for (const before of ['', '😀 ', 'é\u0301 ', '\ufeff', '\0\0 ', '\ud800 ', '\udc00\ud800 ', '\r\n\r\n', '北京。 ']) {
    const text = before + said;
    const record = reader.read(text);
    assert.equal(record.offsets, 'utf16');
    const { content, cue } = record.statements.at(-1);
    assert.equal(text.slice(content[0].begin, content[0].end), 'We agree');
    assert.equal(text.slice(cue.begin, cue.end), 'said');
    assert(check_spans(record, text) > 3);
  }
});

test('half a surrogate pair is read as U+FFFD, also inside the words', () => {
  const text = 'Foreign Minister Anton Vesely said that \ud83d the \ude00 talks \udbff went well.';
  const record = reader.read(text);
  const [{ content: [words] }] = record.statements;
  assert.equal(text.slice(words.begin, words.end).replace(/[\ud800-\udfff]/g, '\ufffd'), words.text);
  assert.match(words.text, /\ufffd the \ufffd talks \ufffd went well/);
});

test('bytes are counted in bytes, ill-formed ones too', () => {
  const bytes = Uint8Array.of(0xff, 0xf0, 0x9f, 0x20, ...new TextEncoder().encode(said));
  const record = reader.read(bytes);
  assert.equal(record.offsets, 'byte');
  const { cue } = record.statements.at(-1);
  assert.equal(new TextDecoder().decode(bytes.subarray(cue.begin, cue.end)), 'said');
});

test('a string and its UTF-8 give one record, and an id and a day go into it', () => {
  const options = { id: 'https://example.org/é?a=1&b="2"', published: '2024-02-05', offsets: 'codepoint' };
  const record = reader.read(article, options);
  assert.deepEqual(record, reader.read(new TextEncoder().encode(article), options));
  assert.equal(record.article.id, options.id);
  assert.equal(record.article.published, '2024-02-05');
  assert.equal(record.meetings[0].date.value, '2024-02-05');
  assert.deepEqual(JSON.parse(new TextDecoder().decode(reader.readJson(article, options))), record);
});

test('options may be missing, null or empty', () => {
  const record = reader.read(said);
  for (const options of [undefined, null, {}, { id: '', published: '' }, { id: null, offsets: undefined }])
    assert.deepEqual(reader.read(said, options), record);
});

test('nothing is a text', () => {
  for (const text of ['', ' ', '\0', '\ud800', new Uint8Array(0)])
    assert.deepEqual(reader.read(text).entities, []);
});

test('JSON has the text if one asks for it, and its offsets index that', () => {
  const json = (text, options) => new TextDecoder().decode(reader.readJson(text, options));
  const read = (text, options) => JSON.parse(json(text, { ...options, text: true }));
  const { article: { text: kept, ...rest }, ...record } = read(article);
  assert.equal(kept, article);
  assert.deepEqual({ ...record, article: rest }, reader.read(article));
  for (const text of [false, undefined, null]) assert.equal(json(article, { text }), json(article));
  assert.match(json(said, { text: true, indent: true }), /\n *"text": "Foreign Minister Anton Vesely thanked/);
  const odd = `\ud800 "\\\0 😀 ${said}`;
  const found = read(odd);
  assert.equal(found.article.text, odd.replace('\ud800', '\ufffd'));
  assert(check_spans(found, found.article.text) > 3);
  assert.equal(read(Uint8Array.of(0xff, 0x41)).article.text, '\ufffdA');
  assert.equal(read('').article.text, '');
  for (const text of [1, article, {}])
    assert.throws(() => reader.readJson(said, { text }), fails('EARGUMENT', /^text is \w+, no boolean$/));
  for (const method of ['read', 'readHtml'])
    assert.throws(() => reader[method](said, { text: true }), fails('EARGUMENT', /there is no option 'text'/));
});

test('what is unsure can be left out', () => {
  const all = reader.read(article).statements.length;
  assert(all > 0);
  assert.equal(reader.read(article, { minConfidence: 1 }).statements.length, 0);
});

test('a page shows the words of the article, and its markup as letters', () => {
  const page = reader.readHtml(`${said} <script>alert(1)</script>`, { title: 'A & B', colors: 'dark', id: 'x' });
  assert.match(page, /^<!doctype html>/i);
  assert.match(page, /A &amp; B/);
  assert.match(page, /Anton Vesely/);
  assert.doesNotMatch(page, /<script/i);
  assert.throws(() => reader.readHtml(said, { colors: 'pink' }), fails('EARGUMENT', /colors is 'pink'/));
  assert.throws(() => reader.readHtml(said, { title: 5 }), fails('EARGUMENT', /title is number/));
  assert.equal(reader.readHtml(said), reader.readHtml(said, null));
});

test('mistakes are errors that name what is wrong', () => {
  assert.throws(() => reader.read(5), fails('EARGUMENT', /text is number/));
  assert.throws(() => reader.read(null), fails('EARGUMENT', /text is null/));
  assert.throws(() => reader.read(new ArrayBuffer(2)), fails('EARGUMENT', /text is object/));
  assert.throws(() => reader.read(said, { publishd: '2024-05-20' }), fails('EARGUMENT', /no option 'publishd'/));
  assert.throws(() => reader.read(said, 'x'), fails('EARGUMENT', /the options are string/));
  assert.throws(() => reader.readJson(said, { title: 'x' }), fails('EARGUMENT', /no option 'title'/));
  assert.throws(() => reader.read(said, { id: 7 }), fails('EARGUMENT', /id is number/));
  assert.throws(() => reader.read(said, { published: 'May' }), fails('EARGUMENT', /options\.published is 'May'/));
  assert.throws(() => reader.read(said, { offsets: 'toString' }), fails('EARGUMENT', /offsets is 'toString'/));
  assert.throws(() => reader.read(said, { minConfidence: 2 }), fails('EARGUMENT', /min_confidence is 2/));
  assert.throws(() => reader.read(said, { minConfidence: NaN }), fails('EARGUMENT', /not a number from 0 to 1/));
  assert.throws(() => reader.read(said, { minConfidence: '1' }), fails('EARGUMENT', /minConfidence is string/));
  assert.equal(reader.read(said).statements.at(-1).mode, 'direct');
});

test('a module that is none, or is not to be had, is an error, and another attempt is one', async () => {
  await assert.rejects(load(7), fails('EARGUMENT', /the options are number/));
  await assert.rejects(load({ lexicon: [] }), fails('EARGUMENT', /there is no option 'lexicon': wasm, lexicons/));
  assert((await load(null)).read(said).statements.length > 0);
  const file = pathToFileURL(join(folder, 'communique.wasm'));
  for (const wasm of [file, file.href]) assert((await load({ wasm })).read(said).statements.length > 0);
  await assert.rejects(load({ wasm: new URL('nothing.wasm', file) }), fails('EIO', /nothing\.wasm cannot be read/));
  await assert.rejects(load({ wasm: 5 }), fails('EARGUMENT', /wasm is neither/));
  await assert.rejects(load({ wasm: new Uint8Array(9) }), fails('EIO', /what was given is no module/));
  await assert.rejects(load({ wasm: new Response('<!doctype html>') }), fails('EIO', /is no module/));
  await assert.rejects(load({ wasm: 'nowhere:' }), fails('EIO', /^nowhere: cannot be fetched/));
  await assert.rejects(load({ wasm: new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)) }),
                       fails('EIO', /another module/));
  await assert.rejects(load({ wasm: new Response('', { status: 404 }) }), fails('EIO', /404/));
  for (const maxBytes of [-1, 0.5, 2 ** 31, '7', NaN, null])
    await assert.rejects(load({ maxBytes }), fails('EARGUMENT', /^maxBytes is .*, no number of bytes/));
  await assert.rejects(loadInWorker(), fails('EUNSUPPORTED', /no workers of the Web here/));
  await assert.rejects(load({ lexicons: [null] }), fails('EARGUMENT', /lexicons\[0\]\.text is undefined/));
  await assert.rejects(load({ lexicons: { text: '' } }), fails('EARGUMENT', /lexicons is no list/));
  for (const wasm of [module, await WebAssembly.compile(module), Promise.resolve(new Response(module)),
                      new Response(module, { headers: { 'content-type': 'application/wasm' } })])
    assert.equal((await load({ wasm })).version, reader.version);
});

test('rows of a lexicon are added, and broken ones are named', async () => {
  const own = await load({ lexicons: [{ text: '# names.lex 1  name | type | reference\n' +
                                              'Anton Vesely | person | Q42\n' }] });
  const who = ({ entities }) => entities.find(({ name }) => name === 'Anton Vesely').reference;
  assert.equal(who(own.read(said)), 'Q42');
  assert.equal(who(reader.read(said)), null);
  const row = (text, message) =>
    assert.rejects(load({ lexicons: [{ name: 'own.lex', text }] }), fails('ELEXICON', message));
  await row('# names.lex 1  name | type\nVesely | planet\n', /^own\.lex:2: no type 'planet'/);
  await row('\0', /^own\.lex/);
  await row('# names.lex 1  name | type\n' + 'x'.repeat(1e6), /^own\.lex:2/);
  await row('# names.lex 1  name | type\n\ud800 | \udfff\n', /^own\.lex:2/);
  await row(readFileSync(join(checkout, 'tests/wasm/patched.mjs'), 'utf8'), /^own\.lex:1/);
  await assert.rejects(load({ lexicons: [{ text: 5 }] }), fails('EARGUMENT', /lexicons\[0\]\.text is number/));
});

test('a text over the limit is refused by a sentence that says what to do', async () => {
  const small = await load({ maxBytes: 100 });
  assert.equal(small.read('x'.repeat(100)).format, 'communique/1');
  assert.throws(() => small.read('x'.repeat(101)), fails('ETOOLARGE', /more than the 100 that this reader takes/));
  assert.throws(() => small.read('é'.repeat(51)), fails('ETOOLARGE', /has 102 bytes/));
  assert.throws(() => small.read(new Uint8Array(101)), fails('ETOOLARGE', /has 101 bytes/));
  assert.throws(() => reader.read('x'.repeat(8388609)), fails('ETOOLARGE', /8388608/));
  assert.equal(small.read(said).statements.at(-1).mode, 'direct');
});

test('a text for which memory does not suffice is an error, and the reader reads on', async () => {
  const tight = await load({ wasm: with_most_memory(module, 40 << 20), maxBytes: 1 << 30 });
  const before = tight.readJson(article);
  for (let i = 0; i < 2; i++) {
    assert.throws(() => tight.read('A B said C. '.repeat(1e4)), fails('ENOMEMORY', /too large to be read here/));
    assert.throws(() => tight.read('x'.repeat(30 << 20)), fails('ENOMEMORY', /too large to be read here/));
    assert.deepEqual(tight.readJson(article), before);
  }
  await assert.rejects(load({ wasm: with_most_memory(module, 24 << 20), lexicons: [{ text: '#'.repeat(20 << 20) }] }),
                       fails('ENOMEMORY', /the lexicons are too large/));
});

test('seven megabytes are read, their words stand where the record says, and the memory is given back', async () => {
  const text = `${said}\n\n`.repeat(Math.ceil(6.8e6 / (said.length + 2)));
  const before = reader.readJson(article);
  const real = WebAssembly.Instance;
  let made = 0;
  try {
    WebAssembly.Instance = function (...given) {
      made++;
      return new real(...given);
    };
    const { statements } = reader.read(text);
    assert(statements.length > 80000);
    check_spans(statements.at(-1), text);
    assert(statements.at(-1).cue.begin > 6.7e6);
    assert.deepEqual(reader.readJson(article), before);
    assert.deepEqual(reader.readJson(article), before);
  } finally {
    WebAssembly.Instance = real;
  }
  assert.equal(made, 1);
});

test('readers know nothing of each other, and one that is disposed of says so', async () => {
  const other = await load({ lexicons: [{ text: '# names.lex 1  name | type\nVesely Street | place\n' }] });
  const record = reader.readJson(said);
  other.read('They met on Vesely Street.');
  assert.deepEqual(reader.readJson(said), record);
  other.dispose();
  other.dispose();
  assert.throws(() => other.read(said), fails('EARGUMENT', /disposed/));
  assert.throws(() => other.version, fails('EARGUMENT', /disposed/));
  assert.deepEqual(reader.readJson(said), record);
});

// A reader whose first instance is what `change` makes of its exports.
async function with_exports(change) {
  const real = WebAssembly.instantiate;
  WebAssembly.instantiate = async (...given) => ({ exports: change((await real(...given)).exports) });
  try {
    return await load();
  } finally {
    WebAssembly.instantiate = real;
  }
}

test('a trap is a fault of the library, and the reader reads on', async () => {
  const record = reader.readJson(said);
  for (const failure of [new WebAssembly.RuntimeError('unreachable'), new RangeError('Maximum call stack')]) {
    const trapping = await with_exports((exports) => ({ ...exports, cmq_read: () => { throw failure; } }));
    assert.throws(() => trapping.read(said), fails('EINTERNAL', /^the module ended: (unreachable|Maximum call)/));
    assert.deepEqual(trapping.readJson(said), record);
  }
});

test('memory stays flat over twenty thousand reads', async () => {
  let memory;
  const flat = await with_exports((exports) => (memory = exports.memory, exports));
  const texts = [article, said, '\ud800'.repeat(300), 'x', ''];
  const some = (count) => {
    for (let i = 0; i < count; i++) {
      flat.readJson(texts[i % texts.length]);
      if (i % 100 === 0) assert.throws(() => flat.read(said, { published: 'May' }), CommuniqueError);
    }
    return memory.buffer.byteLength;
  };
  const settled = some(500);
  assert.equal(some(20000), settled);
});

test('the module exports what the library exports, and memory', async () => {
  const compiled = await WebAssembly.compile(module);
  const listed = readFileSync(join(checkout, 'capi/symbols.txt'), 'utf8').match(/^cmq_\w+/gm);
  assert(listed.length > 60);
  assert.deepEqual(WebAssembly.Module.exports(compiled).map(({ name }) => name).sort(),
                   [...listed, '_initialize', 'communique_out_of_memory', 'free', 'malloc', 'memory'].sort());
  for (const { module, name } of WebAssembly.Module.imports(compiled))
    assert.match(`${module}.${name}`, /^wasi_snapshot_preview1\.(fd_|path_open|proc_exit)/);
});

test('what nothing refers to any more is collected', async () => {
  const gone = new Set();
  const registry = new FinalizationRegistry((name) => gone.add(name));
  await (async () => registry.register(await load(), 'reader'))();
  for (let i = 0; i < 50 && !gone.size; i++) {
    globalThis.gc();
    await new Promise((done) => setTimeout(done, 10));
  }
  assert(gone.has('reader'));
});
