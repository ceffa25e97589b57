// Saying things: a post from its first letter to its last version.

import assert from "node:assert/strict";
import { picture } from "../picture.mjs";
import { trial } from "../trial.mjs";

export async function writing(visitors) {
  await signedIn("a post with a mention, a tag and a picture is previewed, published, taken back", visitors, async (page) => {
    await page.goto("/");
    await page.keyboard.press("n");
    const body = page.locator("#compose-body");
    await body.pressSequentially("Merci @julie.s", { delay: 20 });
    await page.locator(".choices > li", { hasText: "Julie Sauvage" }).waitFor();
    await page.keyboard.press("Enter");
    await body.pressSequentially("pour le quai zinzolin #vie-de", { delay: 20 });
    await page.locator(".choices > li", { hasText: "#vie-de-la-maison" }).waitFor();
    await page.keyboard.press("Enter");
    assert.equal(await body.inputValue(), "Merci @julie.sauvage pour le quai zinzolin #vie-de-la-maison ");
    await attach(page, "quai.png", "Le quai, vide, tout bleu");
    await page.getByRole("button", { name: "Aperçu" }).click();
    await page.locator(".preview .mention").waitFor();
    await page.locator(".preview .tag").waitFor();
    assert.match(await page.locator("#compose-audience").innerText(), /Visible par \d+ personnes/);
    const first = await publish(page, "quai zinzolin");
    await first.locator(".mention[href='/people/julie.sauvage']").waitFor();
    const image = first.locator(".attachments img");
    assert.equal(await image.getAttribute("alt"), "Le quai, vide, tout bleu");
    await image.scrollIntoViewIfNeeded();
    await page.waitForFunction(() => document.querySelector("main .post .attachments img").naturalWidth > 0);
    assert.match(await page.locator(".undo").innerText(), /encore \d+ s/);
    await page.locator(".undo").getByRole("button", { name: "Annuler" }).click();
    await first.waitFor({ state: "detached" });
    assert.match(await page.locator("#compose-body").inputValue(), /quai zinzolin/);
    assert.match(await page.locator(".uploads li").innerText(), /^quai\.webp$/m);
    await page.goto("/");
    assert.equal(await page.locator("main .post", { hasText: "quai zinzolin" }).count(), 0);
  });

  await signedIn("a post is commented, reacted to, kept, and found again", visitors, async (page) => {
    const post = await say(page, "Le zébulon élastique du dépôt est réparé.");
    await post.getByRole("link", { name: "Commenter" }).click();
    await page.locator(".post.whole-page").waitFor();
    await page.locator("#comment-body").fill("Il tourne **mieux** qu’avant.");
    await page.locator("form.composer").getByRole("button", { name: "Commenter" }).click();
    await page.locator(".comment .prose strong", { hasText: "mieux" }).waitFor();

    const reactions = page.locator(".post.whole-page .reactions");
    await reactions.locator("summary").click();
    await reactions.getByRole("button", { name: "Fête" }).click();
    const mine = reactions.locator("button[aria-pressed='true'][value='🎉']");
    await mine.waitFor();
    await mine.click();
    await mine.waitFor({ state: "detached" });

    await page.getByRole("button", { name: "Signet" }).click();
    await page.locator(".acts button[aria-pressed='true']").waitFor();
    await page.goto("/bookmarks");
    await page.locator(".post", { hasText: "zébulon élastique" }).waitFor();

    await page.goto("/search?q=zebulons+in:place");
    await page.locator(".results li", { hasText: "zébulon" }).first().waitFor();
    await page.goto("/search?q=zebulon+in:info-trafic");
    await page.locator(".empty").waitFor();
  });

  await signedIn("the one who asks chooses the answer", visitors, async (page) => {
    await page.goto("/");
    await page.keyboard.press("n");
    await page.locator(".kinds label", { hasText: "Question" }).click();
    await page.locator("#compose-body").fill("Où ranger les gilets de la régulation ?");
    const asked = await publish(page, "gilets de la régulation");
    const address = await asked.locator(".when a").first().getAttribute("href");
    await asked.getByText("Sans réponse").waitFor();

    const { context, complaints } = await visitors.of("steward");
    const other = await context.newPage();
    await other.goto(address);
    await other.locator("#comment-body").fill("Dans l’armoire du fond.");
    await other.keyboard.press("Control+Enter");
    await other.locator(".comment", { hasText: "armoire du fond" }).waitFor();
    assert.deepEqual(complaints, []);
    await context.close();

    await page.goto(address);
    await page.locator(".comment", { hasText: "armoire" }).getByRole("button", { name: "Choisir cette réponse" }).click();
    await page.locator(".comment.chosen", { hasText: "armoire" }).waitFor();
    await page.goto("/");
    await page.locator("main .post", { hasText: "gilets de la régulation" }).locator(".answer", { hasText: "armoire du fond" }).waitFor();
  });

  await signedIn("two windows edit one post: the second sees both texts", visitors, async (page, context) => {
    const post = await say(page, "Rendez-vous à neuf heures.");
    const address = await post.locator(".when a").first().getAttribute("href");
    await post.locator("header .menu > summary").click();
    await post.getByRole("link", { name: "Modifier" }).click();
    await page.locator("#edit-body").waitFor();
    const second = await context.newPage();
    await second.goto(`${address}/edit`);
    await page.locator("#edit-body").fill("Rendez-vous à dix heures.");
    await page.getByRole("button", { name: "Enregistrer" }).click();
    await page.locator(".post.whole-page", { hasText: "dix heures" }).waitFor();
    await second.locator("#edit-body").fill("Rendez-vous à onze heures.");
    await second.getByRole("button", { name: "Enregistrer" }).click();
    await second.locator(".both").waitFor();
    assert.equal(await second.locator("#mine").inputValue(), "Rendez-vous à onze heures.");
    assert.match(await second.locator(".both").innerText(), /dix/);
    await second.getByRole("button", { name: "Enregistrer mon texte" }).click();
    await second.locator(".post.whole-page", { hasText: "onze heures" }).waitFor();
    await second.getByRole("link", { name: "modifié" }).click();
    await second.locator(".versions > li").nth(2).waitFor();
  });

  await signedIn("a draft survives a closed tab, and goes when it is sent", visitors, async (page, context) => {
    await page.goto("/");
    await page.keyboard.press("n");
    await page.keyboard.type("Je finirai cette phrase");
    await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith("parvis:draft")));
    await page.close();
    const later = await context.newPage();
    await later.goto("/");
    await later.locator("#compose-body").waitFor();
    assert.equal(await later.locator("#compose-body").inputValue(), "Je finirai cette phrase");
    await publish(later, "Je finirai cette phrase");
    await later.reload();
    assert.equal(await later.locator("#compose-body").inputValue(), "");
  });

  await signedIn("a file that is not what its name says is refused by name, the text stays", visitors, async (page) => {
    await page.goto("/");
    await page.keyboard.press("n");
    await page.locator("#compose-body").fill("Voici la photo.");
    await page.locator("#compose-files").setInputFiles({ name: "photo.png", mimeType: "image/png", buffer: Buffer.from("bonjour\n".repeat(20)) });
    await page.locator(".uploads .error", { hasText: "photo.png" }).waitFor();
    assert.equal(await page.locator("#compose-body").inputValue(), "Voici la photo.");
    await page.getByRole("button", { name: "Retirer photo.png" }).click();
    assert.equal(await page.locator(".uploads > li").count(), 0);
  });
}

async function attach(page, name, description) {
  await page.locator("#compose-files").setInputFiles(picture(name));
  await page.locator(".uploads input[name='attachment']").waitFor({ state: "attached" });
  await page.locator(".uploads input[name^='alt-']").fill(description);
}

/** Sends what is written; it comes back first in the feed, with ten seconds to take it back. */
async function publish(page, words) {
  await page.getByRole("button", { name: "Publier", exact: true }).click();
  await page.locator("main .feed > .post:first-child", { hasText: words }).waitFor();
  await page.locator(".undo").waitFor();
  return page.locator("main .post", { hasText: words }).first();
}

/** Publishes `text` on the square, from the home page. */
export async function say(page, text) {
  await page.goto("/");
  await page.keyboard.press("n");
  await page.locator("#compose-body").fill(text);
  return publish(page, text);
}

/** A trial of the employee, whose browser must not complain. */
async function signedIn(name, visitors, does) {
  await trial(name, async () => {
    const { context, complaints } = await visitors.of("employee");
    try {
      await does(await context.newPage(), context);
      assert.deepEqual(complaints, []);
    } finally {
      await context.close();
    }
  });
}
