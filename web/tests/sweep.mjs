// Every page, in both languages and both themes: nothing for axe to say, nothing that
// scrolls sideways at any width, nothing the browser complains of.

import { AXE, faults } from "./axe.mjs";
import { trial } from "./trial.mjs";
import { OUTSIDE, pagesOf } from "./pages.mjs";

const WIDE = { width: 1440, height: 900 };
const NARROW = { width: 320, height: 640 };
/** A page is measured at each; axe, which takes most of the time, looks at each language at another. */
const SIZES = [WIDE, { width: 768, height: 1024 }, NARROW];
const AXE_AT = { fr: WIDE, en: NARROW };
/** As many pages at once as there are usual cores. */
const AT_ONCE = 2;

export async function sweep(visitors) {
  const { pages, close } = await readers(visitors);
  const wanted = await pagesOf(pages, visitors.square);
  await close();
  for (const language of ["fr", "en"]) {
    await speak(visitors, Object.keys(wanted), language);
    await look(visitors, [
      ...Object.entries(wanted).flatMap(([role, addresses]) => addresses.map((address) => ({ address, role, language }))),
      ...OUTSIDE.map((address) => ({ address: `${address}?lang=${language}`, language })),
    ]);
  }
  await speak(visitors, Object.keys(wanted), "fr");
}

/** Looks at `views`, a few at once: each is one trial. */
export async function look(visitors, views) {
  const left = [...views];
  await Promise.all(Array.from({ length: AT_ONCE }, async () => {
    const windows = new Windows(visitors);
    for (let view = left.shift(); view; view = left.shift()) await examine(windows, view);
    await windows.close();
  }));
}

/** One window for each role, kept from page to page: opening one takes longer than a page does. */
class Windows {
  constructor(visitors) {
    this.visitors = visitors;
    this.open = new Map();
  }

  async of(role) {
    if (!this.open.has(role)) {
      const { context, complaints } = role ? await this.visitors.of(role) : await this.visitors.stranger();
      this.open.set(role, { context, complaints, page: await context.newPage() });
    }
    return this.open.get(role);
  }

  async close() {
    for (const { context } of this.open.values()) await context.close();
  }
}

function examine(windows, { address, role, language }) {
  return trial(`${address} in ${language}${role ? ` for the ${role}` : ""}`, async () => {
    const { page, complaints } = await windows.of(role);
    const wrong = [];
    const size = AXE_AT[language];
    await page.setViewportSize(size);
    await page.goto(address);
    const spoken = await page.locator("html").getAttribute("lang");
    if (spoken !== language) wrong.push(`speaks ${spoken}`);
    for (const { width, height } of [...SIZES.filter((other) => other !== size), size]) {
      await page.setViewportSize({ width, height });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      if (overflow > 0) wrong.push(`${width}: scrolls sideways by ${overflow} px`);
    }
    // Evaluated by the debugger, not by the page: the content policy stands.
    await page.evaluate(AXE);
    for (const colorScheme of ["light", "dark"]) {
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      await page.evaluate(settled);
      for (const fault of await faults(page, colorScheme)) wrong.push(`${size.width} ${colorScheme}: ${fault}`);
    }
    wrong.push(...complaints.splice(0));
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

/** Each chooses the language in their settings, as a person would. */
async function speak(visitors, roles, language) {
  for (const role of roles) {
    const { context } = await visitors.of(role);
    const page = await context.newPage();
    await page.goto("/settings");
    await page.locator(`input[name='language'][value='${language}']`).check();
    await page.locator("input[name='theme'][value='auto']").check();
    await page.locator("main form footer button.primary").click();
    await page.locator(`html[lang='${language}']`).waitFor();
    await context.close();
  }
}
