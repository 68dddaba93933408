// Back and Forward of the browser, and what is asked before the page goes: node --test places.test.mjs
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { chromium_page, files, fresh, read, settle } from './browser.mjs';

const folder = new URL('../../articles/', import.meta.url);
const names = ['azerbaijan-malaysia-call', 'sco-wmo', 'armenia-council-of-europe'];
const article = (name) => readFileSync(new URL(`${name}.txt`, folder), 'utf8');
const several = Object.fromEntries(names.map((name) => [`${name}.txt`, article(name)]));

let browser;
before(async () => {
  browser = await chromium_page();
});
after(() => browser.end());
const it = (name, body, first) => test(name, () => fresh(browser, body, first));

const reader = (page) => page.locator('.reader');
const length = (page) => page.evaluate(() => history.length);
const scrolled = (page) => page.evaluate(() => Math.round(scrollY));
// A method of the page's own history: the driver's waits for a page that loads.
const go = (page, by) => page.evaluate((steps) => history.go(steps), by);
const closed = (page) => reader(page).waitFor({ state: 'detached' });
const words_here = async (page) => (await page.locator('mark.here').allInnerTexts()).join('');

describe('back and forward', () => {
  // On a desk the list becomes narrow beside the article, and the browser holds on to a row while its lines break anew.
  for (const [device, viewport, near] of [
    ['phone', { width: 360, height: 780 }, 0],
    ['desk', { width: 1280, height: 600 }, 40],
  ])
    it(`on a ${device} Back closes the article where the list was, and Forward opens it again`, async (page) => {
      await page.setViewportSize(viewport);
      await files(page, several);
      await settle(page);
      const before = await length(page);
      const row = page.locator('.rows .jump').nth(6);
      await row.scrollIntoViewIfNeeded();
      await page.evaluate(() => scrollBy(0, 100));
      const place = await scrolled(page);
      assert.ok(place > 100, 'the list is scrolled');
      await row.click();
      await page.locator('#here').waitFor();
      const words = await words_here(page);
      assert.equal(await length(page), before + 1);

      await go(page, -1);
      await closed(page);
      const back = async () => Math.abs((await scrolled(page)) - place) <= near;
      assert.ok(await back(), `from ${place} to ${await scrolled(page)}`);
      assert.ok(await row.evaluate((one) => document.activeElement === one), 'the keyboard is where it was');
      await go(page, 1);
      await page.locator('#here').waitFor();
      assert.equal(await words_here(page), words);
      await go(page, -1);
      await closed(page);
      assert.ok(await back(), `from ${place} to ${await scrolled(page)}`);
      assert.match(page.url(), /^http:\/\/127/, 'the page is still there');
    });

  it('steps from words to words do not fill the history', async (page) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await files(page, several);
    await settle(page);
    const before = await length(page);
    await page.locator('.rows .jump').first().click();
    for (let i = 0; i < 5; i++) await page.getByRole('button', { name: 'Next' }).click();
    assert.equal(await length(page), before + 1);
    await go(page, -1);
    await closed(page);
  });

  it('the button and Escape go back too, so that the next Back leaves the list', async (page) => {
    await files(page, several);
    await settle(page);
    const before = await length(page);
    await page.evaluate(() => history.replaceState({ ...history.state, mark: 'list' }, ''));
    for (const close of [
      () => page.getByRole('button', { name: 'Close the article' }).click(),
      () => page.keyboard.press('Escape'),
    ]) {
      await page.locator('.rows .jump').nth(1).click();
      await page.locator('#here').waitFor();
      await close();
      await closed(page);
      await page.waitForFunction(() => history.state?.mark === 'list');
      assert.equal(await length(page), before + 1, 'one place in front, whatever was opened');
    }
    await page.keyboard.press('Escape');
    await page.waitForTimeout(100);
    assert.equal(await page.evaluate(() => history.state?.mark), 'list');
  });

  it('a reload keeps the article open, and Back then closes it', async (page) => {
    await files(page, several);
    await settle(page);
    await page.locator('.rows .jump').nth(3).click();
    await page.locator('#here').waitFor();
    const words = await words_here(page);
    await page.reload();
    await page.locator('#here').waitFor();
    assert.equal(await words_here(page), words);
    await go(page, -1);
    await closed(page);
    await page.locator('.rows').waitFor();
  });

  it('an article that is deleted is closed, and Forward does not find it', async (page) => {
    await files(page, several);
    await settle(page);
    await page.getByRole('tab', { name: 'Articles' }).click();
    await page.locator('.articles .title').first().click();
    await page.locator('.reader .words').waitFor();
    await page.locator('.articles .current').getByRole('button', { name: 'Delete' }).click();
    await closed(page);
    await page.waitForFunction(() => !history.state?.article);
    await go(page, 1);
    await page.waitForTimeout(200);
    assert.equal(await reader(page).count(), 0);
    await page.getByRole('tab', { name: /Articles 2/ }).waitFor();
  });

  it('a history that takes no more keeps nobody from the words', async (page) => {
    await page.evaluate(() => {
      history.pushState = history.replaceState = () => {
        throw new DOMException('100 times per 30 seconds', 'SecurityError');
      };
    });
    await files(page, several);
    await settle(page);
    await page.locator('.rows .jump').first().click();
    await page.locator('#here').waitFor();
    await page.getByRole('button', { name: 'Next' }).click();
    await page.keyboard.press('Escape');
    await closed(page);
  });

  it('what somebody else has put into the history is nothing', async (page) => {
    await files(page, several);
    await settle(page);
    for (const state of [{ article: 5 }, { article: 'none', row: 1 }, 'x', 7, [], { article: { key: 1 }, row: '0' }]) {
      await page.evaluate((given) => {
        history.replaceState(given, '');
        dispatchEvent(new PopStateEvent('popstate', { state: given }));
      }, state);
      assert.equal(await reader(page).count(), 0, JSON.stringify(state));
    }
    await page.locator('.rows .jump').first().click();
    await page.locator('#here').waitFor();
  });
});

