// Markup in articles, names and files: nothing of it becomes part of the page, runs or is fetched.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { chromium_page, files, fresh, paste, read, settle } from './browser.mjs';

const markup = [
  '<script>window.hit=1</script>',
  '<img src=x onerror="window.hit=1">',
  '<svg/onload=window.hit=1>',
  '"><img src=//203.0.113.7/x onerror=alert(1)>',
  '</textarea><iframe src="javascript:top.hit=1"></iframe>',
  '<a href="javascript:window.hit=1">here</a>',
  '<style>@import "//203.0.113.7/x.css";</style>',
  '<link rel=stylesheet href=//203.0.113.7/y.css>',
  '{{constructor.constructor("window.hit=1")()}}',
  '${window.hit=1}',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=window.hit=1&gt;">',
  '&lt;script&gt;window.hit=1&lt;/script&gt;',
  "';window.hit=1;//",
  'javascript:window.hit=1',
  '<base href=//203.0.113.7/>',
  '<body onload=window.hit=1>',
  '<details open ontoggle=window.hit=1>',
  '<input autofocus onfocus=window.hit=1>',
  '<meta http-equiv=refresh content="0;url=//203.0.113.7/">',
  '<form action=//203.0.113.7/><button>go</button></form>',
  '\u202e<img src=x onerror=window.hit=1>\u0000',
  '__proto__',
  'constructor',
];
const text = markup
  .map(
    (words, i) =>
      `${words} talks\n\nForeign Minister Ana ${words} Röyk${i} met President ` +
      `Ion ${words} Ursu in Oslo on 5 May 2024. "We agree ${words} on trade ${words}," Röyk${i} said of ${words}.\n`,
  )
  .join('\n');

let browser;
before(async () => {
  browser = await chromium_page();
});
after(() => browser.end());

// What the page would do if any of it were markup.
async function watched(page, action) {
  const events = [];
  page.on('dialog', (dialog) => {
    events.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(page.server.address) && !url.startsWith('blob:')) events.push(`request ${url}`);
  });
  // The page's own places in the history are no documents.
  page.on('domcontentloaded', () => events.push('another document'));
  page.on('framenavigated', (frame) => {
    if (frame.url() !== page.server.address) events.push(`navigation ${frame.url()}`);
  });
  page.on('console', (message) => {
    if (/Content.Security.Policy|TrustedScript/i.test(message.text())) events.push(message.text());
  });
  await action();
  await page.waitForTimeout(300);
  assert.deepEqual(events, []);
  assert.equal(await page.evaluate(() => window.hit), undefined);
  assert.equal(await page.evaluate(() => Object.prototype.name), undefined);
  const foreign = await page.evaluate(() =>
    [
      ...document.querySelectorAll(
        'script, img, iframe, object, embed, a, link, style, base, meta, form, svg, math, [onerror], [onload], [style]',
      ),
    ]
      .filter((one) => !one.matches('head > *, .brand img, form.add, svg.glyph'))
      .map((one) => one.outerHTML),
  );
  assert.deepEqual(foreign, []);
}

async function look_everywhere(page) {
  for (const tab of ['Statements', 'Meetings', 'Articles']) {
    await page.getByRole('tab', { name: tab }).click();
    const rows = page.locator('.rows .jump');
    for (let i = 0; i < Math.min(await rows.count(), 4); i++) {
      await rows.nth(i).click();
      await page.locator('.reader .words').waitFor();
    }
  }
}

test('markup in a pasted article is words', () =>
  fresh(browser, (page) =>
    watched(page, async () => {
      await read(page, text);
      assert.match(await page.locator('.reader .words').innerText(), /<script>window\.hit=1<\/script>/);
      await look_everywhere(page);
    }),
  ));

test('markup in names of files and in lines of an export is words', () =>
  fresh(browser, (page) =>
    watched(page, async () => {
      const line = (article, newsroom) => JSON.stringify({ format: 'communique/1', newsroom, article });
      await files(page, {
        '<img src=x onerror=window.hit=1>.txt': text,
        'export.jsonl': [
          line(
            { text: `Second ${text}`, published: '<img src=x onerror=window.hit=1>' },
            { name: '<script>window.hit=1</script>', added: '<svg onload=window.hit=1>' },
          ),
          '{"__proto__":{"name":"x"},"article":{"text":"Third. Minister Ana Royk said so.","__proto__":{"a":1}}}',
          line({ text: 'Spans outside of it.', headline: { begin: -5, end: 1e12, text: '<b>' } }, {}),
          line({ text: ['no', 'string'] }, { name: { toString: 1 } }),
          'null',
          '[]',
          '"x"',
          '{"article":null}',
          '\u0000',
        ].join('\n'),
      });
      await settle(page);
      await look_everywhere(page);
      await page.getByRole('tab', { name: /Articles 4/ }).click();
    }),
  ));

