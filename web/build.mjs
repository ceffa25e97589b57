// Turns the sources of this folder into the files a browser asks for: scripts,
// styles, icons and typeface, each under a name that holds a digest of what is
// inside, so that a browser may keep it for ever.
//
//   node build.mjs OUTDIR
//
// OUTDIR/manifest.json maps each logical name ("main.css") to its file, its
// sizes in bytes as stored, with Brotli and with gzip, and its media type.

import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { createHash } from "node:crypto";
import { brotliCompress, constants, gzip } from "node:zlib";
import { build } from "esbuild";
import { iconSprite } from "./build/icons.mjs";
import { turboWithoutStyle } from "./build/turbo.mjs";

const HERE = dirname(fileURLToPath(import.meta.url));
const MEDIA = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".svg": "image/svg+xml",
  ".woff2": "font/woff2",
};

/** A short digest: eight bytes are plenty to tell two versions apart. */
const digest = (bytes) => createHash("sha256").update(bytes).digest("hex").slice(0, 16);

/** Bundles scripts and styles; answers [logical name, file name, bytes] rows. */
async function bundle() {
  const result = await build({
    absWorkingDir: HERE,
    entryPoints: { main: "src/main.ts", styles: "styles/main.css" },
    entryNames: "[name]",
    assetNames: "[name]-[hash]",
    bundle: true,
    write: false,
    minify: true,
    format: "esm",
    target: ["chrome123", "firefox128", "safari17.5"],
    loader: { ".woff2": "file" },
    plugins: [turboWithoutStyle],
    legalComments: "none",
    logLevel: "warning",
    outdir: "out",
  });
  return result.outputFiles.map(({ path, contents }) => {
    const name = basename(path);
    const extension = extname(name);
    if (extension === ".woff2") {
      const logical = name.replace(/-[A-Z0-9]{8}\.woff2$/, ".woff2");
      return [logical, name, contents];
    }
    const logical = `main${extension}`;
    return [logical, `main-${digest(contents)}${extension}`, contents];
  });
}

/** Pictures that pages name directly. */
async function pictures() {
  const sprite = Buffer.from(await iconSprite());
  const logo = await readFile(join(HERE, "images/logo.svg"));
  return [
    ["icons.svg", `icons-${digest(sprite)}.svg`, sprite],
    ["logo.svg", `logo-${digest(logo)}.svg`, logo],
  ];
}

/** Brotli and gzip at their slowest: paid once at build time, never per request. */
async function compressed(bytes) {
  const [br, gz] = await Promise.all([
    promisify(brotliCompress)(bytes, {
      params: {
        [constants.BROTLI_PARAM_QUALITY]: 11,
        [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length,
      },
    }),
    promisify(gzip)(bytes, { level: 9 }),
  ]);
  return { br, gz };
}

async function write(outdir, rows) {
  const manifest = {};
  for (const [logical, file, bytes] of rows.sort(([a], [b]) => (a < b ? -1 : 1))) {
    const entry = { file, type: MEDIA[extname(file)], bytes: bytes.length };
    await writeFile(join(outdir, file), bytes);
    // WOFF2 is Brotli inside already.
    if (extname(file) !== ".woff2") {
      const { br, gz } = await compressed(bytes);
      await writeFile(join(outdir, `${file}.br`), br);
      await writeFile(join(outdir, `${file}.gz`), gz);
      entry.br = br.length;
      entry.gz = gz.length;
    }
    manifest[logical] = entry;
  }
  await writeFile(join(outdir, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
}

const [, , target] = process.argv;
if (!target) {
  console.error("usage: node build.mjs OUTDIR");
  process.exit(2);
}
const outdir = resolve(target);
const rows = [...(await bundle()), ...(await pictures())];
// Old digests would be embedded beside the new ones.
await rm(outdir, { recursive: true, force: true });
await mkdir(outdir, { recursive: true });
await write(outdir, rows);
