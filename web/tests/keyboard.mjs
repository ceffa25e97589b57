// Nothing but the keyboard: to the content, into the text, through a menu.

import assert from "node:assert/strict";
import { trial } from "./trial.mjs";

export async function keyboard(visitors) {
  const { context, complaints } = await visitors.of("employee");
  const page = await context.newPage();

  await trial("by keyboard: the first Tab offers to skip to the content", async () => {
    await page.goto("/");
    await page.keyboard.press("Tab");
    assert.equal(await here(page), "a.skip");
    assert.ok((await page.locator("a.skip").boundingBox()).y >= 0, "it is seen once it has the focus");
    await page.keyboard.press("Enter");
    await page.waitForFunction(() => document.activeElement?.id === "main");
    await page.keyboard.press("Tab");
    assert.equal(await here(page), "summary", "the composer comes first in the content");
    assert.equal(await page.evaluate(() => document.activeElement.parentElement.id), "compose");
  });

  await trial("by keyboard: the composer opens, and Tab reaches its text and its button", async () => {
    await page.goto("/");
    await page.locator("#compose > summary").focus();
    await page.keyboard.press("Enter");
    assert.notEqual(await page.locator("#compose").getAttribute("open"), null);
    const passed = [];
    for (let steps = 0; steps < 20 && passed.at(-1) !== "button.primary"; steps += 1) {
      await page.keyboard.press("Tab");
      passed.push(await here(page));
    }
    assert.ok(passed.includes("textarea"), passed.join(" "));
    assert.equal(passed.at(-1), "button.primary", passed.join(" "));
  });

  await trial("by keyboard: a menu opens by Enter, closes by Escape and gives the focus back", async () => {
    await page.goto("/");
    const menu = page.locator(".post header .menu").first();
    await menu.locator("summary").focus();
    await page.keyboard.press("Enter");
    assert.notEqual(await menu.getAttribute("open"), null);
    await page.keyboard.press("Tab");
    assert.equal(await menu.evaluate((element) => element.contains(document.activeElement)), true);
    await page.keyboard.press("Escape");
    assert.equal(await menu.getAttribute("open"), null);
    assert.equal(await menu.evaluate((element) => element.querySelector("summary") === document.activeElement), true);
  });

  await trial("by keyboard: whatever has the focus shows it", async () => {
    await page.goto("/");
    const bare = [];
    for (let steps = 0; steps < 30; steps += 1) {
      await page.keyboard.press("Tab");
      if (!(await page.evaluate(isShown))) bare.push(await here(page));
    }
    assert.deepEqual(bare, []);
    assert.deepEqual(complaints, []);
  });

  await context.close();
}

function here(page) {
  return page.evaluate(() => {
    const { localName, classList } = document.activeElement;
    return [localName, ...[...classList].filter((name) => ["skip", "primary"].includes(name))].join(".");
  });
}

/** Whether the element that has the focus, or what frames it, draws an outline or a shadow. */
function isShown() {
  for (let element = document.activeElement; element && element !== document.body; element = element.parentElement) {
    const { outlineStyle, outlineWidth, boxShadow } = getComputedStyle(element);
    if ((outlineStyle !== "none" && parseFloat(outlineWidth) > 0) || boxShadow !== "none") return true;
  }
  return false;
}
