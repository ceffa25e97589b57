// The right hours: somebody rests, somebody writes to them, and once it cannot wait.

import assert from "node:assert/strict";
import { AXE, faults } from "../axe.mjs";
import { trial } from "../trial.mjs";
import { takeCharge } from "./choosing.mjs";

const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const badge = (number) => ({ number, selector: ".places [data-count='messages']" });

export async function resting(visitors) {
  await trial("outside of one’s hours nothing calls, and what cannot wait says why", async () => {
    const { employee, newcomer } = visitors.square.accounts;
    const [writer, sleeper, chief] = await Promise.all(["employee", "newcomer", "administrator"].map((role) => visitors.of(role)));
    const all = [writer, sleeper, chief];
    try {
      const [mine, theirs, office] = await Promise.all(all.map(({ context }) => context.newPage()));
      await theirs.goto("/messages");
      await rest(theirs);
      await healthy(theirs);
      await theirs.goto("/notifications");
      await theirs.getByText("en dehors de vos horaires").waitFor();
      await theirs.goto("/");
      await shows(theirs, badge(0));

      await mine.goto(`/messages/new?to=${newcomer.handle}`);
      await write(mine, "Rien ne presse, à ton retour.");
      await mine.locator(".later", { hasText: "Sera remis à" }).waitFor();
      assert.equal(await mine.locator("#message-urgent").count(), 0);

      await empower(office, employee.name);
      await mine.reload();
      await mine.locator("#message-urgent").check();
      await mine.locator("#message-body").fill("Le dépôt est inondé.");
      await mine.getByRole("button", { name: "Envoyer" }).click();
      await mine.locator("#refused").getByText("Dites pourquoi").waitFor();
      assert.equal(await mine.locator("#message-body").inputValue(), "Le dépôt est inondé.");
      await healthy(mine);
      await mine.locator("#message-reason").fill("les pompes ont lâché");
      await mine.getByRole("button", { name: "Envoyer" }).click();
      await mine.locator(".comment .label", { hasText: "les pompes ont lâché" }).waitFor();
      // Without looking again: it calls at once.
      await shows(theirs, badge(1));

      // Counted once it can no longer be taken back, and never to whom.
      await mine.waitForTimeout(12_000);
      await mine.goto("/hours");
      const counted = await mine.locator("main").innerText();
      assert.match(counted, /1 remise/);
      assert.ok(!counted.includes(newcomer.name));
      await healthy(mine);

      await theirs.goto("/settings/hours");
      await theirs.locator("input[name='common']").check();
      await theirs.getByRole("button", { name: "Enregistrer" }).click();
      await theirs.getByText("C’est enregistré").or(theirs.locator(".flash.good")).first().waitFor();
      assert.deepEqual(all.flatMap(({ complaints }) => complaints).filter((line) => !line.includes("422")), []);
    } finally {
      for (const { context } of all) await context.close();
    }
  });
}

/** Chooses a week that has no hours today nor yesterday. */
async function rest(page) {
  await page.goto("/settings/hours");
  await page.locator("input[name='common']").uncheck();
  const working = DAYS[(new Date().getDay() + 3) % 7];
  for (const day of DAYS) {
    const [from, until] = day === working ? ["09:00", "17:00"] : ["", ""];
    await page.locator(`input[name='${day}-from']`).fill(from);
    await page.locator(`input[name='${day}-until']`).fill(until);
  }
  await page.getByRole("button", { name: "Enregistrer" }).click();
  await page.locator(".flash.good").waitFor();
}

/** Gives the power to have things delivered at any hour to whoever has that name. */
async function empower(page, name) {
  await page.goto("/admin");
  await takeCharge(page);
  await page.goto(`/admin?q=${encodeURIComponent(name)}`);
  await page.locator("table th a", { hasText: name }).first().click();
  await page.getByRole("button", { name: "Confier ce pouvoir" }).click();
  await page.getByRole("button", { name: "Retirer ce pouvoir" }).waitFor();
  await healthy(page);
}

function shows(page, { number, selector }) {
  return page.waitForFunction(([where, known]) => Number(document.querySelector(where).dataset.value) === known, [selector, number]);
}

async function write(page, words) {
  await page.locator("#message-body").fill(words);
  await page.getByRole("button", { name: "Envoyer" }).click();
  await page.locator(".comment", { hasText: words }).last().waitFor();
}

/** Once nothing lies over it any more: neither what offers to take back what was sent, nor the top of the page. */
async function healthy(page) {
  await page.locator(".undo").waitFor({ state: "hidden", timeout: 15_000 });
  await page.evaluate(() => window.scrollTo(0, 0));
  await page.evaluate(AXE);
  assert.deepEqual(await faults(page, "light"), []);
}
