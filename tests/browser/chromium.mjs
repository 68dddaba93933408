// Debian's Chromium, on a new empty profile that is thrown away.
import {mkdtempSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {chromium} from "playwright-core";

const quiet = ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
  "--disable-component-update", "--disable-sync"];

// Calls `use` with a browser context and closes it, whatever happens.
export async function withBrowser(use, options = {}) {
  const profile = mkdtempSync(join(tmpdir(), "communique-chromium-"));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: process.env.COMMUNIQUE_CHROMIUM || "/usr/bin/chromium", headless: true, args: quiet, ...options});
  try {
    return await use(context);
  } finally {
    await context.close();
    rmSync(profile, {recursive: true, force: true, maxRetries: 5});
  }
}
