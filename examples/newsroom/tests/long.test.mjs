// A text of 5 MB: the page answers while it is read, it can be stopped, and nothing of it is lost.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { chromium_page, fresh, paste, settle } from './browser.mjs';

const folder = new URL('../../articles/', import.meta.url);
const articles = readdirSync(folder)
  .sort()
  .map((name) => readFileSync(new URL(name, folder), 'utf8'));
let text = '';
for (let i = 0; text.length < 5_000_000; i++) text += `${articles[i % articles.length]}\n\n`;

let browser;
before(async () => {
  browser = await chromium_page();
});
after(() => browser.end());

test('5 MB are read while the page answers; reading stops when told, and goes on when told', (t) =>
  fresh(browser, async (page) => {
    await page.evaluate(() => {
      let last = performance.now();
      window.longest_frame = window.longest_task = 0;
      const frame = (now) => {
        window.longest_frame = Math.max(window.longest_frame, now - last);
        last = now;
        requestAnimationFrame(frame);
      };
      requestAnimationFrame(frame);
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) window.longest_task = Math.max(window.longest_task, duration);
      }).observe({ type: 'longtask', buffered: true });
    });
    await paste(page, text);
    assert.match(await page.locator('.pasted').innerText(), /4\.8 MB of text/);
    await page.evaluate(() => {
      window.longest_frame = window.longest_task = 0;
    }); // of handing it to the page

    await page.getByRole('button', { name: 'Read article' }).click();
    await page.locator('.progress').waitFor();
    await page.waitForFunction(() => document.querySelector('progress').value > 0);
    await page.getByRole('button', { name: 'Stop' }).click();
    await page.getByText('Stopped. One text was not read.').waitFor();
    assert.equal(await page.locator('.progress').count(), 0);
    await page.getByRole('button', { name: 'Read after all' }).click();
    await page.locator('.progress').waitFor();
    await page.locator('.progress').waitFor({ state: 'detached', timeout: 300_000 });
    await page.locator('.rows').waitFor();
    await settle(page);

    // All the rest of what one does with it, also at the end of the text.
    await page.locator('.reader .words').waitFor();
    assert.match(await page.getByRole('tab', { name: 'Statements' }).innerText(), /\d\d,\d{3}/);
    await page.getByRole('button', { name: 'Show later text' }).click();
    await page
      .getByRole('tabpanel')
      .getByRole('button', { name: /^Show \d+ more/ })
      .click();
    await page.getByLabel('Order').selectOption('text');
    await page.getByRole('searchbox').fill('"rare piece"');
    await page.waitForFunction(() => /^\d[\d,]* of \d\d,\d{3}/.test(document.querySelector('.outcome').innerText));
    await page.locator('.rows .jump').last().click();
    await page.waitForFunction(() => document.activeElement.id === 'here');
    assert.match(await page.locator('mark.here').first().innerText(), /agreed upon/);

    const { frame, task } = await page.evaluate(() => ({ frame: window.longest_frame, task: window.longest_task }));
    t.diagnostic(`longest task ${Math.round(task)} ms, longest gap between frames ${Math.round(frame)} ms`);
    assert.ok(task < 1000, `the page did not answer for ${Math.round(task)} ms`);

    await page.reload();
    await page.locator('.rows').waitFor();
    assert.match(await page.getByRole('tab', { name: 'Statements' }).innerText(), /\d\d,\d{3}/);
  }));
