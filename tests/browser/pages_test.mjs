// Pages in a browser: node pages_test.mjs FOLDER, with the pages of make_pages.py in it.
import assert from "node:assert/strict";
import {readdirSync} from "node:fs";
import {createRequire} from "node:module";
import {join, resolve} from "node:path";
import {pathToFileURL} from "node:url";
import {withBrowser} from "./chromium.mjs";

const axe = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const folder = resolve(process.argv[2]);
const address = name => pathToFileURL(join(folder, name + ".html")).href;
const names = readdirSync(folder).filter(name => name.endsWith(".html")).map(name => name.slice(0, -5)).sort();
const ours = names.filter(name => /^(record|archive)-/.test(name));
assert.ok(ours.length >= 8 && names.length > ours.length, "there are pages to look at");

// A tab that remembers what a page tries: requests, dialogs, windows, messages of the policy.
async function open(context, name) {
  const page = await context.newPage();
  page.tried = [];
  page.on("request", request => {
    if (!request.url().startsWith("file:") && !request.url().startsWith("about:")) page.tried.push(request.url());
    else if (request.url() !== address(name) && !request.url().startsWith("about:")) page.tried.push(request.url());
  });
  page.on("dialog", dialog => (page.tried.push("a dialog"), dialog.dismiss()));
  page.on("popup", () => page.tried.push("a window"));
  page.on("console", message => page.tried.push(message.text()));
  page.on("pageerror", error => page.tried.push(String(error)));
  await page.goto(address(name));
  return page;
}

