// Pictures of the page for people to look at: node pictures.mjs DIST FOLDER [ONLY]
import { mkdirSync } from 'node:fs';
import { chromium_page, serve } from './browser.mjs';

const [dist, folder, only] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const { address, close } = await serve(dist);

const scenes = {
  async empty() {},
  async statements(page) {
    await examples(page);
  },
  async filtered(page) {
    await examples(page);
    await page.locator('.rows .name').first().click();
  },
  async days(page) {
    await examples(page);
    const more = page.getByRole('button', { name: 'Filters' });
    if (await more.isVisible()) await more.click();
    await page.getByRole('textbox', { name: 'From' }).fill('2025-04-01');
    await page.getByRole('textbox', { name: 'To' }).fill('2025-01-01');
    await page.getByRole('button', { name: 'Swap them' }).waitFor();
  },
  async jump(page) {
    await examples(page);
    await page.locator('.rows .jump').nth(2).click();
    await page.locator('#here').waitFor();
  },
  async meetings(page) {
    await examples(page);
    await page.getByRole('tab', { name: 'Meetings' }).click();
  },
  async articles(page) {
    await examples(page);
    await page.getByRole('tab', { name: 'Articles' }).click();
  },
  async dialog(page) {
    await examples(page);
    await page.getByRole('button', { name: 'Add articles' }).click();
  },
};

async function examples(page) {
  await page.getByRole('button', { name: 'Try it with three examples' }).click();
  await page.locator('.rows tr').nth(4).waitFor();
  await page.locator('.progress').waitFor({ state: 'detached' });
}

for (const colorScheme of ['light', 'dark'])
  for (const width of [360, 768, 1280])
    for (const [name, scene] of Object.entries(scenes)) {
      const file = `${name}-${width}-${colorScheme}.png`;
      if (only && !file.match(only)) continue;
      const { page, end } = await chromium_page({
        colorScheme,
        viewport: { width, height: width === 360 ? 780 : 860 },
      });
      await page.goto(address);
      await page.getByRole('heading', { name: 'Who said what' }).waitFor();
      await scene(page);
      await page.waitForTimeout(200);
      await page.screenshot({ path: `${folder}/${file}` });
      await end();
    }
close();
