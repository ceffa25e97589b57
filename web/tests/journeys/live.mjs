// Two people in two windows: what one does moves on the page of the other, and nothing else does.

import assert from "node:assert/strict";
import { trial } from "../trial.mjs";
import { say } from "./writing.mjs";

export async function live(visitors) {
  await together("a new post is told above the feed, which stays where it is", visitors, async (steward, employee) => {
    await employee.goto("/");
    await listening(employee);
    await employee.evaluate(() => window.scrollTo(0, 900));
    const top = () => employee.locator("main .post").nth(4).evaluate((post) => Math.round(post.getBoundingClientRect().top));
    const stood = await top();
    const first = employee.locator("main .post").first();
    const before = await first.getAttribute("id");
    await say(steward, "Vu en passant, au dépôt sud");
    const told = employee.locator(".arrivals a");
    await told.waitFor();
    assert.match(await told.innerText(), /^1 nouvelle publication$/);
    assert.equal(await first.getAttribute("id"), before, "the feed did not move");
    assert.equal(await top(), stood, "what is read stands where it stood");
    await say(steward, "Et encore ceci");
    await employee.locator(".arrivals a", { hasText: "2 nouvelles publications" }).waitFor();
    await told.click();
    await employee.locator(".prose", { hasText: "Vu en passant" }).waitFor();
    assert.equal(await employee.locator(".arrivals a").count(), 0);
  });

  await together("who is writing is seen, then the comment, and what one writes oneself stays", visitors, async (steward, employee) => {
    await say(steward, "Qui vient à la visite du dépôt ?");
    const address = await steward.locator("main .post .when > a").first().getAttribute("href");
    await steward.goto(address);
    await employee.goto(address);
    await Promise.all([listening(steward), listening(employee)]);
    await steward.locator("#comment-body").fill("Je prends des notes");
    await employee.locator("#comment-body").pressSequentially("Moi, avec plaisir");
    await steward.locator(".writer", { hasText: /écrit…$/ }).waitFor();
    await employee.locator(".comments form button.primary").click();
    await steward.locator(".comment .prose", { hasText: "Moi, avec plaisir" }).waitFor();
    assert.equal(await steward.locator("#comment-body").inputValue(), "Je prends des notes");
    await steward.locator(".comment .prose", { hasText: "Moi, avec plaisir" }).waitFor();
    assert.equal(await steward.locator(".comment").count(), 1, "it is shown once");
  });

  await together("a reaction moves on the other page, and an open menu stays open", visitors, async (steward, employee) => {
    await say(steward, "Les nouveaux horaires sont affichés");
    const address = await steward.locator("main .post .when > a").first().getAttribute("href");
    await steward.goto(address);
    await employee.goto(address);
    await listening(steward);
    await steward.locator(".post > header summary").click();
    await employee.locator(".post .reactions summary").click();
    await employee.locator(".post .reactions button").first().click();
    await steward.locator(".post .reactions button", { hasText: "1" }).waitFor();
    assert.equal(await steward.locator(".post > header details").getAttribute("open"), "");
  });
}

/** A trial of two people at once. */
async function together(name, visitors, act) {
  await trial(name, async () => {
    const [one, other] = await Promise.all([visitors.of("steward"), visitors.of("employee")]);
    await act(await one.context.newPage(), await other.context.newPage());
    assert.deepEqual(one.complaints, []);
    assert.deepEqual(other.complaints, []);
    await Promise.all([one.context.close(), other.context.close()]);
  });
}

/** Waits until the page's stream is open. */
function listening(page) {
  return page.locator("html[data-live=open]").waitFor();
}
