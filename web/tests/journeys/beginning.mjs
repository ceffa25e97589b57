// The first day: an empty server is set up in a browser, and its two founders come in.

import assert from "node:assert/strict";
import { openEmpty } from "../square.mjs";
import { look } from "../sweep.mjs";
import { trial } from "../trial.mjs";
import { Visitors } from "../visitors.mjs";

const PASSPHRASE = "trois chaises bleues dans le vent";

export async function beginning(browser) {
  const square = await openEmpty();
  const visitors = new Visitors(browser, { ...square, accounts: {} });
  try {
    const shut = "/setup?";
    await look(visitors, [square.setup, shut].flatMap((address) => ["fr", "en"].map((language) => ({ address: `${address}&lang=${language}`, language }))));
    await trial("an empty server is set up, and a founder enters by the link", async () => {
      const { context, complaints } = await visitors.stranger();
      const page = await context.newPage();
      await page.goto(square.setup);
      await page.locator("#organisation").fill("Les Ateliers du Phare");
      for (const [rank, name] of [[1, "Odile Kerbrat"], [2, "Samir Haddou"]]) {
        await page.locator(`#name${rank}`).fill(name);
        await page.locator(`#email${rank}`).fill(`${name.split(" ")[0].toLowerCase()}@phare.example`);
      }
      await page.locator("main button.primary").click();
      const links = page.locator(".secret input");
      await links.nth(1).waitFor();
      const link = new URL(await links.first().inputValue());
      await page.goto(link.pathname);
      await page.locator("#password").fill("azerty12345");
      await page.locator("main button.primary").click();
      await page.locator(".flash.bad").waitFor();
      await page.locator("#password").fill(PASSPHRASE);
      await page.locator("main button.primary").click();
      await page.waitForURL((url) => url.pathname === "/");
      await page.locator(".empty").waitFor();
      await page.goto("/s/place");
      await page.locator("h1").waitFor();
      await page.goto(square.setup);
      assert.equal(await page.locator("#organisation").count(), 0, "it is set up only once");
      assert.deepEqual(complaints, []);
      await context.close();
    });
  } finally {
    await square.stop();
  }
}
