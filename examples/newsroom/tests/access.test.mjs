// axe-core finds nothing wrong with any view of the page, in light and dark, on a phone and on a desk.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { chromium_page, fresh, settle } from './browser.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser;
before(async () => {
  browser = await chromium_page();
});
after(() => browser.end());

async function look(page, view) {
  await page.evaluate(axe);
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme });
    const { violations } = await page.evaluate(() => window.axe.run());
    assert.deepEqual(
      violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${view}, ${colorScheme}: ${id} ${html} ${failureSummary}`),
      ),
      [],
    );
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    assert.ok(wider <= 0, `${view}: ${wider} px wider than the window`);
  }
}

for (const width of [360, 1280])
  test(`nothing is wrong at ${width} px`, () =>
    fresh(browser, async (page) => {
      await page.setViewportSize({ width, height: 800 });
      await look(page, 'nothing there');
      await page.getByRole('button', { name: 'Read article' }).click();
      await look(page, 'a problem');
      await page.getByRole('button', { name: 'Try it with three examples' }).click();
      await settle(page);
      await look(page, 'statements');
      await page.locator('.rows .jump').nth(1).click();
      await page.locator('#here').waitFor();
      await look(page, 'an article');
      await page.getByRole('button', { name: 'Close the article' }).click();
      if (width < 768) await page.getByRole('button', { name: 'Filters' }).click();
      await page.locator('.rows .name').first().click();
      await look(page, 'filters');
      await page.getByRole('tab', { name: 'Meetings' }).click();
      await look(page, 'meetings');
      await page.getByRole('tab', { name: 'Articles' }).click();
      await page
        .getByRole('button', { name: /^Delete “/ })
        .first()
        .click();
      await look(page, 'articles, and a notice');
      await page.getByRole('button', { name: 'Add articles' }).click();
      await look(page, 'the dialog');
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Delete all…' }).click();
      await look(page, 'the question');
    }));
