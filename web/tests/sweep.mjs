// Every page in both themes, at two widths, in both languages: nothing for axe to say,
// nothing that scrolls sideways, nothing the browser complains of.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { trial } from "./trial.mjs";
import { OUTSIDE, pagesOf } from "./pages.mjs";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];
const WIDTHS = [{ width: 1440, height: 900 }, { width: 320, height: 640 }];
/** Colours do not depend on the language: the dark is looked at in one of them. */
const THEMES = { fr: ["light", "dark"], en: ["light"] };
/** As many pages at once as there are usual cores. */
const AT_ONCE = 2;

export async function sweep(visitors) {
  const { pages, close } = await readers(visitors);
  const wanted = await pagesOf(pages, visitors.square);
  await close();
  for (const language of ["fr", "en"]) {
    for (const [role, addresses] of Object.entries(wanted)) {
      const { context } = await visitors.of(role);
      await speak(context, language);
      await context.close();
      await look(visitors, addresses.map((address) => ({ address, role, language })));
    }
    await look(visitors, OUTSIDE.map((address) => ({ address: `${address}?lang=${language}`, language })));
  }
  for (const role of Object.keys(wanted)) {
    const { context } = await visitors.of(role);
    await speak(context, "fr");
    await context.close();
  }
}

/** Looks at `views`, a few at once: each is one trial. */
export async function look(visitors, views) {
  const left = [...views];
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    for (let view = left.shift(); view; view = left.shift()) await examine(visitors, view);
  }));
}

function examine(visitors, { address, role, language }) {
  return trial(`${address} in ${language}${role ? ` for the ${role}` : ""}`, async () => {
    const { context, complaints } = role ? await visitors.of(role) : await visitors.stranger();
    const wrong = complaints;
    try {
      const page = await context.newPage();
      await page.goto(address);
      // Evaluated by the debugger, not by the page: the content policy stands.
      await page.evaluate(AXE);
      for (const size of WIDTHS) {
        await page.setViewportSize(size);
        for (const colorScheme of THEMES[language]) {
          await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
          await page.evaluate(settled);
          for (const fault of await faults(page, colorScheme)) wrong.push(`${size.width} ${colorScheme}: ${fault}`);
        }
      }
      const spoken = await page.locator("html").getAttribute("lang");
      if (spoken !== language) wrong.push(`speaks ${spoken}`);
    } finally {
      await context.close();
    }
    if (wrong.length) throw new Error([...new Set(wrong)].join("\n"));
  });
}

/** Colours fade from one theme to the other: what counts is where they end. */
async function settled() {
  const frame = () => new Promise((painted) => requestAnimationFrame(painted));
  await frame();
  for (const animation of document.getAnimations()) animation.finish();
  await frame();
}

/** In the dark only colours can differ: asking for the rest again would double the time. */
async function faults(page, colorScheme) {
  const runOnly = colorScheme === "dark" ? { type: "rule", values: ["color-contrast"] } : { type: "tag", values: RULES };
  const { violations, overflow } = await page.evaluate(async (options) => ({
    violations: (await window.axe.run(document, options)).violations,
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
  }), { runOnly, resultTypes: ["violations"] });
  const said = violations.map(({ id, nodes }) =>
    `axe ${id}: ${nodes.slice(0, 2).map((node) => `${node.html.slice(0, 120)} (${node.any[0]?.message ?? node.failureSummary})`).join(" | ")}`);
  return overflow > 0 ? [...said, `scrolls sideways by ${overflow} px`] : said;
}

/** One page for each of those who prepare what the others look at. */
async function readers(visitors) {
  const pages = {};
  const contexts = [];
  for (const role of ["employee", "administrator", "steward"]) {
    const { context } = await visitors.of(role);
    contexts.push(context);
    pages[role] = await context.newPage();
  }
  return { pages, close: () => Promise.all(contexts.map((context) => context.close())) };
}

/** Chooses the language in the settings, as the person would. */
async function speak(context, language) {
  const page = await context.newPage();
  await page.goto("/settings");
  await page.locator(`input[name='language'][value='${language}']`).check();
  await page.locator("input[name='theme'][value='auto']").check();
  await page.locator("main form footer button.primary").click();
  await page.locator(`html[lang='${language}']`).waitFor();
}
