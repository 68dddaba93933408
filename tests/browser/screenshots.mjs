// Screenshots for the guides: node screenshots.mjs PAGES PICTURES
import {mkdirSync} from "node:fs";
import {join, resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {withBrowser} from "./chromium.mjs";

const [pages, pictures] = process.argv.slice(2).map(path => resolve(path));
mkdirSync(pictures, {recursive: true});
// Name, page, width, height, light or dark. Small enough to be looked at in a repository.
const shots = [
  ["record", "record-belarus-zimbabwe", 1120, 820, "light"],
  ["record-narrow", "record-belarus-zimbabwe", 360, 720, "light"],
  ["archive", "archive-everybody", 1120, 760, "light"],
  ["archive-narrow", "archive-larsen", 360, 720, "dark"],
];
await withBrowser(async context => {
  const page = await context.newPage();
  for (const [name, of, width, height, colorScheme] of shots) {
    await page.setViewportSize({width, height});
    await page.emulateMedia({colorScheme});
    await page.goto(pathToFileURL(join(pages, of + ".html")).href);
    await page.screenshot({path: join(pictures, name + ".png")});
  }
});
