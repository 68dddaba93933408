// The C interface for Node: a record comes as the object that its JSON, communique/1, tells of, and its offsets index
// JavaScript's strings.
import koffi from 'koffi';

const abi = '0.1';   // before 1.0 each minor version is an ABI of its own
const names = { win32: 'communique.dll', darwin: `libcommunique.${abi}.dylib` };
const library = koffi.load(process.env.COMMUNIQUE_LIBRARY || (names[process.platform] ?? `libcommunique.so.${abi}`));

koffi.struct('cmq_text', { data: 'const void *', size: 'size_t' });
const options_type = koffi.struct('cmq_options', {
  struct_size: 'uint32_t', offsets: 'int32_t', id: 'cmq_text', published: 'cmq_text', min_confidence: 'double',
});
koffi.struct('cmq_lexicon', { name: 'cmq_text', text: 'cmq_text' });
const reader_options_type = koffi.struct('cmq_reader_options', {
  struct_size: 'uint32_t', lexicon_count: 'uint32_t', lexicons: 'const cmq_lexicon *', files: 'const void *',
  file_count: 'uint32_t', reserved: 'uint32_t',
});
const UTF16 = 1;   // CMQ_UTF16

const reader_new = library.func('int32_t cmq_reader_new(const cmq_reader_options *options, _Out_ void **out, ' +
                                '_Out_ void **error)');
const reader_free = library.func('void cmq_reader_free(void *reader)');
const read = library.func('int32_t cmq_read(void *reader, const void *text, size_t size, const cmq_options *options, ' +
                          '_Out_ void **out, _Out_ void **error)');
const record_json = library.func('int32_t cmq_record_json(void *record, int32_t indent, _Out_ void **out, ' +
                                 '_Out_ size_t *size, _Out_ void **error)');
const record_free = library.func('void cmq_record_free(void *record)');
const string_free = library.func('void cmq_string_free(void *string)');
const error_message = library.func('const char *cmq_error_message(void *error)');
const error_free = library.func('void cmq_error_free(void *error)');
export const version = library.func('const char *cmq_version()');

// What a function gives through `out`, or the error that it gives instead.
function result(call) {
  const out = [null], error = [null];
  const code = call(out, error);
  if (code === 0) return out[0];
  const failure = new Error(error[0] ? error_message(error[0]) : `communique failed with ${code}`);
  error_free(error[0]);
  throw Object.assign(failure, { code });
}

// A Buffer would be read as well, but the offsets of its record index strings.
function words(string, name) {
  if (typeof string !== 'string') throw new TypeError(`${name} must be a string`);
  const data = Buffer.from(string);
  return { data, size: data.length };
}

const forgotten = new FinalizationRegistry(reader_free);

// Language resources: about 20 ms to make, so make one and keep it. `close` frees them; else that happens some time
// after the last use. `lexicons` are rows of your own, as texts by name: { 'names.lex': '# names.lex 1 …' }.
export class Reader {
  #handle;

  constructor({ lexicons = {} } = {}) {
    const rows = Object.entries(lexicons).map(([name, text]) =>
      ({ name: words(name, 'a name'), text: words(text, `lexicons['${name}']`) }));
    const options = { struct_size: koffi.sizeof(reader_options_type), lexicon_count: rows.length, lexicons: rows,
                      files: null, file_count: 0, reserved: 0 };
    this.#handle = result((out, error) => reader_new(options, out, error));
    forgotten.register(this, this.#handle, this);
  }

  read(text, { id = '', published = '', min_confidence = 0 } = {}) {
    if (!this.#handle) throw new Error('the reader is closed');
    const { data, size } = words(text, 'text');
    const options = { struct_size: koffi.sizeof(options_type), offsets: UTF16, id: words(id, 'id'),
                      published: words(published, 'published'), min_confidence };
    const record = result((out, error) => read(this.#handle, data, size, options, out, error));
    try {
      const json = result((out, error) => record_json(record, 0, out, [0], error));
      try {
        return JSON.parse(koffi.decode.string(json));
      } finally {
        string_free(json);
      }
    } finally {
      record_free(record);
    }
  }

  close() {
    forgotten.unregister(this);
    reader_free(this.#handle);
    this.#handle = null;
  }
}
