// People in front of a browser, and what their browser must never say or do.

import { chromium } from "playwright-core";

/** Filling, painting and answering share two cores: patience is cheaper than a false alarm. */
const PATIENCE = 10_000;

export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
      "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ],
  });
}

export class Visitors {
  constructor(browser, square) {
    this.browser = browser;
    this.square = square;
    /** Sessions already open, by handle: signing in is tried once, not before every trial. */
    this.sessions = new Map();
  }

  /** A browser nobody signed in to. `options` are those of a Playwright context. */
  async stranger(options = {}) {
    const context = await this.browser.newContext({
      baseURL: this.square.origin,
      locale: "fr-FR",
      timezoneId: "Europe/Paris",
      viewport: { width: 1280, height: 900 },
      ...options,
    });
    context.setDefaultTimeout(PATIENCE);
    return { context, complaints: overhear(context, this.square.origin) };
  }

  /** The browser of the demo's `role`, signed in. */
  async of(role, options = {}) {
    return this.named(this.square.accounts[role].handle, options);
  }

  async named(handle, options = {}) {
    if (!this.sessions.has(handle)) this.sessions.set(handle, await this.signIn(handle));
    return this.stranger({ ...options, storageState: this.sessions.get(handle) });
  }

  async signIn(handle) {
    const { context } = await this.stranger();
    const page = await context.newPage();
    await enter(page, handle, this.square.passphrase);
    const state = await context.storageState();
    await context.close();
    return { cookies: state.cookies, origins: [] };
  }
}

/** Fills in the sign-in page. */
export async function enter(page, handle, passphrase) {
  await page.goto("/sign-in");
  await page.locator("#login").fill(handle);
  await page.locator("#password").fill(passphrase);
  await page.locator("main button.primary").click();
  await page.waitForURL((url) => url.pathname === "/");
}

/**
 * Everything a page complains of: errors of scripts, of the console (what the content policy
 * refused is among them), and requests that leave for another origin.
 */
function overhear(context, origin) {
  const complaints = [];
  context.on("weberror", (error) => complaints.push(`script: ${error.error().message}`));
  context.on("console", (line) => {
    if (line.type() !== "error" || isExpected(line)) return;
    complaints.push(`console: ${line.text()}`);
  });
  context.on("request", (request) => {
    const url = request.url();
    if (/^https?:/.test(url) && !url.startsWith(`${origin}/`)) complaints.push(`request to another origin: ${url}`);
  });
  return complaints;
}

/** Chromium reports every refusal (404, 422) in the console: pages that refuse are tried on purpose. */
function isExpected(line) {
  return /Failed to load resource: the server responded with a status of (40[1349]|409|410|413|422|429)/.test(line.text());
}
