// Being in spaces: created, invited to live, entered, left, and shut to the others.

import assert from "node:assert/strict";
import { trial } from "../trial.mjs";

export async function spaces(visitors) {
  const { employee, guest } = visitors.square.accounts;

  await trial("a secret space is created, an invitation arrives live, its guest enters, writes and leaves", async () => {
    const { context: hers, complaints: herComplaints } = await visitors.of("steward");
    const { context: his, complaints: hisComplaints } = await visitors.of("employee");
    try {
      const maker = await hers.newPage();
      await maker.goto("/spaces/new");
      await maker.locator("#name").fill("Atelier zéphyr");
      await maker.locator("#description").fill("Ce qui n’est pas encore décidé.");
      await maker.locator("input[name='kind'][value='secret']").check();
      await maker.getByRole("button", { name: "Créer l’espace" }).click();
      await maker.locator("h1", { hasText: "Atelier zéphyr" }).waitFor();
      // Nobody guesses the address of a secret space from its name.
      const { pathname: address } = new URL(maker.url());
      assert.match(address, /^\/s\/atelier-zephyr-./);

      const reader = await his.newPage();
      assert.equal((await reader.goto(address)).status(), 404);
      await reader.goto("/people");
      const bell = reader.locator(".top [data-count='notifications']");
      const before = Number(await bell.getAttribute("data-value"));

      await maker.getByRole("link", { name: "Inviter" }).click();
      const people = maker.locator("#people");
      await people.pressSequentially(`@${employee.handle.slice(0, 4)}`, { delay: 20 });
      await maker.locator(".choices > li", { hasText: employee.name }).first().click();
      await maker.locator("#invite").getByRole("button", { name: "Inviter" }).click();
      await maker.locator(".flash.good").waitFor();

      await reader.waitForFunction((count) => Number(document.querySelector(".top [data-count='notifications']").dataset.value) > count, before);
      assert.equal(new URL(reader.url()).pathname, "/people", "the page was not loaded again");
      await reader.locator(".top a[href='/notifications']").click();
      await reader.locator(".notices li.unread", { hasText: "Atelier zéphyr" }).locator("button.link").click();
      await reader.getByRole("button", { name: "Accepter" }).first().click();
      await reader.locator(".places a", { hasText: "Atelier zéphyr" }).waitFor();
      await reader.goto(address);
      await reader.keyboard.press("n");
      await reader.locator("#compose-body").fill("Merci de l’invitation.");
      assert.match(await reader.locator("#compose-audience").innerText(), /Visible par 2 personnes/);
      await reader.getByRole("button", { name: "Publier", exact: true }).click();
      await reader.locator(".undo").waitFor();

      await maker.goto(address);
      await maker.locator(".post", { hasText: "Merci de l’invitation" }).waitFor();

      await reader.locator("header.heading .menu > summary").click();
      await reader.getByRole("link", { name: "Quitter l’espace" }).click();
      await reader.getByRole("button", { name: "Quitter l’espace" }).click();
      await reader.waitForURL((url) => !url.pathname.startsWith("/s/"));
      assert.equal((await reader.goto(address)).status(), 404);
      assert.equal(await reader.locator(".places a", { hasText: "Atelier zéphyr" }).count(), 0);
      assert.deepEqual([...herComplaints, ...hisComplaints], []);
    } finally {
      await hers.close();
      await his.close();
    }
  });

  await trial("one joins an open space from the list, and its posts come", async () => {
    const { context, complaints } = await visitors.of("newcomer");
    const page = await context.newPage();
    await page.goto("/spaces");
    await page.locator("#named").pressSequentially("velo", { delay: 15 });
    await page.waitForURL(/q=velo/);
    await page.locator("turbo-frame#spaces:not([busy])").waitFor();
    await page.getByRole("button", { name: "Rejoindre Service vélo" }).click();
    await page.waitForURL("**/s/velos**");
    await page.locator(".places a", { hasText: "Service vélo" }).waitFor();
    assert.deepEqual(complaints, []);
    await context.close();
  });

  await trial("a guest sees only what they were invited to", async () => {
    const { context, complaints } = await visitors.of("guest");
    const page = await context.newPage();
    await page.goto("/spaces");
    const theirs = await page.locator(".rows h2 a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    assert.ok(theirs.length > 0 && theirs.length < 10, `${theirs.length} spaces`);
    const named = await page.locator(".places a[href^='/s/']").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    assert.deepEqual(named.filter((one) => !theirs.includes(one)), []);
    for (const elsewhere of ["/s/place", "/s/info-trafic", "/spaces/new", "/admin", "/people/chart"]) {
      const answer = await page.goto(elsewhere);
      assert.ok([403, 404].includes(answer.status()), `${elsewhere}: ${answer.status()}`);
    }
    await page.goto("/search?q=tramway");
    const places = await page.locator(".results .where a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
    assert.deepEqual(places.filter((one) => !theirs.includes(one)), []);
    assert.notEqual((await page.goto(`/people/${guest.handle}`)).status(), 404);
    assert.deepEqual(complaints, []);
    await context.close();
  });
}
