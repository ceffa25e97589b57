// The same, where no script runs: everything is plain forms and links.

import assert from "node:assert/strict";
import { picture } from "../picture.mjs";
import { trial } from "../trial.mjs";
import { enter } from "../visitors.mjs";

export async function plain(visitors) {
  const { square } = visitors;
  const { context, complaints } = await visitors.stranger({ javaScriptEnabled: false });
  const page = await context.newPage();
  let post = "";

  await trial("without a script: signing in", async () => {
    await enter(page, square.accounts.employee.handle, square.passphrase);
    await page.locator("main .post").first().waitFor();
  });

  await trial("without a script: a post with a picture is previewed, then published", async () => {
    await page.goto("/s/place");
    await page.locator("details.composer > summary").click();
    await page.locator("#compose-body").fill("Le **baobab** du hall a soif.");
    await page.getByRole("button", { name: "Aperçu" }).click();
    await page.locator(".preview strong", { hasText: "baobab" }).waitFor();
    assert.equal(await page.locator("#compose-body").inputValue(), "Le **baobab** du hall a soif.");
    await page.locator("#compose-files").setInputFiles(picture("hall.png"));
    await page.getByRole("button", { name: "Publier", exact: true }).click();
    await page.locator(".undo").waitFor();
    const first = page.locator("main .post", { hasText: "baobab" }).first();
    const source = await first.locator(".attachments img").getAttribute("src");
    const answer = await page.request.get(source);
    assert.match(answer.headers()["content-type"], /^image\//);
    post = await first.locator(".when a").getAttribute("href");
  });

  await trial("without a script: commenting, reacting, keeping", async () => {
    await page.goto(post);
    await page.locator("#comment-body").fill("Je m’en occupe.");
    await page.locator("form.composer").getByRole("button", { name: "Commenter" }).click();
    await page.locator(".comment", { hasText: "Je m’en occupe" }).waitFor();
    await page.locator(".post .reactions summary").click();
    await page.getByRole("button", { name: "Cœur" }).first().click();
    await page.locator(".post .reactions button[aria-pressed='true']").waitFor();
    await page.getByRole("button", { name: "Signet" }).click();
    await page.goto("/bookmarks");
    await page.locator(".post", { hasText: "baobab" }).waitFor();
  });

  await trial("without a script: editing, then withdrawing", async () => {
    await page.goto(`${post}/edit`);
    await page.locator("#edit-body").fill("Le baobab du hall a bu.");
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await page.locator(".post.whole-page", { hasText: "a bu" }).waitFor();
    await page.locator(".post header .menu > summary").click();
    await page.getByRole("button", { name: "Retirer", exact: true }).first().click();
    await page.goto(post);
    await page.locator(".tombstone").waitFor();
  });

  await trial("without a script: joining a space, and leaving it", async () => {
    await page.goto("/spaces?q=voyageurs");
    await page.getByRole("button", { name: /^Rejoindre/ }).first().click();
    await page.waitForURL("**/s/**");
    await page.locator("details.composer").waitFor();
    await page.locator("header.heading .menu > summary").click();
    await page.getByRole("link", { name: "Quitter l’espace" }).click();
    await page.getByRole("button", { name: "Quitter l’espace" }).click();
    await page.getByRole("button", { name: "Rejoindre" }).first().waitFor();
  });

  await trial("without a script: the directory, the chart, searching", async () => {
    await page.goto("/people");
    await page.locator("#who").fill("helene schmitt");
    await page.getByRole("button", { name: "Chercher", exact: true }).click();
    await page.locator(".rows a", { hasText: "Hélène Schmitt" }).waitFor();
    await page.goto("/people/chart");
    await page.locator(".chart details").nth(1).locator("summary").first().click();
    await page.getByRole("link", { name: "Voir l’équipe" }).first().click();
    await page.locator(".chart .seat").nth(1).waitFor();
    await page.locator("#q").fill("velo");
    await page.keyboard.press("Enter");
    await page.waitForURL("**/search?**");
    await page.locator("mark", { hasText: /vélo/i }).first().waitFor();
  });

  await trial("without a script: the settings", async () => {
    await page.goto("/settings");
    await page.locator("input[name='theme'][value='dark']").check();
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await page.locator("html[data-theme='dark']").waitFor();
    await page.locator("input[name='theme'][value='auto']").check();
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await page.locator("html[data-theme='auto']").waitFor();
  });

  await trial("without a script: signing out, and no complaint on the way", async () => {
    await page.locator(".own details.menu > summary").click();
    await page.getByRole("button", { name: "Se déconnecter" }).click();
    await page.waitForURL("**/sign-in**");
    assert.deepEqual(complaints, []);
  });

  await context.close();
}
