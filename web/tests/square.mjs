// A server of its own for these trials: an invented organisation, or an empty folder.

import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** Filling a year of an organisation in a debug build takes a while. */
const LONGEST_START = 120_000;

/** Starts `parvis demo`: its address, the accounts it prints, by role, and their passphrase. */
export async function openDemo() {
  const server = await start("demo", /passe de chacun\s:\s*(.+)$/);
  const accounts = {};
  for (const line of server.lines) {
    const [, handle, name, role] = line.match(/^ {2}(\S+)\s{2,}(.+?)\s{2,}(.+)$/) ?? [];
    if (handle) accounts[ROLES[role] ?? role] = { handle, name };
  }
  return { ...server, accounts, passphrase: server.found[1].trim() };
}

/** Starts `parvis serve` on nothing: its address, and the page where one sets it up. */
export async function openEmpty() {
  const server = await start("serve", /(\/setup\?secret=\S+)/);
  return { ...server, setup: server.found[1] };
}

const ROLES = {
  "administre les comptes": "administrator",
  "anime des espaces": "steward",
  "travaille ici": "employee",
  "vient d’arriver": "newcomer",
  "vient d’une entreprise partenaire": "guest",
};

async function start(command, awaited) {
  const folder = await mkdtemp(join(tmpdir(), "parvis-journeys-"));
  const address = `127.0.0.1:${await freePort()}`;
  const child = spawn(process.env.PARVIS ?? "../target/debug/parvis", [command, "--data", folder, "--listen", address], {
    stdio: ["ignore", "pipe", "pipe"],
    env: { ...process.env, PARVIS_LOG: "warn" },
  });
  const stop = async () => {
    const ended = new Promise((end) => (child.exitCode === null ? child.once("exit", end) : end()));
    child.kill("SIGTERM");
    const hard = setTimeout(() => child.kill("SIGKILL"), 5_000);
    await ended;
    clearTimeout(hard);
    await rm(folder, { recursive: true, force: true });
  };
  const errors = [];
  child.stderr.on("data", (chunk) => errors.push(String(chunk)));
  try {
    const { lines, found } = await printed(child, awaited);
    const origin = `http://${address}`;
    await answering(origin);
    return { origin, folder, lines, found, errors, stop };
  } catch (error) {
    await stop();
    throw new Error(`${error.message}\n${errors.join("").slice(-2000)}`);
  }
}

/** Reads what the command prints until the line that says all is there. */
function printed(child, awaited) {
  return new Promise((done, failed) => {
    const lines = [];
    const late = setTimeout(() => failed(new Error("the server took too long to start")), LONGEST_START);
    child.once("error", failed);
    child.once("exit", (code) => failed(new Error(`the server ended with ${code}`)));
    createInterface({ input: child.stdout }).on("line", (line) => {
      lines.push(line);
      const found = line.match(awaited);
      if (!found) return;
      clearTimeout(late);
      done({ lines, found });
    });
  });
}

async function answering(origin) {
  for (let tries = 0; tries < 100; tries += 1) {
    const answer = await fetch(`${origin}/readyz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((wait) => setTimeout(wait, 100));
  }
  throw new Error("the server does not answer");
}

function freePort() {
  return new Promise((done, failed) => {
    const probe = createServer();
    probe.once("error", failed);
    probe.listen(0, "127.0.0.1", () => {
      const { port } = probe.address();
      probe.close(() => done(port));
    });
  });
}
