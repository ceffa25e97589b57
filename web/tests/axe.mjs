// What axe has to say of a page.

import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";

/** The script itself, to be put into pages before they are asked about. */
export const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** In the dark only colours can differ: asking for the rest again would double the time. */
export async function faults(page, colorScheme) {
  const runOnly = colorScheme === "dark" ? { type: "rule", values: ["color-contrast"] } : { type: "tag", values: RULES };
  const violations = await page.evaluate(async (options) => (await window.axe.run(document, options)).violations, { runOnly, resultTypes: ["violations"] });
  return violations.map(({ id, nodes }) =>
    `axe ${id}: ${nodes.slice(0, 2).map((node) => `${node.html.slice(0, 120)} (${node.any[0]?.message ?? node.failureSummary})`).join(" | ")}`);
}
