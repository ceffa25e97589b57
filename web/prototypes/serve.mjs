// Shows the prototypes in a browser, under the same content policy as the real
// server, with just enough answers behind them to try the scripts.
//
//   node prototypes/serve.mjs [PORT]      then open /home, /space, /people …
//
// A prototype is the middle of a page. Its first line says its title, the frame
// around it and its language; `[[bell]]` stands for the icon's markup.

import { createServer } from "node:http";
import { readFile, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const HERE = dirname(fileURLToPath(import.meta.url));
const BUILT = join(HERE, "../dist");
const POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

const manifest = JSON.parse(await readFile(join(BUILT, "manifest.json"), "utf8"));
const asset = (logical) => `/assets/${manifest[logical].file}`;

/** The names of all prototypes. */
export async function names() {
  const files = await readdir(HERE);
  return files.filter((file) => /^[a-z].*\.html$/.test(file)).map((file) => file.slice(0, -5));
}

/** A whole page: the prototype inside its frame. */
async function page(name) {
  const source = await readFile(join(HERE, `${name}.html`), "utf8");
  const [, title, frame, language] = /^<!-- (.+?) \| (\w+) \| (\w+) -->/.exec(source) ?? [];
  const around = await readFile(join(HERE, `_${frame}.html`), "utf8");
  return around
    .replaceAll("{{language}}", language)
    .replaceAll("{{title}}", title)
    .replace("{{main}}", () => source.slice(source.indexOf("\n") + 1))
    .replaceAll("{{css}}", asset("main.css"))
    .replaceAll("{{js}}", asset("main.js"))
    .replaceAll("{{logo}}", asset("logo.svg"))
    .replace(/\[\[([a-z0-9-]+)\]\]/g, (_, icon) =>
      `<svg class="icon" aria-hidden="true"><use href="${asset("icons.svg")}#${icon}"></use></svg>`);
}

const PEOPLE = [
  { value: "amina", label: "Amina Belkacem", detail: "Responsable d’exploitation" },
  { value: "amelie", label: "Amélie Rousseau", detail: "Juriste" },
  { value: "jb", label: "Jean-Baptiste Le Goff", detail: "Chef d’atelier" },
];
const json = (value) => ["application/json", JSON.stringify(value)];
const ANSWERS = {
  "/go": () => json({ items: [
    { label: "Logistique", kind: "Espace", url: "/space" },
    { label: "Amina Belkacem", kind: "Personne", url: "/profile" },
    { label: "Réglages", kind: "Page", url: "/settings" },
  ] }),
  "/complete/people": () => json({ items: PEOPLE }),
  "/complete/tags": () => json({ items: [{ value: "quai", label: "quai", detail: "12 publications" }] }),
  "/preview": () => ["text/html", "<p>Ceci est un <strong>aperçu</strong>.</p>"],
  "/attachments": () => json({ id: String(Date.now()), name: "plan.png", url: "/picture", kind: "image", thumbnail: "/picture" }),
  "/seen": () => ["text/plain", ""],
  "/live": () => ["text/event-stream", `retry: 60000\nevent: counts\ndata: {"notifications":7,"spaces":{"logistique":5}}\n\n`],
  "/theme.css": () => ["text/css", ":root { }"],
};
const PICTURE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 640 480"><rect width="640" height="480" fill="#c9d3cf"/><path d="M0 360 180 210 300 300 430 170 640 330V480H0z" fill="#7e9389"/><path d="M0 420 220 330 420 400 640 350V480H0z" fill="#586c63"/><circle cx="500" cy="110" r="46" fill="#f2e3b4"/></svg>`;

async function answer(path) {
  if (path.startsWith("/assets/")) {
    const file = path.slice("/assets/".length);
    const entry = Object.values(manifest).find((one) => one.file === file);
    return entry && [entry.type, await readFile(join(BUILT, file))];
  }
  if (path === "/picture") return ["image/svg+xml", PICTURE];
  if (ANSWERS[path]) return ANSWERS[path]();
  const name = path === "/" ? "home" : path.slice(1);
  return (await names()).includes(name) ? ["text/html; charset=utf-8", await page(name)] : undefined;
}

/** Starts on 127.0.0.1; answers the server once it listens. */
export function serve(port = 0) {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, "http://localhost");
    const found = await answer(pathname).catch((error) => ["text/plain", String(error)]);
    const [type, body] = found ?? ["text/plain", "404"];
    response.writeHead(found ? 200 : 404, { "content-type": type, "content-security-policy": POLICY });
    response.end(body);
  });
  return new Promise((listening) => server.listen(port, "127.0.0.1", () => listening(server)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const server = await serve(Number(process.argv[2] ?? 4173));
  console.log(`http://127.0.0.1:${server.address().port}/home`);
  for (const name of await names()) console.log(`  /${name}`);
}
