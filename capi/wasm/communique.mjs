// communique in JavaScript: the module of WebAssembly behind a class. Without dependencies, for browsers and workers;
// node.mjs says where Node finds the module. What it gives is described in communique.d.ts.

// Of communique.h. module.cpp asserts these numbers where the compiler knows them.
const codes = { '-1': 'EARGUMENT', '-2': 'ENOMEMORY', '-3': 'EINTERNAL', '-4': 'EUNSUPPORTED', '-5': 'ELEXICON',
                '-6': 'ETOOLARGE', '-7': 'EIO', '-8': 'EFORMAT' };
const units = { byte: 0, utf16: 1, codepoint: 2 };
const colorings = { automatic: 0, light: 1, dark: 2 };
const options_size = 32, reader_options_size = 24, lexicon_size = 16, html_options_size = 24, json_options_size = 16;

// News takes some 40 times its size while it is read, the densest text that was found ("A B said C. ", again and again)
// 440 times: with this limit even that stays below the 4 GiB that a module can have.
const most_bytes = 8 << 20;
// Memory of a module never shrinks. An instance that a long text made larger than this goes when it was read.
const most_kept = 256 << 20;

export class CommuniqueError extends Error {
  constructor(code, message, cause) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}
Object.defineProperty(CommuniqueError.prototype, 'name', { value: 'CommuniqueError', configurable: true,
                                                           writable: true });

const mistake = (message) => new CommuniqueError('EARGUMENT', message);

// The module asks for files, which there are none of: it gets "bad descriptor" for every question of WASI.
const wasi_snapshot_preview1 = new Proxy({}, { get: () => () => 8 });

const encoder = new TextEncoder();
const decoder = new TextDecoder();

// An instance with its memory, and the calls that cross its border.
class Instance {
  constructor(instance) {
    this.c = instance.exports;
    this.c._initialize();
    this.slots = this.allocate(12);   // for what a call gives: a pointer, an error, a size
  }

  allocate(size) {
    const at = this.c.malloc(size) >>> 0;
    if (at) return at;
    throw new CommuniqueError('ENOMEMORY', `out of memory: ${size} bytes are not to be had`);
  }

  // Not kept: memory that grows is another ArrayBuffer.
  get view() { return new DataView(this.c.memory.buffer); }
  word(at) { return this.view.getUint32(at, true); }
  set(at, ...words) {
    const view = this.view;
    words.forEach((word, i) => view.setUint32(at + 4 * i, word, true));
  }

  copy_in(bytes) {
    const at = this.allocate(bytes.length || 1);
    new Uint8Array(this.c.memory.buffer, at, bytes.length).set(bytes);
    return at;
  }
  text(at) {
    const memory = new Uint8Array(this.c.memory.buffer);
    return decoder.decode(memory.subarray(at, memory.indexOf(0, at)));
  }

  // What a function gives through its output, or the error that it gives instead.
  result(call) {
    const { slots, c } = this;
    this.set(slots, 0, 0, 0);
    const status = call(slots, slots + 4, slots + 8);
    if (status === 0) return this.word(slots);
    const error = this.word(slots + 4);
    const message = this.text(c.cmq_error_message(error)) || `communique failed with ${status}`;
    c.cmq_error_free(error);
    throw new CommuniqueError(codes[status] ?? 'EINTERNAL', message);
  }

  // `call` gets a function that passes bytes in; what it took is given back behind it. Not after a trap, when who knows
  // what freeing would do: then the whole instance goes.
  lending(call) {
    const taken = [];
    const give_back = () => taken.forEach(([free, at]) => free(at));
    const keep = (at, free = this.c.free) => (taken.push([free, at]), at);
    try {
      const result = call((bytes) => keep(this.copy_in(bytes)), keep);
      give_back();
      return result;
    } catch (failure) {
      if (failure instanceof CommuniqueError) give_back();
      throw failure;
    }
  }

  make_reader(lexicons) {
    return this.lending((pass) => {
      const rows = pass(new Uint8Array(lexicon_size * lexicons.length));
      lexicons.forEach(({ name, text }, i) =>
        this.set(rows + lexicon_size * i, pass(name), name.length, pass(text), text.length));
      const options = pass(new Uint8Array(reader_options_size));
      this.set(options, reader_options_size, lexicons.length, rows);
      return this.result((out, error) => this.c.cmq_reader_new(options, out, error));
    });
  }

