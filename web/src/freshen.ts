/** Posts that are on the page and changed: fetched as they are now, and changed in place. */

import * as Turbo from "@hotwired/turbo";

/** What changes together is fetched once, and not by every browser in the same instant. */
const TOGETHER = 200;
const SPREAD = 600;

const waiting = new Set<string>();
/** Conversations that changed and are to be looked at again. */
const talks = new Set<string>();

export function startFreshening(): void {
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "visible") {
      for (const post of waiting) soon(post);
      for (const talk of talks) soonTalk(talk);
    }
  });
  document.addEventListener("turbo:before-morph-attribute", (event) => {
    const { target } = event;
    const { attributeName } = (event as CustomEvent<{ attributeName: string }>).detail;
    // What somebody opened stays open, and a date keeps the words it has.
    if (attributeName === "open" || (attributeName === "title" && target instanceof Element && target.localName === "relative-time")) event.preventDefault();
  });
}

/** Brings a post of this page up to date, once somebody looks at the page. */
export function freshen(post: string): void {
  if (!shown(post) || waiting.has(post)) return;
  waiting.add(post);
  if (document.visibilityState === "visible") soon(post);
}

/** Brings every post of this page up to date. */
export function freshenAll(): void {
  for (const { id } of document.querySelectorAll(".post, .tombstone")) freshen(id.replace("post-", ""));
  for (const { id } of document.querySelectorAll(".talk > .lines")) freshenTalk(id.replace("talk-", ""));
}

/** Brings the conversation of this page up to date, once somebody looks at it. */
export function freshenTalk(talk: string): void {
  if (!document.getElementById(`talk-${talk}`) || talks.has(talk)) return;
  talks.add(talk);
  if (document.visibilityState === "visible") soonTalk(talk);
}

function soonTalk(talk: string): void {
  window.setTimeout(() => void fetchTalk(talk), TOGETHER);
}

/** The page as it is now, of which only what was said is changed here. */
async function fetchTalk(talk: string): Promise<void> {
  const lines = document.getElementById(`talk-${talk}`);
  if (!talks.delete(talk) || !lines) return;
  const last = lines.lastElementChild?.getBoundingClientRect();
  const follows = last !== undefined && last.bottom <= window.innerHeight;
  try {
    // What was taken back is shown at the address of that act, where nothing can be fetched.
    const own = `/messages/${talk}`;
    const stretch = location.pathname === own ? location.search : "";
    const answer = await fetch(own + stretch, { headers: { Accept: "text/html" } });
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const now = page.getElementById(lines.id);
    if (!answer.ok || !now) return;
    Turbo.renderStreamMessage(`<turbo-stream action="replace" method="morph" target="${lines.id}"><template>${now.outerHTML}</template></turbo-stream>`);
    // Whoever read the last line reads the next one; whoever looks further up is left there.
    if (follows) requestAnimationFrame(() => document.getElementById("last")?.scrollIntoView({ block: "end" }));
  } catch {
    // Not reached this time: the page is as it was, and the next change asks again.
  }
}

function shown(post: string): HTMLElement | null {
  return document.getElementById(`post-${post}`);
}

function soon(post: string): void {
  window.setTimeout(() => void fetchNow(post), TOGETHER + Math.random() * SPREAD);
}

async function fetchNow(post: string): Promise<void> {
  const element = shown(post);
  if (!waiting.delete(post) || !element) return;
  const alone = document.getElementById(`thread-${post}`) !== null;
  const query = new URLSearchParams({ shown: alone ? "page" : location.pathname.startsWith("/s/") ? "space" : "feed" });
  if (element.classList.contains("new")) query.set("new", "true");
  const here = new URLSearchParams(location.search);
  for (const name of ["before", "at"]) if (alone && here.has(name)) query.set(name, here.get(name) ?? "");
  try {
    const answer = await fetch(`/posts/${post}/now?${query}`, { headers: { Accept: "text/vnd.turbo-stream.html" } });
    if (answer.ok) Turbo.renderStreamMessage(await answer.text());
    else if (answer.status === 404 && !alone) element.remove();
  } catch {
    // Not reached this time: the page is as it was, and the next change asks again.
  }
}
