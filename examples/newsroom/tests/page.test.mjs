// The built page in a browser: node --test page.test.mjs, with NEWSROOM naming the folder `dist`.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, test } from 'node:test';
import { chromium_page, files, fresh, paste, read, settle, shown } from './browser.mjs';

const articles = new URL('../../articles/', import.meta.url);
const article = (name) => readFileSync(new URL(`${name}.txt`, articles), 'utf8');
const call = article('azerbaijan-malaysia-call'),
  talks = article('sco-wmo'),
  council = article('armenia-council-of-europe');
const several = { 'call.txt': call, 'talks.txt': talks, 'council.txt': council };

let browser;
before(async () => {
  browser = await chromium_page();
});
after(() => browser.end());
const it = (name, body, first) => test(name, () => fresh(browser, body, first));

describe('reading', () => {
  it('who said what in a pasted article is listed, and the article stands beside it', async (page) => {
    await read(page, call);
    assert.equal(await page.locator('.reader h2').innerText(), 'Azerbaijani, Malaysian FMs talk over phone');
    assert.ok((await shown(page)).includes('Tural Gasimbeyli'));
    await page.getByRole('tab', { name: 'Meetings' }).click();
    assert.match((await shown(page)).join('\n'), /Azlina Kamaruzzaman[^]*Call/);
  });

  it('several files are read together; what is no text says so and keeps none of the others out', async (page) => {
    await files(page, {
      ...several,
      'paper.pdf': '%PDF-1.7\n',
      'page.html': '<!DOCTYPE html><p>Hello',
      'nothing.txt': ' \n',
      'latin.txt': Buffer.from('\x93Windows\x94 of R\xf6yk. Minister Ana R\xf6yk said so.', 'latin1'),
    });
    await settle(page);
    const said = await page.locator('.notices').innerText();
    assert.match(said, /paper\.pdf is a PDF/);
    assert.match(said, /page\.html is a web page/);
    assert.match(said, /nothing\.txt is empty/);
    await page.getByRole('tab', { name: 'Articles' }).click();
    assert.equal(await page.locator('.articles li').count(), 4);
    assert.ok((await page.locator('.articles').innerText()).includes('council.txt'));
    assert.match(await page.locator('.articles').innerText(), /“Windows” of Röyk/);
  });

  it('the same article twice is one', async (page) => {
    await files(page, { 'a.txt': call, 'b.txt': call });
    await settle(page);
    assert.match(await page.getByRole('tab', { name: 'Articles' }).innerText(), /1$/);
  });

  it('an article above the limit is refused with its size, and its words stay', async (page) => {
    await paste(page, `${'The minister said so. '.repeat(20)}\n\n`.repeat(20_500));
    await page.getByRole('button', { name: 'Read article' }).click();
    assert.match(await page.getByRole('alert').innerText(), /8\.6 MB; at most 8\.0 MB.*2 articles/);
    assert.match(await page.locator('.pasted').innerText(), /The minister said so[^]*8\.6 MB/);
    assert.ok(await page.getByRole('button', { name: 'Read 2 parts' }).isVisible());
  });

  it('halves of characters, which no text should have, are kept as they are', async (page) => {
    await read(page, `Minister Ana Royk said "we agree" on Monday. \ud800 and \udc00 \u{1f600}\n\n${call}`);
    assert.ok((await shown(page)).includes('Tural Gasimbeyli'));
    const [line] = await exported(page);
    assert.equal(JSON.parse(line).article.text.slice(45, 58), '\ud800 and \udc00 \u{1f600}\n\nA');
  });
});

