// Talking alone: two people in two windows, and what each of them sees of the other.

import assert from "node:assert/strict";
import { AXE, faults } from "../axe.mjs";
import { trial } from "../trial.mjs";

export async function talking(visitors) {
  await two("a message goes from a profile to a colleague, who answers, quotes and reacts", visitors, async (mine, theirs) => {
    const { newcomer } = visitors.square.accounts;
    await mine.goto(`/people/${newcomer.handle}`);
    await mine.getByRole("link", { name: "Écrire", exact: true }).click();
    await mine.locator("#message-body").waitFor();
    await mine.locator("#message-body").fill("Le *zinzolin* du hangar est rentré.");
    await mine.keyboard.press("Control+Enter");
    const said = mine.locator(".comment", { hasText: "zinzolin" });
    await said.locator(".prose em").waitFor();
    assert.match(await mine.locator("aside").innerText(), /Personne d’autre/);
    assert.match(await mine.locator(".undo").innerText(), /encore \d+ s/);
    const talk = new URL(mine.url()).pathname;

    await theirs.goto("/messages");
    await theirs.locator(".talks li.unread", { hasText: "zinzolin" }).getByRole("link").first().click();
    await theirs.locator(".marker", { hasText: "Nouveaux messages" }).waitFor();
    const heard = theirs.locator(".comment", { hasText: "zinzolin" });
    await heard.locator(".reactions summary").click();
    await heard.getByRole("button", { name: "Fête" }).click();
    await heard.locator("button[aria-pressed='true'][value='🎉']").waitFor();
    await heard.locator(".menu > summary").first().click();
    await heard.getByRole("link", { name: "Citer" }).click();
    await theirs.waitForFunction(() => document.querySelector("#message-body")?.value.startsWith("> ["));
    await theirs.locator("#message-body").press("Control+End");
    await theirs.locator("#message-body").pressSequentially("Merci !");
    await theirs.getByRole("button", { name: "Envoyer" }).click();
    await theirs.locator(".comment", { hasText: "Merci !" }).locator("blockquote a[href^='/message/']").waitFor();

    await mine.goto(talk);
    await mine.locator(".comment", { hasText: "Merci !" }).waitFor();
    await mine.locator(".comment", { hasText: "zinzolin" }).locator("button[value='🎉']").first().waitFor();
    await healthy(mine);
  });

  await two("what waits is counted at once, and read two seconds later", visitors, async (mine, theirs) => {
    const talk = await begin(mine, visitors.square.accounts.newcomer.handle, "Un premier mot");
    await theirs.goto(talk);
    const count = theirs.locator(".places [data-count='messages']");
    await theirs.waitForTimeout(2600);
    await theirs.goto("/");
    const before = Number(await count.getAttribute("data-value"));
    await write(mine, "Un second mot");
    await theirs.waitForFunction((known) => Number(document.querySelector(".places [data-count='messages']").dataset.value) === known + 1, before);
    await theirs.goto(talk);
    await theirs.waitForFunction((known) => Number(document.querySelector(".places [data-count='messages']").dataset.value) === known, before);
  });

  await two("a message is edited, marked, taken back, and its draft is kept", visitors, async (mine) => {
    const talk = await begin(mine, visitors.square.accounts.newcomer.handle, "Un mot à reprendre");
    await mine.locator(".undo").getByRole("button", { name: "Annuler" }).click();
    await mine.waitForFunction(() => document.querySelector("#message-body")?.value === "Un mot à reprendre");
    await mine.getByLabel("Personnel").check();
    await mine.getByRole("button", { name: "Envoyer" }).click();
    const said = mine.locator(".comment", { hasText: "Un mot à reprendre" });
    await said.locator(".label", { hasText: "Personnel depuis" }).waitFor();
    await said.locator(".menu > summary").first().click();
    await said.getByRole("link", { name: "Modifier" }).click();
    await mine.locator("form[action^='/message/'] #message-body").fill("Un mot repris");
    await mine.getByRole("button", { name: "Enregistrer" }).click();
    await mine.locator(".comment", { hasText: "Un mot repris" }).getByText("modifié").waitFor();
    await mine.locator("#message-body").fill("Je finirai ce message");
    await mine.waitForFunction(() => Object.keys(localStorage).some((key) => key.includes(":talk-")));
    await mine.goto("/messages");
    await mine.goto(talk);
    assert.equal(await mine.locator("#message-body").inputValue(), "Je finirai ce message");
    await mine.locator("#message-body").fill("");
    await mine.goto(`${talk}/about`);
    await healthy(mine);
  });

  await two("from Ctrl+K one comes to a conversation, and finds what was said in it", visitors, async (mine) => {
    await begin(mine, visitors.square.accounts.newcomer.handle, "Le tournevis quadrangulaire");
    await mine.goto("/");
    await mine.keyboard.press("Control+k");
    await mine.locator("#palette input").fill("messages");
    await mine.locator("#palette-list [role='option']:first-child", { hasText: "Messages" }).waitFor();
    await mine.keyboard.press("Enter");
    await mine.waitForURL((url) => url.pathname === "/messages");
    await mine.getByLabel("Chercher dans mes messages").fill("tournevis");
    await mine.keyboard.press("Enter");
    await mine.locator(".results mark", { hasText: "tournevis" }).waitFor();
    await healthy(mine);
  });

  await trial("without scripts one writes, reads and leaves a mark all the same", async () => {
    const { context, complaints } = await visitors.of("employee", { javaScriptEnabled: false });
    try {
      const page = await context.newPage();
      await begin(page, visitors.square.accounts.newcomer.handle, "Sans aucun script");
      await page.getByRole("link", { name: "Détails" }).click();
      await page.getByRole("button", { name: "Mettre en sourdine" }).click();
      await page.getByRole("button", { name: "Rétablir les notifications" }).click();
      await page.getByRole("link", { name: "Signaler des messages" }).click();
      await page.getByRole("checkbox", { name: "Signalé" }).first().check();
      await page.getByLabel("Pourquoi ?").fill("Pour essayer");
      await page.getByRole("button", { name: "Signaler" }).click();
      await page.getByRole("heading", { name: "Mes signalements" }).waitFor();
      assert.deepEqual(complaints, []);
    } finally {
      await context.close();
    }
  });
}

/** Opens the conversation with `handle` and says the first words; its address. */
async function begin(page, handle, words) {
  await page.goto(`/messages/new?to=${handle}`);
  await page.locator("#message-body").waitFor();
  await write(page, words);
  await page.waitForURL((url) => /^\/messages\/\d+$/.test(url.pathname));
  return new URL(page.url()).pathname;
}

async function write(page, words) {
  await page.locator("#message-body").fill(words);
  await page.getByRole("button", { name: "Envoyer" }).click();
  await page.locator(".comment", { hasText: words }).last().waitFor();
}

async function healthy(page) {
  await page.evaluate(AXE);
  assert.deepEqual(await faults(page, "light"), []);
}

/** A trial of the employee and the newcomer, whose browsers must not complain. */
async function two(name, visitors, does) {
  await trial(name, async () => {
    const [mine, theirs] = [await visitors.of("employee"), await visitors.of("newcomer")];
    try {
      await does(await mine.context.newPage(), await theirs.context.newPage());
      assert.deepEqual([...mine.complaints, ...theirs.complaints], []);
    } finally {
      await mine.context.close();
      await theirs.context.close();
    }
  });
}
