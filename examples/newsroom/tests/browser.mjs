// A browser with an empty profile, a server of the built page, and what people do with it.
import { createReadStream, existsSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { extname, join, normalize } from 'node:path';
import { chromium } from 'playwright-core';

const kinds = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};
const dist = process.env.NEWSROOM ?? new URL('../dist', import.meta.url).pathname;

// Each server has an address of its own, hence a storage of its own in the browser.
export async function serve(folder = dist) {
  const server = createServer((request, response) => {
    const path = normalize(decodeURIComponent(new URL(request.url, 'http://x').pathname));
    const file = join(folder, path === '/' ? 'index.html' : path);
    if (!existsSync(file) || !statSync(file).isFile()) return response.writeHead(404).end();
    response.writeHead(200, { 'Content-Type': kinds[extname(file)] ?? 'application/octet-stream' });
    createReadStream(file).pipe(response);
  });
  await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

export async function chromium_page(options = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'newsroom-'));
  const context = await chromium.launchPersistentContext(folder, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: true,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
    viewport: { width: 1280, height: 860 },
    ...options,
  });
  context.setDefaultTimeout(30_000);
  return {
    context,
    page: context.pages()[0] ?? (await context.newPage()),
    end: async () => {
      await context.close();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

// Does something with a page that nobody has used; `first` runs in it before its own scripts. What goes wrong in the
// page is a failure.
export async function fresh({ context }, body, first) {
  const server = await serve();
  const page = await context.newPage();
  const faults = [];
  page.on('pageerror', (error) => faults.push(error));
  try {
    if (first) await page.addInitScript(first);
    await page.goto(server.address);
    await page.locator('main[aria-busy=false]').waitFor();
    await body(Object.assign(page, { server }));
  } finally {
    server.close();
    await page.close();
  }
  if (faults.length) throw faults[0];
}

// As the clipboard does it; typing a long text would take minutes.
export async function paste(page, text) {
  await page.locator('#words').evaluate((field, words) => {
    const data = new DataTransfer();
    data.setData('text/plain', words);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    if (!field.dispatchEvent(event)) return;
    field.value = words;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
}

export async function settle(page) {
  await page.locator('.rows, .articles, .nothing').first().waitFor();
  await page.locator('.progress').waitFor({ state: 'detached' });
  await page.waitForTimeout(350); // what has just been read is shown a moment later, many at once
}

export async function read(page, text) {
  await paste(page, text);
  await page.getByRole('button', { name: 'Read article' }).click();
  await page.locator('.reader .words').waitFor();
  await settle(page);
}

export async function files(page, contents) {
  const add = page.getByRole('button', { name: 'Add articles' });
  if (await add.isVisible()) await add.click();
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles(
      Object.entries(contents).map(([name, content]) => ({
        name,
        mimeType: 'text/plain',
        buffer: Buffer.from(content),
      })),
    );
}

// The speakers of the statements, row after row.
export const shown = (page) => page.locator('.rows .who .name, .rows .who .nobody, .rows .jump').allInnerTexts();
