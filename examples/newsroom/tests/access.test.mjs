// axe-core finds nothing wrong with any view of the page, in light and dark, on a phone and on a desk.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, test } from 'node:test';
import { chromium_page, fresh, read, settle } from './browser.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let browser;
before(async () => {
  browser = await chromium_page();
});
after(() => browser.end());

// Each name in the page is that of one thing.
async function names(page, view) {
  const wrong = await page.evaluate(() =>
    [...document.querySelectorAll('[id]')].map(({ id }) => id).filter((id, i, all) => !id || all.indexOf(id) !== i),
  );
  assert.deepEqual(wrong, [], view);
}

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
    await names(page, view);
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
      // Whoever spoke, however many: both buttons stay inside.
      const next = page.getByRole('button', { name: 'Next' });
      for (let more = true; more;) {
        for (const button of [next, page.getByRole('button', { name: 'Close the article' })]) {
          const { x, width: wide } = await button.boundingBox();
          assert.ok(x >= 0 && x + wide <= width, `${await page.locator('.reader footer p').innerText()}: ${x + wide}`);
        }
        await names(page, 'an article, step by step');
        more = await next.isEnabled();
        if (more) await next.click();
      }
      await page.getByRole('button', { name: 'Close the article' }).click();
      if (width < 768) await page.getByRole('button', { name: 'Filters' }).click();
      await page.locator('.rows .name').first().click();
      await look(page, 'filters');
      await page.getByRole('textbox', { name: 'From' }).fill('2025-04-01');
      await page.getByRole('textbox', { name: 'To' }).fill('2025-01-01');
      await page.getByRole('button', { name: 'Swap them' }).waitFor();
      await look(page, 'dates in the wrong order');
      await page.getByRole('button', { name: 'Show everything' }).click();
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

test('words without an end break in the list and in the article', () =>
  fresh(browser, async (page) => {
    const long = 'x'.repeat(300);
    for (const width of [1280, 360]) {
      await page.setViewportSize({ width, height: 800 });
      await read(
        page,
        `A list\n\nMinister Ana Roy said that "the full list is at https://example.org/${long} for all".`,
      );
      assert.ok((await page.locator('.rows .jump', { hasText: long }).count()) > 0);
      for (const shown of ['the article', 'the list']) {
        const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(wider <= 0, `${shown} at ${width}: ${wider} px wider than the window`);
        if (shown === 'the article') await page.getByRole('button', { name: 'Close the article' }).click();
      }
      await page.getByRole('button', { name: 'Add articles' }).click();
    }
  }));
