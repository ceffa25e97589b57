// Coming in, and finding: the feed, people, the chart, what was said.

import assert from "node:assert/strict";
import { trial } from "../trial.mjs";
import { enter } from "../visitors.mjs";

export async function reading(visitors) {
  const { square } = visitors;

  await trial("a wrong passphrase is refused in words, the right one enters", async () => {
    const { context, complaints } = await visitors.stranger();
    const page = await context.newPage();
    await page.goto("/people");
    await page.waitForURL("**/sign-in**");
    await page.locator("#login").fill(square.accounts.employee.handle);
    await page.locator("#password").fill("une autre phrase");
    await page.getByRole("button", { name: "Se connecter" }).click();
    await page.locator(".flash.bad").waitFor();
    assert.equal(await page.locator("#login").inputValue(), square.accounts.employee.handle);
    await page.locator("#password").fill(square.passphrase);
    await page.getByRole("button", { name: "Se connecter" }).click();
    await page.waitForURL("**/people");
    assert.deepEqual(complaints, []);
    await context.close();
  });

  await alone("j and k walk through the feed, Enter opens a post", visitors, "/", async (page) => {
    const ids = await page.locator("main .post").evaluateAll((posts) => posts.map((post) => post.id));
    assert.ok(ids.length >= 10, "a year of posts fills the first page");
    for (const [key, expected] of [["j", 0], ["j", 1], ["j", 2], ["k", 1]]) {
      await page.keyboard.press(key);
      assert.equal(await focused(page), ids[expected]);
    }
    // What is ticked is not written in: letters walk on from there.
    await page.keyboard.press("n");
    await page.locator("input[name=kind]").first().focus();
    await page.keyboard.press("j");
    assert.ok(ids.includes(await focused(page)));
    await page.locator(`#${ids[1]}`).focus();
    await page.keyboard.press("Enter");
    await page.waitForURL(`**/posts/${ids[1].slice("post-".length)}`);
    await page.locator(".post.whole-page").waitFor();
  });

  await alone("older posts come under the newer ones", visitors, "/", async (page) => {
    const before = await page.locator("main .post").count();
    await page.locator(".more > a").click();
    await page.waitForFunction((count) => document.querySelectorAll("main .post").length > count, before);
    assert.equal(new URL(page.url()).pathname, "/");
  });

  await alone("Ctrl+K goes anywhere, / searches, ? helps", visitors, "/", async (page) => {
    await page.keyboard.press("Control+k");
    await page.keyboard.type("covoit");
    await page.locator("#palette-list > li", { hasText: "Covoiturage et vélo" }).waitFor();
    await page.keyboard.press("Enter");
    await page.waitForURL("**/s/covoiturage-et-velo");
    await page.locator("h1", { hasText: "Covoiturage et vélo" }).waitFor();
    await page.keyboard.press("?");
    await page.locator("dialog#keys[open]").waitFor();
    await page.keyboard.press("Escape");
    await page.locator("dialog#keys").waitFor({ state: "hidden" });
    await page.waitForFunction(() => !document.activeElement?.matches("input"));
    await page.keyboard.press("/");
    await page.waitForFunction(() => document.activeElement?.id === "q");
  });

  await alone("who presses letters by accident switches them off, and on again", visitors, "/", async (page) => {
    await page.keyboard.press("?");
    await page.locator("dialog#keys[open]").getByRole("checkbox").uncheck();
    await page.keyboard.press("Escape");
    await page.locator("dialog#keys").waitFor({ state: "hidden" });
    await page.reload();
    await page.keyboard.press("j");
    await page.keyboard.press("/");
    await page.keyboard.press("?");
    assert.equal(await focused(page), "", "no letter moves anything");
    assert.equal(await page.locator("dialog[open]").count(), 0);
    await page.keyboard.press("Control+k");
    await page.locator("dialog#palette[open]").waitFor();
    await page.keyboard.press("Escape");
    await page.locator(".own details.menu > summary").click();
    await page.getByRole("button", { name: "Raccourcis clavier" }).click();
    await page.locator("dialog#keys[open]").getByRole("checkbox").check();
    await page.keyboard.press("Escape");
    await page.locator("dialog#keys").waitFor({ state: "hidden" });
    // The browser gives the focus back after it has hidden the dialog; until then a box has it.
    await page.waitForFunction(() => !document.activeElement?.matches("input"));
    await page.keyboard.press("/");
    await page.waitForFunction(() => document.activeElement?.id === "q");
  });

  await alone("the directory answers while one types, without accents", visitors, "/people", async (page) => {
    await page.evaluate(() => (window.untouched = true));
    await page.locator("#who").pressSequentially("helene schm", { delay: 15 });
    await page.locator("turbo-frame#people li", { hasText: "Hélène Schmitt" }).waitFor();
    await page.waitForURL(/q=helene\+schm$|q=helene\+schm&/);
    assert.equal(await page.evaluate(() => window.untouched), true, "the page itself stays");
    await page.locator("turbo-frame#people a", { hasText: "Hélène Schmitt" }).click();
    await page.locator("h1", { hasText: "Hélène Schmitt" }).waitFor();
  });

  await alone("a name clicked while the list still narrows is opened", visitors, "/people", async (page) => {
    await page.locator("#who").pressSequentially("helene", { delay: 15 });
    await page.waitForURL(/q=helene$|q=helene&/);
    const slowly = (milliseconds) => async (route) => {
      await new Promise((wait) => setTimeout(wait, milliseconds));
      await route.continue().catch(() => {});
    };
    await page.route(/\/people\?.*q=helene\+s/, slowly(400));
    await page.route(/\/people\/[^?]/, slowly(800));
    const narrowing = page.waitForRequest(/q=helene\+s/);
    await page.locator("#who").pressSequentially(" s", { delay: 15 });
    await narrowing;
    await page.locator("turbo-frame#people a", { hasText: "Hélène Schmitt" }).click();
    await page.locator("h1", { hasText: "Hélène Schmitt" }).waitFor();
    await page.unrouteAll({ behavior: "ignoreErrors" });
  });

  await alone("the chart answers to arrows, and a team comes when it is unfolded", visitors, "/people/chart", async (page) => {
    const seat = () => page.evaluate(() => document.activeElement.closest(".seat")?.id ?? "");
    await page.locator(".chart .seat a").first().focus();
    const top = await seat();
    await page.keyboard.press("ArrowDown");
    const first = await seat();
    assert.notEqual(first, top);
    await page.keyboard.press("ArrowRight");
    await page.locator(`#${first} + details[open] li .seat`).first().waitFor();
    await page.keyboard.press("ArrowRight");
    assert.equal(await page.evaluate(() => document.activeElement.closest(".seat").closest("details").previousElementSibling.id), first);
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    assert.equal(await page.locator(`#${first} + details`).getAttribute("open"), null);
    assert.equal(await seat(), first);
    await page.locator("#seek").fill("helene schmitt");
    await page.keyboard.press("Enter");
    await page.locator(".seat.found", { hasText: "Hélène Schmitt" }).waitFor();
  });

  await alone("accents fold, from: and in: narrow, what matches is marked", visitors, "/search?q=velo", async (page) => {
    await page.locator("mark", { hasText: /vélo/i }).first().waitFor();
    await page.locator("#again").fill("velo in:covoiturage-et-velo");
    await page.keyboard.press("Enter");
    await page.waitForURL(/in%3A|in:/);
    const places = await page.locator(".results .where a").allInnerTexts();
    assert.ok(places.length > 0);
    assert.deepEqual([...new Set(places)], ["Covoiturage et vélo"]);
    await page.goto("/search?q=velo");
    const handle = square.accounts.steward.handle;
    await page.locator("#again").fill(`from:${handle}`);
    await page.keyboard.press("Enter");
    await page.waitForURL(/from/);
    await page.locator(".results li").first().waitFor();
    const authors = await page.locator(".results .where").allInnerTexts();
    assert.ok(authors.every((line) => line.includes(square.accounts.steward.name)), authors.join(" | "));
    await page.locator("#again").fill("motquenulnaecrit");
    await page.keyboard.press("Enter");
    await page.locator(".empty").waitFor();
  });

  await trial("signing out forgets the page and the drafts", async () => {
    const { context } = await visitors.stranger();
    const page = await context.newPage();
    await enter(page, square.accounts.newcomer.handle, square.passphrase);
    await page.keyboard.press("n");
    await page.keyboard.type("À demain");
    await page.waitForFunction(() => Object.keys(localStorage).some((key) => key.startsWith("parvis:draft")));
    await page.locator(".own details.menu > summary").click();
    // What is typed last would be kept a moment after leaving.
    await page.evaluate(() => {
      const text = document.querySelector("#compose-body");
      text.value += ", tous";
      text.dispatchEvent(new InputEvent("input", { bubbles: true }));
    });
    await page.getByRole("button", { name: "Se déconnecter" }).click();
    await page.waitForURL("**/sign-in**");
    assert.equal(await page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith("parvis:draft")).length), 0);
    await page.goto("/people");
    await page.waitForURL("**/sign-in**");
    await context.close();
  });
}

/** A trial of the employee alone in front of `path`, whose browser must not complain. */
async function alone(name, visitors, path, does) {
  await trial(name, async () => {
    const { context, complaints } = await visitors.of("employee");
    try {
      const page = await context.newPage();
      await page.goto(path);
      await does(page);
      assert.deepEqual(complaints, []);
    } finally {
      await context.close();
    }
  });
}

function focused(page) {
  return page.evaluate(() => document.activeElement?.id ?? "");
}
