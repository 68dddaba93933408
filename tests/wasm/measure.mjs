// Size and speed beside the native library: measure.mjs PACKAGE NATIVE_RECORDS CHECKOUT [CHROMIUM]
//
// Seconds are those of the processor, so that what else the machine does matters less. In the browser they pass on the
// wall: from the import of the module to the first record, on a first and on a second visit.
import { execFileSync } from 'node:child_process';
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import { serve } from './serve.mjs';
import { files_below } from './native.mjs';

const [folder, program, checkout, executablePath] = process.argv.slice(2);
const kb = (bytes) => `${Math.round(bytes / 1000)} KB`;
for (const name of ['communique.wasm', 'communique.mjs']) {
  const bytes = readFileSync(join(folder, name));
  const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
  const gzip = gzipSync(bytes, { level: 9 });
  console.log(`${name}: ${kb(bytes.length)}, gzip ${kb(gzip.length)}, brotli ${kb(brotli.length)}`);
}

const paths = ['examples/articles', 'tests/golden/texts'].flatMap((below) => files_below(join(checkout, below)));
console.log(`${paths.length} articles, ${kb(paths.reduce((sum, path) => sum + statSync(path).size, 0))}`);
const native = execFileSync(program, ['--speed', ...paths]).toString().trim().split(' ');
console.log(`native: a reader ${native[0]} ms, ${native[1]} MB/s`);

const { load } = await import(pathToFileURL(join(folder, 'node.mjs')));
const used = () => process.cpuUsage().user / 1e3;
const began = used();
const reader = await load();
const made = used();
const texts = paths.map((path) => readFileSync(path));
reader.read(readFileSync(paths[0], 'utf8'));
const first = used();
for (let i = 0; i < 10; i++) texts.forEach((text) => reader.readJson(text));   // until it is compiled well
let bytes = 0;
const warm = used();
while (used() - warm < 3000) for (const text of texts) bytes += (reader.readJson(text), text.length);
console.log(`Node ${process.version}: a reader ${(made - began).toFixed(0)} ms, the first record ` +
            `${(first - made).toFixed(0)} ms, then ${(bytes / (used() - warm) / 1e3).toFixed(2)} MB/s`);

if (executablePath) {
  const { launched } = await import('./browse.mjs');
  const server = await serve(folder, checkout);
  const { browser, close } = await launched(executablePath);
  const page_measures = async ([text, ...texts]) => {
    const began = performance.now();
    const { load } = await import('/communique/communique.mjs');
    const reader = await load();
    const made = performance.now();
    reader.read(text);
    const first = performance.now();
    for (let i = 0; i < 10; i++) texts.forEach((one) => reader.read(one));
    const warm = performance.now();
    let units = 0;
    while (performance.now() - warm < 3000) for (const one of texts) units += (reader.read(one), one.length);
    return { made: made - began, first: first - began, speed: units / (performance.now() - warm) / 1e3 };
  };
  for (const visit of ['first', 'second']) {
    const page = await browser.newPage();
    await page.goto(`${server.origin}/empty.html`);
    const { made, first, speed } = await page.evaluate(page_measures, paths.map((path) => readFileSync(path, 'utf8')));
    console.log(`Chromium ${browser.browser()?.version() ?? ''}, ${visit} visit: a reader ${made.toFixed(0)} ms, the ` +
                `first record after ${first.toFixed(0)} ms, then ${speed.toFixed(2)} MB/s as objects`);
    await page.close();
  }
  await close();
  server.close();
}
