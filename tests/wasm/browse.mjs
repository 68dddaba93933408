// Debian's Chromium with a profile of its own.
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';

export async function launched(executablePath) {
  const profile = mkdtempSync(join(tmpdir(), 'communique-browser-'));
  const browser = await chromium.launchPersistentContext(profile, {
    executablePath,
    args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
           '--disable-background-networking', '--disable-component-update', '--disable-sync'],
  });
  // Its processes go on writing for a moment after they were told to end.
  const remove = (attempts) => rm(profile, { recursive: true, force: true }).catch((failure) => {
    if (!attempts) throw failure;
    return new Promise((done) => setTimeout(done, 200)).then(() => remove(attempts - 1));
  });
  return { browser, close: () => browser.close().then(() => remove(50)) };
}