test('a mark of direction turns the piece that it stands in, and neither what is marked nor what follows', () =>
  fresh(browser, async (page) => {
    const words =
      "Talks\n\nMany \u202e turned words came. Norway's Foreign Minister Anna Larsen said that the talks \u202e went " +
      'well in Oslo. "We agree on \u2067trade," Larsen said on Monday of the Estonians, as they all do here.\n';
    await read(page, words);
    const rightwards = (sought) =>
      page.evaluate((letters) => {
        const walker = document.createTreeWalker(document.querySelector('.reader'), NodeFilter.SHOW_TEXT);
        for (let node; (node = walker.nextNode());) {
          const at = node.data.indexOf(letters);
          if (at < 0) continue;
          const x = (place) => {
            const range = document.createRange();
            range.setStart(node, place);
            range.setEnd(node, place + 1);
            return range.getBoundingClientRect().x;
          };
          return x(at) < x(at + letters.length - 1);
        }
        throw new Error(`${letters} does not stand there as one`);
      }, sought);
    assert.equal(await rightwards('turned'), false, 'the override itself still does what it does');
    assert.equal(await rightwards('the talks'), true);
    for (const row of await page.locator('.rows .jump').all()) {
      await row.click();
      await page.locator('#here').waitFor();
      assert.equal(await rightwards('Talks'), true);
      assert.equal(await rightwards('Estonians'), true);
      assert.equal(await rightwards('Monday'), true);
    }
    const shown = await page.locator('.reader .words').evaluate((one) => one.textContent);
    assert.equal(shown.split('\u202e').length + shown.split('\u2067').length, 5, 'the words are those of the article');
    // In our own sentences there are none.
    await files(page, { 'no\u202egnp.exe': '', 'again\u202e.txt': words });
    await settle(page);
    assert.doesNotMatch(await page.locator('.notices').innerText(), /[\u202a-\u202e\u2066-\u2069]/);
    assert.match(await page.locator('.notices').innerText(), /nognp\.exe is empty/);
  }));

test('the policy of the page lets no script and no markup in, even if some code of it did', () =>
  fresh(browser, async (page) => {
    const refused = await page.evaluate(async () => {
      await new Promise((later) => setTimeout(later)); // else the browser takes it for a developer's console
      const attempts = [
        () => document.body.insertAdjacentHTML('beforeend', '<b>x</b>'),
        () => {
          document.body.innerHTML = '<b>x</b>';
        },
        () => eval('window.hit = 1'),
        () => new Function('window.hit = 1')(),
        () => trustedTypes.createPolicy('another', { createHTML: (html) => html }),
        () => new Worker('data:text/javascript,1'),
      ];
      return attempts.map((attempt) => {
        try {
          attempt();
          return false;
        } catch {
          return true;
        }
      });
    });
    assert.deepEqual(
      refused,
      refused.map(() => true),
    );
    assert.equal(
      await page.evaluate(() =>
        fetch('http://203.0.113.7/').then(
          () => 'fetched',
          () => 'refused',
        ),
      ),
      'refused',
    );
  }));

test('whatever is pasted as one line, as blanks or as bytes of a program, the page goes on', () =>
  fresh(browser, async (page) => {
    await paste(page, ' \n\t ');
    await page.getByRole('button', { name: 'Read article' }).click();
    assert.match(await page.getByRole('alert').innerText(), /no words yet/);
    const bytes = Uint8Array.from({ length: 50_000 }, (_, i) => ((i * 7919) >> 3) & 0xff);
    await files(page, {
      'noise.txt': Buffer.from(bytes),
      'line.txt': 'x'.repeat(300_000),
      'quotes.txt': '“'.repeat(100_000),
      'zero.txt': 'a\u0000b',
      'empty.txt': '',
    });
    await settle(page);
    await page.getByRole('tab', { name: 'Articles' }).click();
    for (const title of await page.locator('.articles .title').all()) {
      await title.click();
      await page.locator('.reader .words').waitFor();
    }
  }));
