// Choosing for oneself: language, theme, tokens, sessions; and what administrators see.

import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { trial } from "../trial.mjs";
import { enter } from "../visitors.mjs";

/** The link in the letter that left last; the demonstration puts letters into a folder. */
async function welcomed(folder) {
  const mail = join(folder, "mail");
  for (let look = 0; look < 100; look += 1) {
    const files = (await readdir(mail).catch(() => [])).filter((file) => file.endsWith(".eml")).sort();
    for (const file of files.reverse()) {
      const letter = (await readFile(join(mail, file), "utf8")).replace(/=\r?\n/g, "");
      const link = letter.match(/http:\/\/\S+\/welcome\/[\w-]+/);
      if (link) return link[0];
    }
    await pause(200);
  }
  throw new Error("no letter came");
}

export async function choosing(visitors) {
  const { square } = visitors;

  await trial("English and the dark theme are chosen, and kept until they are changed back", async () => {
    const { context, complaints } = await visitors.of("steward", { colorScheme: "light" });
    const page = await context.newPage();
    await page.goto("/settings");
    const paper = await background(page);
    await page.locator("input[name='language'][value='en']").check();
    await page.locator("input[name='theme'][value='dark']").check();
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await page.locator("html[lang='en'][data-theme='dark']").waitFor();
    await page.locator(".flash.good").waitFor();
    assert.notEqual(await background(page), paper);
    await page.goto("/");
    await page.locator(".places a", { hasText: "Home" }).waitFor();
    await page.goto("/settings");
    await page.locator("input[name='language'][value='fr']").check();
    await page.locator("input[name='theme'][value='auto']").check();
    await page.locator("main form footer button.primary").click();
    await page.locator("html[lang='fr'][data-theme='auto']").waitFor();
    assert.deepEqual(complaints, []);
    await context.close();
  });

  await trial("on a phone the current tab is in sight", async () => {
    const { context, complaints } = await visitors.of("steward", { viewport: { width: 320, height: 640 } });
    const page = await context.newPage();
    await page.goto("/settings/tokens");
    const right = () => page.locator(".tabs [aria-current]").evaluate((tab) => tab.getBoundingClientRect().right);
    await page.waitForFunction(() => document.querySelector(".tabs > ul").scrollLeft > 0);
    assert.ok((await right()) <= 320, `it ends at ${await right()} px`);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  await trial("a token is shown once, and revoked", async () => {
    const { context, complaints } = await visitors.of("steward");
    const page = await context.newPage();
    await page.goto("/settings/tokens");
    await page.locator("#name").fill("Tableau de bord");
    await page.getByRole("button", { name: "Créer un jeton" }).click();
    const secret = await page.locator(".secret input").inputValue();
    const ask = () => fetch(`${square.origin}/api/v1/feed`, { headers: { Authorization: `Bearer ${secret}` } });
    assert.equal((await ask()).status, 200);
    await page.goto("/settings/tokens");
    assert.equal(await page.locator(".secret").count(), 0);
    page.once("dialog", (dialog) => dialog.accept());
    await page.getByRole("button", { name: "Révoquer Tableau de bord" }).click();
    await page.locator(".rows li", { hasText: "Tableau de bord" }).waitFor({ state: "detached" });
    assert.equal((await ask()).status, 401);
    assert.deepEqual(complaints, []);
    await context.close();
  });

  await trial("a session is ended from another one", async () => {
    const { context } = await visitors.stranger();
    const page = await context.newPage();
    await enter(page, square.accounts.newcomer.handle, square.passphrase);
    const { context: other } = await visitors.stranger();
    const elsewhere = await other.newPage();
    await enter(elsewhere, square.accounts.newcomer.handle, square.passphrase);
    await page.goto("/settings/sessions");
    page.once("dialog", (dialog) => dialog.accept());
    await page.getByRole("button", { name: "Fermer toutes les autres" }).click();
    await page.waitForFunction(() => document.querySelectorAll("main .rows > li").length === 1);
    await elsewhere.goto("/people");
    await elsewhere.waitForURL("**/sign-in**");
    visitors.sessions.delete(square.accounts.newcomer.handle);
    await context.close();
    await other.close();
  });

  await trial("an administrator invites a person, who enters by the link", async () => {
    const { context, complaints } = await visitors.of("administrator");
    const page = await context.newPage();
    await page.goto("/admin/invitations");
    await takeCharge(page);
    await page.goto("/admin/invitations");
    await page.locator("#people").fill("Zoé Lantier <zoe.lantier@corvelle.example>");
    await page.locator("main form footer button.primary").click();
    // It leaves by mail: the administrator sees that it did, and no link.
    await page.locator("main .seen-by").first().waitFor();
    assert.equal(await page.locator(".secret").count(), 0);
    const link = await welcomed(square.folder);
    const { context: hers, complaints: herComplaints } = await visitors.stranger();
    const arrival = await hers.newPage();
    await arrival.goto(new URL(link).pathname);
    await arrival.locator("#password").fill("quatre nuages lents au-dessus du port");
    await arrival.locator("main button.primary").click();
    await arrival.waitForURL((url) => url.pathname === "/");
    await arrival.locator(".places").waitFor();
    assert.deepEqual([...complaints, ...herComplaints], []);
    await context.close();
    await hers.close();
  });

  await trial("no account of the demonstration is older than the demonstration", async () => {
    const { context } = await visitors.of("administrator");
    const page = await context.newPage();
    await page.goto(`/admin?q=${square.accounts.steward.handle}`);
    await takeCharge(page);
    await page.goto(`/admin?q=${square.accounts.steward.handle}`);
    await page.locator("tbody th a").first().click();
    const since = page.locator(".facts > div", { hasText: "Compte créé le" });
    const year = Number((await since.innerText()).match(/\d{4}/)[0]);
    assert.ok(year >= new Date().getFullYear() - 1, `it was opened in ${year}`);
    await context.close();
  });
}

/** Administrators first read what their charge is, once; then they are where they were going. */
export async function takeCharge(page) {
  if (new URL(page.url()).pathname !== "/admin/charge") return;
  await page.locator("main form button.primary").click();
  await page.waitForURL((url) => url.pathname !== "/admin/charge");
}

function background(page) {
  return page.evaluate(() => getComputedStyle(document.body).backgroundColor);
}
