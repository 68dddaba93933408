// Figures for the guide: node figures.mjs DIST. Size of the first load, time to the first record, speed in the worker.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chromium_page, fresh, paste } from './browser.mjs';

const dist = process.argv[2];
process.env.NEWSROOM = dist;
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1).padStart(8)} kB`;
const row = (name, ...cells) => console.log(name.padEnd(40), cells.join('  '));

const all = readdirSync(dist, { recursive: true }).filter((name) => statSync(join(dist, name)).isFile());
const load = (name) => readFileSync(join(dist, name));
row('file', '         raw', '        gzip', '      brotli');
const sums = [0, 0, 0];
for (const name of all.sort()) {
  const bytes = load(name);
  const sizes = [bytes.length, gzipSync(bytes, { level: 9 }).length, brotliCompressSync(bytes).length];
  sizes.forEach((size, i) => {
    sums[i] += size;
  });
  row(name, ...sizes.map(kilobytes));
}
row('all', ...sums.map(kilobytes));

const folder = new URL('../../articles/', import.meta.url);
const articles = readdirSync(folder)
  .sort()
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));
let long = '';
for (let i = 0; long.length < 5_000_000; i++) long += `${articles[i % articles.length]}\n\n`;

async function until_read(page, text) {
  await paste(page, text);
  const began = Date.now();
  await page.getByRole('button', { name: 'Read article' }).click();
  await page.locator('.rows .jump').first().waitFor({ timeout: 300_000 });
  return Date.now() - began;
}

const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];
const browser = await chromium_page();
const shown = [],
  first = [],
  speeds = [];
for (let i = 0; i < 5; i++)
  await fresh(browser, async (page) => {
    shown.push(await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0));
    // From the address to the first statement, with the time in which a person pastes left out.
    const ready = await page.evaluate(() => performance.now());
    first.push(ready + (await until_read(page, articles[0])));
  });
for (let i = 0; i < 3; i++)
  await fresh(browser, async (page) => {
    speeds.push(long.length / 1e6 / ((await until_read(page, long)) / 1000));
  });
await browser.end();
row('page shown, median of 5', `${Math.round(median(shown))} ms`);
row('first statement, median of 5', `${Math.round(median(first))} ms`);
row('5 MB, median of 3', `${median(speeds).toFixed(2)} MB/s, kept and shown`);
