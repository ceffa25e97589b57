// Tries the scripts on the prototypes, under the real content policy.
//
//   node prototypes/try.mjs

import assert from "node:assert/strict";
import { chromium } from "playwright-core";
import { serve } from "./serve.mjs";

const server = await serve();
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
let failed = 0;

async function trial(name, path, does) {
  const context = await browser.newContext({ locale: "fr-FR", viewport: { width: 1280, height: 900 } });
  const page = await context.newPage();
  const complaints = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (line) => line.type() === "error" && complaints.push(line.text()));
  try {
    await page.goto(`${origin}/${path}`);
    await does(page, context);
    assert.deepEqual(complaints, []);
    console.log(`ok   ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAIL ${name}\n     ${String(error.message).split("\n").slice(0, 8).join("\n     ")}\n     ${complaints.join("\n     ")}`);
  }
  await context.close();
}

const focused = (page) => page.evaluate(() => document.activeElement?.id ?? "");

await trial("j and k walk through the posts, Enter opens one", "home", async (page) => {
  await page.keyboard.press("j");
  assert.equal(await focused(page), "post-7351002");
  await page.keyboard.press("j");
  assert.equal(await focused(page), "post-7350944");
  await page.keyboard.press("k");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/post");
});

await trial("letters can be switched off", "home", async (page) => {
  await page.keyboard.press("?");
  await page.getByLabel("Raccourcis d’une seule touche").uncheck();
  await page.keyboard.press("Escape");
  await page.keyboard.press("j");
  assert.equal(await page.locator(".post:focus").count(), 0);
});

await trial("slash searches, Ctrl+K goes anywhere", "home", async (page) => {
  await page.keyboard.press("/");
  assert.equal(await focused(page), "q");
  await page.keyboard.press("Control+k");
  await page.locator("#palette-list > li").nth(2).waitFor();
  await page.keyboard.press("ArrowDown");
  assert.equal(await page.locator("#palette-list > [aria-selected='true']").innerText().then((text) => text.split("\n")[0]), "Amina Belkacem");
  await page.keyboard.press("Enter");
  await page.waitForURL("**/profile");
});

await trial("@ proposes people and the choice enters the text", "home", async (page) => {
  await page.keyboard.press("n");
  await page.keyboard.type("Merci @am", { delay: 20 });
  await page.locator(".choices > li").first().waitFor();
  const menu = await page.locator(".choices").boundingBox();
  const body = await page.locator("#compose-body").boundingBox();
  assert.ok(menu.y > body.y && menu.y < body.y + 80, "the list opens by the text");
  await page.keyboard.press("Enter");
  assert.equal(await page.locator("#compose-body").inputValue(), "Merci @amina ");
});

await trial("a draft survives a closed tab, and not signing out", "home", async (page, context) => {
  await page.keyboard.press("n");
  await page.keyboard.type("À demain");
  await page.waitForTimeout(450);
  const other = await context.newPage();
  await other.goto(`${origin}/home`);
  assert.equal(await other.locator("#compose-body").inputValue(), "À demain");
  await other.close();
  await page.getByText("Mon compte").locator("..").click();
  await page.evaluate(() => document.querySelector("form[action='/sign-out']").addEventListener("submit", (event) => event.preventDefault()));
  await page.getByRole("button", { name: "Se déconnecter" }).click();
  assert.equal(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("parvis:draft")).length), 0);
});

await trial("files leave at once, a large one is refused by name", "home", async (page) => {
  await page.keyboard.press("n");
  await page.locator("#compose-files").setInputFiles([
    { name: "plan.png", mimeType: "image/png", buffer: Buffer.from("x") },
    { name: "film.mov", mimeType: "video/quicktime", buffer: Buffer.alloc(20_000_001) },
  ]);
  await page.locator(".uploads input[name='attachment']").waitFor({ state: "attached" });
  assert.equal(await page.locator(".uploads input[name^='alt-']").count(), 1);
  assert.match(await page.locator(".uploads .error").innerText(), /film\.mov dépasse/);
  assert.equal(await page.locator("#compose-files").inputValue(), "");
  await page.getByRole("button", { name: "Retirer plan.png" }).click();
  assert.equal(await page.locator(".uploads > li").count(), 1);
});

await trial("the preview shows the server's words, the audience follows the space", "home", async (page) => {
  await page.keyboard.press("n");
  await page.keyboard.type("Bonjour");
  await page.getByRole("button", { name: "Aperçu" }).click();
  await page.locator(".preview strong").waitFor();
  await page.locator("#compose-space").selectOption("place");
  assert.equal(await page.locator("#compose-audience").innerText(), "Visible par 312 personnes de Ateliers Verdier");
  assert.equal(await page.locator("#compose-audience.outside").count(), 0);
});

await trial("live counts reach every tab through one stream", "home", async (page, context) => {
  const streams = [];
  await page.locator(".top [data-count='notifications'][data-value='7']").waitFor();
  context.on("request", (request) => request.url().endsWith("/live") && streams.push(request.url()));
  const other = await context.newPage();
  await other.goto(`${origin}/space`);
  await other.waitForTimeout(300);
  assert.equal(streams.length, 0, "the second tab opened a stream of its own");
  assert.match(await page.locator("[data-count='space:logistique']").innerText(), /^5/);
});

await trial("the feed says it was seen, undo counts down", "home", async (page) => {
  assert.match(await page.locator(".undo").innerText(), /encore \d+ s/);
  const seen = await page.waitForRequest("**/seen");
  assert.equal(seen.postData(), "newest=7351002");
});

await trial("menus close on Escape and give the focus back", "home", async (page) => {
  const menu = page.locator(".post .menu").first();
  await menu.locator("summary").click();
  await page.keyboard.press("Escape");
  assert.equal(await menu.getAttribute("open"), null);
});

await trial("the chart answers to arrows", "chart", async (page) => {
  await page.locator("#seat-1 a").focus();
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowRight");
  assert.equal(await page.evaluate(() => document.activeElement.closest(".seat").id), "seat-3");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("ArrowLeft");
  assert.equal(await page.locator("#seat-2 + details").getAttribute("open"), null);
  await page.keyboard.press("End");
  assert.equal(await page.evaluate(() => document.activeElement.closest(".seat").id), "seat-8");
});

await trial("a team comes when it is unfolded", "chart", async (page) => {
  await page.locator("#seat-4 + details > summary").click();
  await page.locator("#seat-41").waitFor();
});

await trial("dates are told as people tell them, without English", "home", async (page) => {
  const text = await page.locator("relative-time").first().evaluate((element) => element.shadowRoot.textContent);
  assert.match(text, /il y a|hier|nov\.|avant-hier|dans/);
});

await browser.close();
server.close();
process.exit(failed ? 1 : 0);
