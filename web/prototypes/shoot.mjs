// Photographs every prototype at three widths in both themes, and asks axe about
// each. Ends with an error when axe finds something or a page scrolls sideways.
//
//   node prototypes/shoot.mjs OUTDIR [name …]
//
// CHROMIUM names the browser's program; Debian's is taken otherwise.

import { mkdir } from "node:fs/promises";
import { createRequire } from "node:module";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { names, serve } from "./serve.mjs";

const [, , outdir, ...chosen] = process.argv;
if (!outdir) {
  console.error("usage: node prototypes/shoot.mjs OUTDIR [name …]");
  process.exit(2);
}
await mkdir(outdir, { recursive: true });

const AXE = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
const server = await serve();
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
let faults = 0;

/** One page at one width in one theme: its picture, and what is wrong with it. */
async function shoot(name, width, theme) {
  const context = await browser.newContext({
    viewport: { width, height: width < 500 ? 640 : 900 },
    colorScheme: theme,
    isMobile: width < 500,
    hasTouch: width < 500,
    // axe is put in from outside, which the pages' own policy forbids.
    bypassCSP: true,
    locale: "fr-FR",
  });
  const page = await context.newPage();
  const wrong = [];
  page.on("pageerror", (error) => wrong.push(`script: ${error.message}`));
  page.on("console", (line) => line.type() === "error" && wrong.push(`console: ${line.text()}`));
  await page.goto(`${origin}/${name}`);
  await page.evaluate(async () => {
    for (const image of document.images) image.loading = "eager";
    await Promise.all([document.fonts.ready, ...[...document.images].map((image) => image.decode().catch(() => {}))]);
  });
  await page.screenshot({ path: join(outdir, `${name}-${width}-${theme}.png`), fullPage: true });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (overflow > 0) wrong.push(`overflows by ${overflow} px`);
  await page.addScriptTag({ path: AXE });
  const { violations } = await page.evaluate(() =>
    window.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
  for (const { id, nodes } of violations) {
    wrong.push(`axe ${id}: ${nodes.slice(0, 3).map((node) => `${node.html.slice(0, 110)} ${node.any[0]?.message ?? ""}`).join(" | ")}`);
  }
  for (const line of new Set(wrong)) console.log(`${name} ${width} ${theme}: ${line}`);
  faults += wrong.length;
  await context.close();
}

for (const name of chosen.length ? chosen : await names()) {
  for (const width of [320, 768, 1440]) {
    for (const theme of ["light", "dark"]) await shoot(name, width, theme);
  }
}
await browser.close();
server.close();
console.log(faults ? `${faults} faults` : "nothing wrong");
process.exit(faults ? 1 : 0);
