// The types are what the records are: types.mjs PACKAGE CHECKOUT FOLDER
//
// In FOLDER, where TypeScript is installed, records are written as literals of the type, so that tsc finds every field
// and every word that the types lack, and the words of the library are compared with those of the types.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder, checkout, home] = process.argv.slice(2);
const at = join(home, 'typed');
rmSync(at, { recursive: true, force: true });
mkdirSync(join(at, 'node_modules'), { recursive: true });
cpSync(folder, join(at, 'node_modules/communique'), { recursive: true });
cpSync(join(checkout, 'tests/wasm/sample.ts'), join(at, 'sample.ts'));
writeFileSync(join(at, 'package.json'), '{"type": "module"}');

const { load } = await import(pathToFileURL(join(folder, 'node.mjs')));
const reader = await load();
const read = (below) => readdirSync(join(checkout, below)).filter((name) => name.endsWith('.txt'))
  .map((name) => new TextDecoder().decode(reader.readJson(readFileSync(join(checkout, below, name)))));
const records = [...read('examples/articles'), ...read('tests/golden/texts')];

// Of communique.h: which words belong to CMQ_WORDS_…
const { instance } = await WebAssembly.instantiate(readFileSync(join(folder, 'communique.wasm')),
  { wasi_snapshot_preview1: new Proxy({}, { get: () => () => 8 }) });
const c = instance.exports;
c._initialize();
const header = readFileSync(join(checkout, 'capi/include/communique.h'), 'utf8');
function words(name) {
  const [, of] = new RegExp(`#define CMQ_WORDS_${name} (\\d+)`).exec(header);
  const found = [];
  for (let i = 0, word; (word = c.cmq_word(Number(of), i)); i++) {
    const memory = new Uint8Array(c.memory.buffer);
    found.push(new TextDecoder().decode(memory.subarray(word, memory.indexOf(0, word))));
  }
  if (!found.length) throw new Error(`no words of ${name}`);
  return found.filter((word) => word).map((word) => `'${word}'`).join(' | ');
}
const same = Object.entries({
  OFFSETS: 'Offsets', ARTICLE_LANGUAGE: "Article['language']", ENTITY_TYPE: "Entity['type']",
  MENTION_KIND: "Mention['kind']", MENTION_REASON: "Mention['because']", OFFICE_STATUS: "Office['status']",
  MEETING_KIND: "Meeting['kind']", MEETING_STATUS: "Meeting['status']",
  PARTICIPANT_SIDE: "NonNullable<Meeting['participants'][number]['side']>", STATEMENT_TYPE: "Statement['type']",
  STATEMENT_MODE: "Statement['mode']", STATEMENT_ACT: "Statement['act']", FACT_KIND: "Fact['kind']",
}).map(([name, type]) => `same<${type}, ${words(name)}>(true);`);

writeFileSync(join(at, 'records.ts'), `import type {
  Article, CommuniqueRecord, Entity, Fact, Meeting, Mention, Office, Offsets, Statement,
} from 'communique';
type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
declare function same<A, B>(they: Same<A, B>): void;
${same.join('\n')}
export const records: CommuniqueRecord[] = [\n${records.join(',\n')}];
`);

const tsc = join(home, 'node_modules/typescript/bin/tsc');
const compile = (...options) => execFileSync(process.execPath,
  [tsc, '--strict', '--noUncheckedIndexedAccess', '--noEmit', '--skipDefaultLibCheck', '--target', 'es2022', ...options],
  { cwd: at, stdio: 'inherit' });
const browser = ['--lib', 'es2022,dom', '--typeRoots', join(at, 'none')];   // no types besides
compile('--module', 'nodenext', ...browser, 'sample.ts', 'records.ts');
compile('--module', 'esnext', '--moduleResolution', 'bundler', ...browser, 'sample.ts');
compile('--module', 'nodenext', '--lib', 'es2022', '--types', 'node', '--typeRoots', join(home, 'node_modules/@types'),
        'sample.ts');
console.log(`${records.length} records, ${same.length} sets of words`);
