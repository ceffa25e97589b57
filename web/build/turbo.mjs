// Turbo puts a <style> for its progress bar in every page as it starts, which the
// content policy (style-src 'self') refuses with a complaint in the console. The bar
// is never shown here (src/turbo.ts), so its style is left out of the bundle.

import { readFile } from "node:fs/promises";

const CALL = "this.installStylesheetElement();";

/** An esbuild plugin; stops the build when a new Turbo no longer has the call. */
export const turboWithoutStyle = {
  name: "turbo-without-style",
  setup(build) {
    build.onLoad({ filter: /@hotwired[/\\]turbo[/\\]dist[/\\].*\.js$/ }, async ({ path }) => {
      const source = await readFile(path, "utf8");
      if (source.split(CALL).length !== 2) throw new Error("Turbo installs its progress bar's style differently: see build/turbo.mjs");
      return { contents: source.replace(CALL, ""), loader: "js" };
    });
  },
};