describe('filters', () => {
  it('by speaker, topic, dates and words, each alone and all together', async (page) => {
    await files(page, several);
    await settle(page);
    const all = (await shown(page)).length;
    const filter = page.getByRole('search');
    const choose = (label, choice) => filter.getByRole('combobox', { name: label }).selectOption(choice);
    const cells = () => page.locator('.rows tbody tr').allInnerTexts();

    await choose('Speaker', 'tural gasimbeyli');
    assert.ok((await cells()).every((row) => row.includes('Tural Gasimbeyli')) && (await cells()).length >= 3);
    await page.getByRole('button', { name: 'Show everything' }).click();
    assert.equal((await shown(page)).length, all);

    const topic = await filter.getByRole('combobox', { name: 'Topic' }).locator('option').nth(1).getAttribute('value');
    await choose('Topic', topic);
    assert.ok((await cells()).every((row) => row.toLowerCase().includes(topic)) && (await cells()).length < all);
    await choose('Topic', '');

    await filter.getByRole('textbox', { name: 'From' }).fill('2025-01-01');
    await filter.getByRole('textbox', { name: 'To' }).fill('2025-04-01');
    assert.ok((await cells()).every((row) => row.includes('Mar 2025')) && (await cells()).length > 3);
    await filter.getByRole('textbox', { name: 'To' }).fill('');

    await filter.getByRole('searchbox').fill('MALAYSIAN');
    await page.waitForFunction(() => document.querySelector('.outcome').innerText.includes(' of '));
    await page.waitForTimeout(300);
    assert.ok(
      (await cells()).every((row) => row.includes('FMs talk over phone')),
      'titles count as words',
    );
    await filter.getByRole('searchbox').fill('"rare piece"');
    await page.waitForFunction(() => document.querySelectorAll('.rows tbody tr').length === 1);
    await choose('Speaker', 'azlina kamaruzzaman');
    assert.equal((await cells()).length, 1);
    await filter.getByRole('textbox', { name: 'From' }).fill('2026-01-01');
    await page.getByText('No statement fits these filters.').waitFor();
  });

  it('a name in a row filters by it, and once more takes the filter away', async (page) => {
    await files(page, several);
    await settle(page);
    const all = (await shown(page)).length;
    const name = page.locator('.rows').getByRole('button', { name: 'Azlina Kamaruzzaman', exact: true }).first();
    await name.click();
    assert.ok((await shown(page)).length < all);
    assert.equal(await name.getAttribute('aria-pressed'), 'true');
    await name.click();
    assert.equal((await shown(page)).length, all);
  });

  it('a filter that nothing is left for is called by its name, in its spelling', async (page) => {
    await files(page, several);
    await settle(page);
    const filter = page.getByRole('search');
    const choice = (label) => filter.getByRole('combobox', { name: label });
    const chosen = (label) => choice(label).evaluate((one) => one.selectedOptions[0].innerText);
    for (const label of ['Topic', 'Speaker']) {
      await choice(label).selectOption({ index: 1 });
      const words = (await chosen(label)).replace(/ \(\d+\)$/, '');
      assert.notEqual(words, await choice(label).inputValue(), 'its key is another');
      await filter.getByRole('textbox', { name: 'From' }).fill('2031-01-01');
      await page.getByText('No statement fits these filters').waitFor();
      assert.equal(await chosen(label), `${words} (0)`);
      await page.getByRole('button', { name: 'Show everything' }).click();
    }
    // Also when nothing is left of whom it names, not even the article.
    const name = page.locator('.rows').getByRole('button', { name: 'Azlina Kamaruzzaman', exact: true }).first();
    await name.click();
    await page.getByRole('tab', { name: 'Articles' }).click();
    await page.getByRole('button', { name: /Delete “Azerbaijani/ }).click();
    await page.getByRole('tab', { name: /Articles 2/ }).waitFor();
    await page.getByRole('tab', { name: 'Statements' }).click();
    assert.equal(await chosen('Speaker'), 'Azlina Kamaruzzaman (0)');
  });

  it('a range that ends before it begins says so, to the ears too, and can be turned round', async (page) => {
    await files(page, several);
    await settle(page);
    const fields = ['From', 'To'].map((name) => page.getByRole('search').getByRole('textbox', { name }));
    const [from, to] = fields;
    await from.fill('2025-04-01');
    assert.equal(await from.getAttribute('aria-describedby'), null);
    await to.fill('2025-01-01');
    const words = page.getByText('“From” is later than “To”, so that no day lies between them.');
    await words.waitFor();
    for (const field of fields) {
      assert.equal(await field.getAttribute('aria-invalid'), 'true');
      const id = await field.getAttribute('aria-describedby');
      assert.match(await page.locator(`#${id}`).innerText(), /“From” is later than “To”/);
    }
    await page.getByText('No statement fits these filters: “From” is later than “To”.').waitFor();
    await page.getByRole('button', { name: 'Swap them' }).click();
    await words.waitFor({ state: 'detached' });
    assert.deepEqual(await Promise.all(fields.map((field) => field.inputValue())), ['2025-01-01', '2025-04-01']);
    assert.equal(await to.getAttribute('aria-invalid'), null);
    assert.ok((await page.locator('.rows tbody tr').count()) > 3);
    assert.ok(await from.evaluate((one) => document.activeElement === one), 'the keyboard is at the dates');
    await to.fill('2025-01-01');
    await words.waitFor({ state: 'detached' });
    await page.setViewportSize({ width: 360, height: 780 });
    await page.getByRole('button', { name: 'Filters' }).click();
    await to.fill('2024-12-31');
    await words.waitFor();
  });
});