  read(reader, text, { id, published, min_confidence, offsets, json, page }) {
    const { c } = this;
    return this.lending((pass, keep) => {
      const options = pass(new Uint8Array(options_size));
      this.set(options, options_size, offsets, pass(id), id.length, pass(published), published.length);
      this.view.setFloat64(options + 24, min_confidence, true);
      const at = pass(text);
      const record = keep(this.result((out, error) => c.cmq_read(reader, at, text.length, options, out, error)),
                          c.cmq_record_free);
      const how = pass(new Uint8Array(page ? html_options_size : json_options_size));
      if (page) this.set(how, html_options_size, 0, page.colors, 0, pass(page.title), page.title.length);
      else this.set(how, json_options_size, json.indent, json.text);
      const write = page ? c.cmq_record_html : c.cmq_record_json_with;
      const made = keep(this.result((out, error, size) => write(record, how, out, size, error)), c.cmq_string_free);
      return new Uint8Array(c.memory.buffer, made, this.word(this.slots + 8)).slice();
    });
  }
}

// Strings of JavaScript have an end: 512 MB in some engines.
function decoded(bytes, change = (string) => string) {
  try {
    return change(decoder.decode(bytes));
  } catch (failure) {
    throw new CommuniqueError('ENOMEMORY', `the record takes ${bytes.length} bytes, more than can be made of it here`,
                              failure);
  }
}
export const parsed = (json) => decoded(json, JSON.parse);

function coded(value, name) {
  if (value === undefined || value === null) return new Uint8Array(0);
  if (typeof value === 'string') return encoder.encode(value);
  throw mistake(`${name} is ${typeof value}, not a string`);
}

// A misspelt option would be lost without a word.
export function options_of(given, known) {
  if (given === undefined || given === null) return {};
  if (typeof given !== 'object') throw mistake(`the options are ${typeof given}, not an object`);
  for (const name of Object.keys(given))
    if (!known.includes(name)) throw mistake(`there is no option '${name}': ${known.join(', ')}`);
  return given;
}
export const read_options = ['id', 'published', 'minConfidence', 'offsets', 'indent'];
const json_options = [...read_options, 'text'];
const page_options = [...read_options, 'title', 'colors'];

function checked(text, options, limit) {
  const { id, published, minConfidence = 0, offsets } = options;
  let bytes = text;
  if (typeof text === 'string') {
    // Not encoded before its length is known to be bearable: each unit is at least a byte.
    if (text.length <= limit) bytes = encoder.encode(text);
  } else if (!(text instanceof Uint8Array)) {
    throw mistake(`text is ${text === null ? 'null' : typeof text}, neither a string nor a Uint8Array`);
  }
  if (bytes.length > limit)
    throw new CommuniqueError('ETOOLARGE', `the text has ${typeof bytes === 'string' ? 'at least ' : ''}` +
      `${bytes.length} bytes of UTF-8, more than the ${limit} that this reader takes; give it in parts`);
  const unit = offsets ?? (typeof text === 'string' ? 'utf16' : 'byte');
  if (!Object.hasOwn(units, unit)) throw mistake(`offsets is '${unit}', not 'byte', 'utf16' or 'codepoint'`);
  if (typeof minConfidence !== 'number') throw mistake(`minConfidence is ${typeof minConfidence}, not a number`);
  return [bytes, { id: coded(id, 'id'), published: coded(published, 'published'), min_confidence: minConfidence,
                   offsets: units[unit] }];
}

function json_of({ indent, text }) {
  // Some would give the words of the article.
  if (typeof (text ?? false) !== 'boolean') throw mistake(`text is ${typeof text}, no boolean`);
  return { indent: indent ? 1 : 0, text: text ? 1 : 0 };
}

function page_of({ title, colors = 'automatic' }) {
  if (!Object.hasOwn(colorings, colors)) throw mistake(`colors is '${colors}', not 'automatic', 'light' or 'dark'`);
  return { title: coded(title, 'title'), colors: colorings[colors] };
}

export class Reader {
  #module; #lexicons; #limit; #instance = null; #reader = 0; #closed = false;

  // Not for callers, who have `load`. An instance that is there already saves the time to make one.
  constructor(module, lexicons, limit, instance) {
    this.#module = module;
    this.#lexicons = lexicons;
    this.#limit = limit;
    this.#guard(() => this.#open(instance), 'the lexicons are');
  }

