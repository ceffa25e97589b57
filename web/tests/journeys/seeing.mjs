// Pages on paper, and in the few colours of a reader who brings their own.

import assert from "node:assert/strict";
import { trial } from "../trial.mjs";

export async function seeing(visitors) {
  await trial("on paper there is what was said and when, and no navigation", async () => {
    const { context, complaints } = await visitors.of("employee", { colorScheme: "dark" });
    const page = await context.newPage();
    for (const address of ["/", "/people/chart", "/people"]) {
      await page.goto(address);
      await page.emulateMedia({ media: "print" });
      const shown = page.locator(".top, .places, .composer, .filters, .lookup, main a.button, main button").filter({ visible: true });
      assert.deepEqual(await shown.evaluateAll((found) => found.map((one) => one.outerHTML.slice(0, 80))), [], address);
      await page.emulateMedia({ media: "screen" });
    }
    await page.goto("/");
    await page.locator("main .post .when relative-time[title]").first().waitFor();
    await page.emulateMedia({ media: "print" });
    const [written, title] = await page.locator("main .post .when relative-time").first().evaluate((time) => [getComputedStyle(time, "::after").content, time.title]);
    assert.equal(written, JSON.stringify(title));
    assert.match(title, /\d{4}/);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  await trial("in the reader's own colours what is chosen looks different", async () => {
    const { context, complaints } = await visitors.of("employee", { forcedColors: "active" });
    const page = await context.newPage();
    const looks = (selector, property) => page.locator(selector).first().evaluate((one, name) => getComputedStyle(one)[name], property);
    await page.goto("/");
    for (const row of [".filters", ".places"]) {
      assert.notEqual(await looks(`${row} a[aria-current]`, "backgroundColor"), await looks(`${row} a:not([aria-current])`, "backgroundColor"), row);
    }
    await page.locator("details.composer > summary").click();
    assert.notEqual(await looks(".kinds label:has(:checked)", "backgroundColor"), await looks(".kinds label:not(:has(:checked))", "backgroundColor"));
    assert.notEqual(await looks(".composer button.primary", "backgroundColor"), await looks(".composer button.quiet", "backgroundColor"));
    await page.goto("/settings");
    assert.notEqual(await looks(".tabs a[aria-current]", "borderBlockEndColor"), await looks(".tabs a:not([aria-current])", "borderBlockEndColor"));
    assert.deepEqual(complaints, []);
    await context.close();
  });
}