describe('to the words', () => {
  it('a row leads to its words, marked and focused, with the words that name the speaker', async (page) => {
    await files(page, several);
    await settle(page);
    await page.locator('.rows .jump', { hasText: 'a rare piece of good news' }).click();
    await page.locator('#here').waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.id), 'here');
    assert.match((await page.locator('mark.here').allInnerTexts()).join(''), /a rare piece of good news/);
    assert.match((await page.locator('mark.around').allInnerTexts()).join(' '), /she.*described/);
    await page.getByRole('tab', { name: 'Meetings' }).click();
    await page.locator('.rows .jump', { hasText: 'Call' }).first().click();
    assert.match((await page.locator('mark.here').allInnerTexts()).join(''), /had a phone conversation/);
  });

  it('with the keyboard alone: paste, read, choose a tab, a row, and come back to it', async (page) => {
    const to = async (what) => {
      for (let i = 0; i < 60; i++) {
        if (await page.evaluate((selector) => document.activeElement.matches(selector), what)) return;
        await page.keyboard.press('Tab');
      }
      assert.fail(`Tab does not come to ${what}`);
    };
    await to('#words');
    await page.keyboard.insertText(call);
    await to('button[type=submit]');
    await page.keyboard.press('Enter');
    await settle(page);
    await page.locator('.reader h2').waitFor();
    await page.keyboard.press('Escape');
    await page.locator('.reader').waitFor({ state: 'detached' });
    await to('[role=tab]');
    await page.keyboard.press('ArrowRight');
    assert.equal(await page.evaluate(() => document.activeElement.id), 'tab-encounters');
    await to('.jump');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement.id === 'here');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => document.activeElement.matches('.jump'));
  });
});

describe('keeping', () => {
  it('a reload keeps all of it', async (page) => {
    await files(page, several);
    await settle(page);
    const rows = await shown(page);
    await page.reload();
    await page.locator('.rows').waitFor();
    assert.deepEqual(await shown(page), rows);
    await page.locator('.rows .jump').first().click();
    await page.locator('#here').waitFor();
  });

  it('without a connection the page loads, shows what it has and reads more', async (page) => {
    await files(page, { 'call.txt': call });
    await settle(page);
    await page.getByText('The page works without a connection.').waitFor();
    page.server.close();
    await browser.context.setOffline(true);
    try {
      await page.reload();
      await page.locator('.rows').waitFor();
      await files(page, { 'talks.txt': talks });
      await settle(page);
      await page.getByRole('tab', { name: /Articles 2/ }).waitFor();
    } finally {
      await browser.context.setOffline(false);
    }
  });

  it('one article is deleted and comes back, all go after a question', async (page) => {
    await files(page, several);
    await settle(page);
    await page.getByRole('tab', { name: 'Articles' }).click();
    await page.getByRole('button', { name: /Delete “Azerbaijani/ }).click();
    await page.getByRole('tab', { name: /Articles 2/ }).waitFor();
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('tab', { name: /Articles 3/ }).waitFor();
    await page.getByRole('button', { name: 'Delete all…' }).click();
    await page.getByRole('button', { name: 'Keep them' }).click();
    await page.getByRole('tab', { name: /Articles 3/ }).waitFor();
    await page.getByRole('button', { name: 'Delete all…' }).click();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByRole('heading', { name: 'Who said what' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Who said what' }).waitFor();
  });

  it('everything goes into a file and comes back from it the same', async (page) => {
    await files(page, several);
    await settle(page);
    const rows = await shown(page),
      lines = await exported(page);
    assert.equal(lines.length, 3);
    await fresh(browser, async (other) => {
      await files(other, { 'all.jsonl': `${lines.join('\n')}\nno json\n{"article":{}}\n` });
      await settle(other);
      assert.deepEqual(await shown(other), rows);
      assert.deepEqual((await exported(other)).sort(), lines.sort());
      const said = await other.locator('.notices').innerText();
      assert.match(said, /line 4 is no JSON/);
      assert.match(said, /line 5 has no text/);
    });
  });

  it('two tabs show the same', async (page) => {
    const other = await browser.context.newPage();
    await other.goto(page.url());
    await files(page, { 'call.txt': call });
    await settle(page);
    await other.getByRole('tab', { name: /Articles 1/ }).waitFor();
    await other.close();
  });

  it(
    'a browser that keeps nothing says so, and the page goes on',
    async (page) => {
      await page.getByText('This browser does not let the page keep anything').waitFor();
      await files(page, several);
      await settle(page);
      await page.locator('.rows .jump').first().click();
      await page.locator('#here').waitFor();
      assert.equal((await exported(page)).length, 3);
    },
    () => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('not allowed', 'SecurityError');
      };
    },
  );

  it('with a full storage nothing is lost, and there is room again when something is deleted', async (page) => {
    const devtools = await browser.context.newCDPSession(page);
    const origin = new URL(page.url()).origin;
    await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
    await files(page, several);
    await settle(page);
    await page.getByText('storage is full. 3 articles are only here').waitFor();
    assert.equal((await exported(page)).length, 3);
    await page.locator('.rows .jump', { hasText: 'her election' }).click();
    await page.locator('#here').waitFor();
    await devtools.send('Storage.overrideQuotaForOrigin', { origin });
    await page.getByRole('tab', { name: 'Articles' }).click();
    await page.getByRole('button', { name: /Delete “Azerbaijani/ }).click();
    await page.getByText('storage is full').waitFor({ state: 'detached' });
    await page.reload();
    await page.getByRole('tab', { name: /Articles 2/ }).waitFor();
  });
});

async function exported(page) {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Save everything to a file' }).click(),
  ]);
  return readFileSync(await download.path(), 'utf8')
    .trimEnd()
    .split('\n');
}