const tests = {
  async "axe finds nothing, light and dark, narrow and wide"(context) {
    let looked = 0;
    // axe is injected by the debugger, past the page's policy; its own frames are not looked into.
    for (const name of ours) {
      const page = await open(context, name);
      await page.evaluate(await (await import("node:fs/promises")).readFile(axe, "utf8"));
      for (const colorScheme of ["light", "dark"])
        for (const width of [360, 1280]) {
          await page.emulateMedia({colorScheme});
          await page.setViewportSize({width, height: 800});
          const {violations, passes} = await page.evaluate(() => window.axe.run({resultTypes: ["violations"]}));
          assert.deepEqual(violations.map(one => `${name} ${colorScheme} ${width}: ${one.id}: ${one.help}: ` +
            one.nodes.map(node => node.html).slice(0, 3).join(" ")), []);
          assert.ok(passes.length > 10);
          looked += 1;
        }
      await page.close();
    }
    return `${looked} looks at ${ours.length} pages`;
  },

  async "nothing is asked for, nothing runs, nothing is wider than the window, each link leads to one place"(context) {
    for (const name of names) {
      const page = await open(context, name);
      assert.deepEqual(await page.evaluate(() => {
        const ids = [...document.querySelectorAll("[id]")].map(one => one.id);
        const sought = [...document.querySelectorAll("a[href^='#']")].map(one => one.hash.slice(1));
        return [...ids.filter((id, i) => ids.indexOf(id) !== i), ...sought.filter(id => !ids.includes(id))];
      }), [], name);
      for (const width of [360, 1280]) {
        await page.setViewportSize({width, height: 800});
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        assert.ok(wide <= 0, `${name} is ${wide} pixels wider than ${width}`);
      }
      for (const frame of page.frames()) {
        assert.equal(await frame.evaluate(() => window.hit), undefined, name);
        assert.deepEqual(await frame.evaluate(() => [...document.querySelectorAll(
          "script, link, form, button, object, embed, img, [onload], [onerror], [onclick], [onmouseover], [onfocus]")]
          .map(one => one.outerHTML)), [], name);
      }
      assert.deepEqual(page.tried, [], name);
      await page.close();
    }
    return `${names.length} pages`;
  },

  async "a mark of direction turns the piece it stands in, and neither what is marked nor what follows"(context) {
    const page = await open(context, "record-turned");
    // Where the first letter of these words stands, and where their last one does.
    const rightwards = words => page.evaluate(sought => {
      const walker = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT);
      for (let node; (node = walker.nextNode());) {
        const at = node.data.indexOf(sought);
        if (at < 0) continue;
        const x = place => {
          const range = document.createRange();
          range.setStart(node, place);
          range.setEnd(node, place + 1);
          return range.getBoundingClientRect().x;
        };
        return x(at) < x(at + sought.length - 1);
      }
      throw new Error(`${sought} does not stand there as one`);
    }, words);
    await page.setViewportSize({width: 1280, height: 800});
    assert.equal(await rightwards("turned words"), false, "the override itself still does what it does");
    for (const words of ["Anna Larsen", "the talks", "Oslo", "thanked", "Estonia", "Both of"])
      assert.equal(await rightwards(words), true, words);
    const text = await page.locator("article").evaluate(one => one.textContent);
    assert.equal(text.split("\u202e").length, 3);
    await page.close();
  },

  async "the style sheet passes the policy, another would not"(context) {
    const page = await open(context, "record-sample");
    assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector("h1")).fontWeight), "700");
    assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector(".skip")).position), "absolute");
    await page.evaluate(() => {
      const more = document.createElement("style");
      more.textContent = "h1 { font-weight: 100 }";
      document.head.append(more);
    });
    assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector("h1")).fontWeight), "700");
    assert.ok(page.tried.some(message => /Content Security Policy/.test(message)), page.tried.join());
    await page.close();
  },

  async "light and dark follow the system, or the options"(context) {
    const background = page => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const page = await open(context, "record-sample"), dark = await open(context, "record-dark");
    await page.emulateMedia({colorScheme: "light"});
    await dark.emulateMedia({colorScheme: "light"});
    const light = await background(page);
    assert.notEqual(await background(dark), light);
    await page.emulateMedia({colorScheme: "dark"});
    assert.equal(await background(page), await background(dark));
    await page.close();
    await dark.close();
  },

  async "the keyboard goes from the words to the record and back"(context) {
    const page = await open(context, "record-sample");
    const focused = () => page.evaluate(() => document.activeElement.getAttribute("href"));
    await page.keyboard.press("Tab");
    assert.equal(await focused(), "#record");
    assert.ok(await page.evaluate(() => document.activeElement.getBoundingClientRect().left >= 0), "the link is seen");
    await page.keyboard.press("Enter");
    assert.equal(new URL(page.url()).hash, "#record");
    await page.keyboard.press("Tab");
    assert.ok(await page.evaluate(() => document.activeElement.closest("#record") !== null));
    await page.locator("article a.n[href='#s0']").focus();
    await page.keyboard.press("Enter");
    assert.equal(new URL(page.url()).hash, "#s0");
    assert.notEqual(await page.evaluate(() => getComputedStyle(document.querySelector("#s0")).outlineStyle), "none");
    await page.keyboard.press("Tab");
    assert.equal(await focused(), "#ws0");
    await page.keyboard.press("Enter");
    assert.notEqual(await page.evaluate(() => getComputedStyle(document.querySelector("#ws0")).outlineStyle), "none");
    const order = await page.evaluate(() => [...document.querySelectorAll("a, summary")].map(one => one.tabIndex));
    assert.ok(order.every(index => index === 0), "the order of the keyboard is that of the page");
    await page.close();
  },

  async "a frame in a notebook keeps its style to itself, and its links work"(context) {
    const page = await open(context, "notebook");
    assert.equal(await page.evaluate(() => getComputedStyle(document.body).backgroundColor), "rgb(17, 17, 17)");
    assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector("#s0")).borderBottomStyle), "none");
    const frame = page.frames()[1];
    await frame.locator("article a.n[href='#s0']").click();
    await frame.waitForFunction(() => location.hash === "#s0");
    assert.equal(await frame.evaluate(() => getComputedStyle(document.querySelector("#s0")).outlineStyle), "solid");
    assert.equal(await frame.locator("h1").count(), 1);
    assert.equal(await frame.evaluate(() => getComputedStyle(document.querySelector(".n")).display), "inline-block");
    assert.equal(page.url(), address("notebook"));
    assert.deepEqual(page.tried, []);
    await page.close();
  },

  async "a screen reader finds landmarks, headings and names"(context) {
    const page = await open(context, "record-sample");
    const seen = await page.locator("body").ariaSnapshot();
    for (const part of ["banner", "navigation \"What was found\"", "main", "article", "region \"The record\"",
      "heading \"Who met whom\" [level=2]", "heading \"Who said what\" [level=2]", "heading \"Anna Larsen\" [level=3]",
      "link \"Kask thanked\"", "contentinfo"])
      assert.ok(seen.includes(part), `${part} in\n${seen}`);
    await page.close();
  },

  async "on paper everything is there"(context) {
    const page = await open(context, "record-sample");
    await page.emulateMedia({media: "print"});
    for (const selector of ["article", "#met", "#s0", "footer"])
      assert.ok(await page.locator(selector).first().isVisible(), selector);
    assert.equal(await page.locator("nav").isVisible(), false);
    assert.equal(await page.evaluate(() => getComputedStyle(document.querySelector("#record")).position), "static");
    await page.close();
  },
};

let failed = 0;
await withBrowser(async context => {
  for (const [name, test] of Object.entries(tests)) {
    const began = Date.now();
    try {
      const about = await test(context);
      console.log(`passed: ${name}${about ? `: ${about}` : ""} (${((Date.now() - began) / 1000).toFixed(1)} s)`);
    } catch (error) {
      failed += 1;
      console.log(`FAILED: ${name}\n${error.stack}`);
    }
  }
});
process.exit(failed ? 1 : 0);
