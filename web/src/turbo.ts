/** Turbo Drive, fitted to a strict content policy and to pages that hold dialogs. */

import * as Turbo from "@hotwired/turbo";

/** The longest delay a browser's timer takes. */
const NEVER = 2 ** 31 - 1;

export function startTurbo(): void {
  // The style sheet shows progress from html[aria-busy]; Turbo's own bar would need
  // inline styles, which the content policy refuses (see build/turbo.mjs).
  Turbo.config.drive.progressBarDelay = NEVER;
  document.addEventListener("turbo:before-cache", tidyBeforeKeeping);
  document.addEventListener("turbo:click", stayOnThePage);
}

/** A form that was refused came as the answer to something sent: asking for its page again, to reach a place on it, would empty it. */
function stayOnThePage(event: Event): void {
  if ((event.target as Element).getAttribute("href")?.startsWith("#")) event.preventDefault();
}

/** A page shown again by the Back button must not say again what had just happened. */
function tidyBeforeKeeping(): void {
  for (const menu of document.querySelectorAll<HTMLDetailsElement>("details.menu[open]")) menu.open = false;
  for (const dialog of document.querySelectorAll<HTMLDialogElement>("dialog[open]")) dialog.close();
  for (const passing of document.querySelectorAll(".undo, .flash[role='status']")) passing.remove();
}
