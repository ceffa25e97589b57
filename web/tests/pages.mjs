// Every page there is, and who looks at it. A page that asks for something particular
// (a post, a person) finds it in the invented organisation.

import { takeCharge } from "./journeys/choosing.mjs";

/** Addresses of pages, by who sees them; each is looked at in both languages. */
export async function pagesOf(page, square) {
  const { employee } = square.accounts;
  const found = await landmarks(page);
  return {
    employee: [
      "/", "/?only=mentions", "/?only=questions", "/bookmarks", "/notifications",
      "/search", "/search?q=velo", "/search?q=motquenulnaecrit",
      "/people", "/people?q=motquenulnaecrit", "/people/chart", `/people/chart?person=${employee.handle}`,
      `/people/${employee.handle}`, "/people/julie.sauvage",
      "/spaces", "/spaces?scope=mine", "/spaces?scope=archived", "/spaces?q=motquenulnaecrit", "/spaces/new",
      "/s/place", "/s/place/about", "/s/place/members", "/s/info-trafic", "/s/les-acacias/departure",
      found.closed, found.question, found.picture, `${found.mine}/edit`, `${found.mine}/history`,
      "/settings", "/settings/profile", "/settings/notifications", "/settings/hours", "/hours", "/settings/sessions", "/settings/password", "/settings/tokens", "/settings/blocks",
      "/messages", "/messages/new", "/messages?q=merci", "/messages/reports", found.talk, `${found.talk}/about`, `${found.talk}/report`,
      "/nothing-there",
    ],
    administrator: [
      "/admin", "/admin?part=invited", "/admin?part=left", "/admin/invitations", "/admin/companies", "/admin/charge", "/admin/mail",
      found.account, `${found.account}/departure`, `${found.account}/record`, "/admin/chart", found.position,
    ],
    steward: [`${found.looked}/edit`, `${found.looked}/members`, `${found.looked}/departure`],
    guest: ["/", "/spaces", "/people"],
    newcomer: ["/bookmarks", "/notifications"],
  };
}

/** The pages one sees before signing in. That of setting up is looked at on a server that is empty. */
export const OUTSIDE = ["/sign-in", "/reset", "/welcome/nothing", "/nothing-there"];

async function landmarks({ employee, administrator, steward }) {
  await employee.goto("/");
  await employee.locator("details.composer > summary").click();
  await employee.locator("#compose-body").fill("Une phrase, puis une autre.\n\n| Ligne | Retard |\n|---|---|\n| A | 3 min |\n\n```\nune ligne de code assez longue pour dépasser la largeur d’un téléphone\n```");
  await employee.getByRole("button", { name: "Publier", exact: true }).click();
  const mine = await employee.locator("main .feed > .post:first-child", { hasText: "puis une autre" }).locator(".when a").first().getAttribute("href");
  await employee.goto(`${mine}/edit`);
  await employee.locator("#edit-body").fill("Une phrase, puis une troisième.");
  await employee.getByRole("button", { name: "Enregistrer" }).click();
  await employee.locator(".post.whole-page").waitFor();
  await employee.goto("/?only=questions");
  const question = await first(employee, "main .post .when a");
  await employee.goto("/search?q=photo");
  const picture = await first(employee, ".results h3 a");
  await employee.goto("/spaces?q=budget");
  const closed = await first(employee, ".rows h2 a");
  await employee.goto("/messages");
  const talk = (await first(employee, ".talks h2 a")).split("#")[0];
  await employee.goto(talk);
  await employee.getByLabel("Personnel").check();
  await employee.locator("#message-body").fill("Un mot qui relève de ma vie privée, avec un [lien](/s/place).");
  await employee.getByRole("button", { name: "Envoyer" }).click();
  await employee.locator(".comment .label", { hasText: "Personnel depuis" }).last().waitFor();
  await administrator.goto("/admin");
  await takeCharge(administrator);
  await administrator.goto("/admin");
  const account = await first(administrator, "table th a");
  await administrator.goto("/admin/chart");
  const position = await first(administrator, ".rows h2 a");
  await steward.goto("/spaces?scope=mine");
  const mySpaces = await steward.locator(".rows h2 a").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  const looked = await firstThat(mySpaces, async (space) => space !== "/s/place" && (await steward.request.get(`${space}/edit`)).ok());
  return { mine, talk, question, picture, closed, account, position, looked };
}

function first(page, selector) {
  return page.locator(selector).first().getAttribute("href");
}

async function firstThat(list, suits) {
  for (const one of list) if (await suits(one)) return one;
  throw new Error("the steward looks after nothing");
}
