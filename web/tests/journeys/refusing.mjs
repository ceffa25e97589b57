// Forms that are refused: the focus goes to what is wrong, what was typed is still there.

import assert from "node:assert/strict";
import { trial } from "../trial.mjs";

export async function refusing(visitors) {
  for (const javaScriptEnabled of [true, false]) {
    const how = javaScriptEnabled ? "with scripts" : "without a script";
    await trial(`a refused form takes the focus and leads to its field, ${how}`, async () => {
      const { context, complaints } = await visitors.of("steward", { javaScriptEnabled });
      const page = await context.newPage();
      await page.goto("/spaces/new");
      await page.locator("#name").fill("Un endroit");
      await page.locator("#slug").fill("Pas une adresse !");
      await page.locator("main form button.primary").click();
      await page.locator(".flash.bad:focus").waitFor();
      await page.keyboard.press("Tab");
      await page.keyboard.press("Enter");
      await page.locator("#slug:focus, #slug:target").waitFor();
      assert.equal(await page.locator("#slug").getAttribute("aria-invalid"), "true");
      assert.equal(await page.locator("#name").inputValue(), "Un endroit");
      assert.equal(await page.locator("#slug").inputValue(), "Pas une adresse !");
      assert.deepEqual(complaints, []);
      await context.close();
    });
  }

  await trial("a file that was refused holds the form back", async () => {
    const { context, complaints } = await visitors.of("employee");
    const page = await context.newPage();
    await page.goto("/s/place");
    await page.locator("details.composer > summary").click();
    await page.locator("#compose-body").fill("Le plan zarzuela est joint.");
    await page.locator("#compose-files").setInputFiles({ name: "plan.png", mimeType: "image/png", buffer: Buffer.from("rien d’un plan") });
    await page.locator(".uploads li .error").waitFor();
    await page.getByRole("button", { name: "Publier", exact: true }).click();
    await page.locator(".composer .error:not([hidden])", { hasText: "n’est pas parti" }).waitFor();
    assert.equal(await page.locator("main .post", { hasText: "zarzuela" }).count(), 0);
    await page.locator(".uploads li button").click();
    await page.getByRole("button", { name: "Publier", exact: true }).click();
    await page.locator("main .post", { hasText: "zarzuela" }).first().waitFor();
    assert.deepEqual(complaints, []);
    await context.close();
  });
}