// Closes as a person does; whether the browser asked. Only once something was clicked: before, browsers never ask.
async function asked(page) {
  await page.mouse.click(5, 5);
  const [event] = await Promise.all([
    Promise.race([
      page.waitForEvent('dialog').then(async (dialog) => {
        const type = dialog.type();
        await dialog.dismiss(); // stay
        return type;
      }),
      page.waitForEvent('close').then(() => 'closed'),
    ]),
    page.close({ runBeforeUnload: true }),
  ]);
  return event;
}

describe('before the page goes', () => {
  const absent = () => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('not allowed', 'SecurityError');
    };
  };

  it('with everything stored nothing is asked', async (page) => {
    await read(page, several['sco-wmo.txt']);
    assert.equal(await asked(page), 'closed');
  });

  it(
    'without a storage it is asked once there is an article, and before that it is not',
    async (page) => {
      await page.getByText('This browser does not let the page keep anything').waitFor();
      const other = await browser.context.newPage();
      await other.addInitScript(absent);
      await other.goto(page.url());
      await other.getByText('This browser does not let the page keep anything').waitFor();
      assert.equal(await asked(other), 'closed');
      await read(page, several['sco-wmo.txt']);
      assert.equal(await asked(page), 'beforeunload');
      page.once('dialog', (dialog) => dialog.accept());
    },
    absent,
  );

  it('with a full storage it is asked until there is room', async (page) => {
    const devtools = await browser.context.newCDPSession(page);
    const origin = new URL(page.url()).origin;
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await files(page, several);
    await page.getByText('storage is full. 3 articles are only here').waitFor();
    assert.equal(await asked(page), 'beforeunload');
    await devtools.send('Storage.overrideQuotaForOrigin', { origin });
    await page.getByRole('tab', { name: 'Articles' }).click();
    await page.getByRole('button', { name: /Delete “Azerbaijani/ }).click();
    await page.getByText('storage is full').waitFor({ state: 'detached' });
    assert.equal(await asked(page), 'closed');
  });
});
