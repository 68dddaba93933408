// In a browser as in Node: browser.mjs PACKAGE NATIVE_RECORDS CHECKOUT CHROMIUM
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { launched } from './browse.mjs';
import { questions, records, texts } from './native.mjs';
import { serve } from './serve.mjs';

const [folder, program, checkout, executablePath] = process.argv.slice(2);
const all = texts(checkout);
const { asked, origin, close: stop } = await serve(folder, checkout, all);
const { browser, close } = await launched(executablePath);
after(async () => {
  await close();
  stop();
});

const opened = async (path) => {
  const page = await browser.newPage();
  const troubles = [];
  page.on('pageerror', (failure) => troubles.push(String(failure)));
  await page.goto(`${origin}/${path}`);
  return { page, troubles };
};

const sum = (bytes) => createHash('sha256').update(bytes).digest('hex');

test('a browser gives the bytes that the native library gives', async () => {
  const { page } = await opened('empty.html');
  const given = await page.evaluate(async (asked) => {
    const { load } = await import('/communique/communique.mjs');
    const reader = await load();
    const hex = (buffer) => [...new Uint8Array(buffer)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const bytes = (given) => (typeof given === 'string' ? new TextEncoder().encode(given) : given);
    const sums = [];
    for (const [i, questions] of asked.entries()) {
      const text = new Uint8Array(await (await fetch(`/texts/${i}`)).arrayBuffer());
      for (const { method, ...options } of questions)
        sums.push(hex(await crypto.subtle.digest('SHA-256', bytes(reader[method](text, options)))));
    }
    return sums;
  }, all.map(({ path }) => questions(path)));
  assert.deepEqual(given, records(program, all.map(({ path }) => path)).flat().map(sum));
  await page.close();
});

test('while a worker reads five megabytes the page goes on', async () => {
  const { page } = await opened('empty.html');
  const article = readFileSync(join(checkout, 'examples/article.txt'), 'utf8');
  const found = await page.evaluate(async ({ article, times }) => {
    const { loadInWorker } = await import('/communique/worker.mjs');
    const reader = await loadInWorker();
    let ticks = 0, reading = true;
    const tick = () => { ticks++; if (reading) setTimeout(tick, 10); };
    const text = `${article}\n\n`.repeat(times);
    const promised = reader.readJson(text);
    tick();
    const size = (await promised).length;
    const frame = document.createElement('iframe');
    frame.srcdoc = await reader.readHtml(article, { title: 'News' });
    document.body.append(frame);
    await new Promise((done) => frame.onload = done);
    reading = false;
    const failure = await reader.read(text, { published: 'May' }).catch(({ name, code }) => `${name} ${code}`);
    const unsendable = await reader.read('x', { id: () => 1 }).catch(({ name, code }) => `${name} ${code}`);
    const waiting = reader.read(text).catch(({ code }) => code);
    reader.dispose();
    return { ticks, size, failure, unsendable, shown: frame.contentDocument.body.textContent, waiting: await waiting,
             after: await reader.read('x').catch(({ message }) => message) };
  }, { article, times: Math.ceil(5e6 / article.length) });
  assert(found.ticks > 20, `${found.ticks} ticks`);
  assert(found.size > 1e7);
  assert.match(found.shown, /Anna Larsen/);
  assert.equal(found.failure, 'CommuniqueError EARGUMENT');
  assert.equal(found.unsendable, 'CommuniqueError EARGUMENT');
  assert.equal(found.waiting, 'EARGUMENT');
  assert.match(found.after, /disposed/);
  await page.close();
});

test('where the module is not to be had the page learns it, in a worker too', async () => {
  const { page } = await opened('empty.html');
  const found = await page.evaluate(async () => {
    const { load } = await import('/communique/communique.mjs');
    const { loadInWorker } = await import('/communique/worker.mjs');
    const failure = ({ name, code, message }) => `${name} ${code} ${message}`;
    return [await load({ wasm: 'none.wasm' }).catch(failure), await loadInWorker({ wasm: 'none.wasm' }).catch(failure),
            await loadInWorker({ wasm: new URL('/none.wasm', location.href) }).catch(failure)];
  });
  for (const failure of found) assert.match(failure, /^CommuniqueError EIO .*\d\/none\.wasm cannot be fetched: 404$/);
  await page.close();
});

test('the example reads what is pasted, markup is words, and it works without a network', async () => {
  const { page, troubles } = await opened('');
  const paste = async (text, statements) => {
    await page.fill('textarea', text);
    await page.click('button');
    await page.waitForFunction((want) => document.querySelector('[role=status]').textContent === want, statements);
    return page.locator('li').allTextContents();
  };
  const markup = '<img src=x onerror="document.title=1">';
  const said = (words) => `Foreign Minister Anton Vesely said that ${words} the talks went well.`;
  assert.deepEqual(await paste(said(markup), '1 statement'), [`Anton Vesely: ${markup} the talks went well`]);
  assert.deepEqual(await paste(said('&lt;b>'), '1 statement'), ['Anton Vesely: &lt;b> the talks went well']);
  assert.equal(await page.title(), 'Who said what');
  await page.evaluate(() => navigator.serviceWorker.ready);

  const before = asked.length;
  await browser.setOffline(true);
  await page.reload();
  assert.deepEqual(await paste(said('all of'), '1 statement'), ['Anton Vesely: all of the talks went well']);
  await browser.setOffline(false);
  assert.deepEqual(asked.slice(before).filter((path) => path !== 'offline.js' && path !== 'favicon.ico'), []);
  assert.deepEqual(troubles, []);
  await page.close();
});