  #open(instance = new WebAssembly.Instance(this.#module, { wasi_snapshot_preview1 })) {
    this.#instance = new Instance(instance);
    this.#reader = this.#instance.make_reader(this.#lexicons);
  }

  // An instance that has trapped is in no known state: the next call makes another one.
  #guard(call, what = 'the text is') {
    try {
      return call();
    } catch (failure) {
      if (failure instanceof CommuniqueError && failure.code !== 'ENOMEMORY') throw failure;
      // A RangeError is an array that cannot be made, or too many calls in each other.
      const memory = failure.code === 'ENOMEMORY' || this.#instance?.c.communique_out_of_memory() === 1 ||
                     (failure instanceof RangeError && !/call stack/.test(failure.message));
      this.#instance = null;
      throw memory
        ? new CommuniqueError('ENOMEMORY', `out of memory: ${what} too large to be read here`, failure)
        : new CommuniqueError('EINTERNAL', `the module ended: ${failure.message}`, failure);
    }
  }

  // `form`: how its JSON is written, or how a page of it looks.
  #made_of(text, options, form) {
    if (this.#closed) throw mistake('the reader is disposed of');
    const [bytes, given] = checked(text, options, this.#limit);
    return this.#guard(() => {
      if (!this.#instance) this.#open();
      const made = this.#instance.read(this.#reader, bytes, { ...given, ...form });
      if (this.#instance.c.memory.buffer.byteLength > most_kept) this.#instance = null;
      return made;
    });
  }

  readJson(text, options) {
    const given = options_of(options, json_options);
    return this.#made_of(text, given, { json: json_of(given) });
  }
  read(text, options) {
    return parsed(this.#made_of(text, options_of(options, read_options), { json: json_of({}) }));
  }
  readHtml(text, options) {
    const given = options_of(options, page_options);
    return decoded(this.#made_of(text, given, { page: page_of(given) }));
  }

  get version() { return this.#constant('cmq_version'); }
  get buildInfo() { return this.#constant('cmq_build_info'); }
  #constant(name) {
    if (this.#closed) throw mistake('the reader is disposed of');
    return this.#guard(() => {
      if (!this.#instance) this.#open();
      return this.#instance.text(this.#instance.c[name]());
    });
  }

  // All memory is the instance's, which goes when nobody refers to it.
  dispose() {
    this.#closed = true;
    this.#instance = null;
    this.#module = null;
  }
}
if (Symbol.dispose) Reader.prototype[Symbol.dispose] = Reader.prototype.dispose;

async function compile_response(response) {
  if (!response.ok) throw new CommuniqueError('EIO', `${response.url} cannot be fetched: ${response.status}`);
  // Compiled while it arrives, if the server says what it is.
  if (response.headers.get('content-type')?.startsWith('application/wasm'))
    return WebAssembly.compileStreaming(response);
  return WebAssembly.compile(await response.arrayBuffer());
}

async function compile(source) {
  try {
    if (source instanceof WebAssembly.Module) return source;
    if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) return await WebAssembly.compile(source);
    if (typeof source === 'string' || source instanceof URL) return await compile_response(await fetch(source));
    if (source instanceof Response) return await compile_response(source);
  } catch (failure) {
    if (failure instanceof CommuniqueError) throw failure;
    const from = typeof source === 'string' || source instanceof URL ? source : source.url || 'what was given';
    const what = failure instanceof WebAssembly.CompileError ? 'is no module of WebAssembly' : 'cannot be fetched';
    throw new CommuniqueError('EIO', `${from} ${what}: ${failure.message}`, failure);
  }
  throw mistake('wasm is neither an address nor a response nor bytes nor a module');
}

// The module that comes with the package, once for all readers; a failure is forgotten, so that one may try again.
let own;
const compile_own = (find) => own ??= Promise.resolve(find()).then(compile).catch((failure) => {
  own = undefined;
  throw failure;
});

const beside = () => new URL('./communique.wasm', import.meta.url);

// `find`: where the module that comes with the package is.
export async function load_from(find, options) {
  const { wasm, lexicons = [], maxBytes = most_bytes } = options_of(options, ['wasm', 'lexicons', 'maxBytes']);
  if (!Number.isInteger(maxBytes) || maxBytes < 0 || maxBytes >= 2 ** 31)
    throw mistake(`maxBytes is ${maxBytes}, no number of bytes below 2 GiB`);
  if (typeof lexicons?.[Symbol.iterator] !== 'function') throw mistake('lexicons is no list');
  const rows = Array.from(lexicons, (row, i) => {
    const { name = 'lexicon', text } = Object(row);
    if (typeof text !== 'string') throw mistake(`lexicons[${i}].text is ${typeof text}, not a string`);
    return { name: coded(name, `lexicons[${i}].name`), text: encoder.encode(text) };
  });
  const module = await (wasm === undefined ? compile_own(find) : compile(await wasm));
  if (!WebAssembly.Module.exports(module).some(({ name }) => name === 'communique_out_of_memory'))
    throw new CommuniqueError('EIO', 'wasm is another module than that of communique');
  return new Reader(module, rows, maxBytes, await WebAssembly.instantiate(module, { wasi_snapshot_preview1 }));
}

export const load = (options) => load_from(beside, options);
