/**
 * What the server tells while a page is open, as Turbo Streams without content: that
 * something was said, which post to look at again, who is writing. Hearing it twice
 * changes nothing.
 */

import * as Turbo from "@hotwired/turbo";
import { freshen, freshenAll, freshenTalk } from "./freshen";
import { words } from "./words";

/** A page that appears may have been made a moment before something was told. */
const REMEMBERED = 30_000;
/** Whoever has typed nothing for so long is not writing. */
const WRITING = 7000;

let heard: { at: number; html: string }[] = [];
const writers = new Map<Element, number>();

/** Something said in a space that I am in. */
export interface Said {
  post: string;
  space: string;
}

export function startNews(): void {
  const { StreamActions } = Turbo;
  StreamActions["said"] = function () {
    const detail: Said = { post: this.getAttribute("post") ?? "", space: this.getAttribute("space") ?? "" };
    document.dispatchEvent(new CustomEvent("parvis:said", { detail }));
  };
  StreamActions["changed"] = function () {
    freshen(this.getAttribute("post") ?? "");
  };
  StreamActions["talked"] = function () {
    freshenTalk(this.getAttribute("talk") ?? "");
  };
  StreamActions["stale"] = () => {
    freshenAll();
    document.dispatchEvent(new Event("parvis:stale"));
  };
  StreamActions["writing"] = function () {
    showWriter(this.targetElements[0], this.getAttribute("name") ?? "");
  };
  document.addEventListener("turbo:load", again);
}

/** Does what the news say, here and on the pages that follow within a moment. */
export function hear(html: string): void {
  if (!html.includes('action="writing"')) heard.push({ at: Date.now(), html });
  Turbo.renderStreamMessage(html);
}

function again(): void {
  heard = heard.filter(({ at }) => at > Date.now() - REMEMBERED);
  for (const { html } of heard) Turbo.renderStreamMessage(html);
}

function showWriter(line: Element | undefined, name: string): void {
  if (!(line instanceof HTMLElement)) return;
  window.clearTimeout(writers.get(line));
  line.textContent = words("writing", { name });
  line.hidden = false;
  writers.set(line, window.setTimeout(() => (line.hidden = true), WRITING));
}
