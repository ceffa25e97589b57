/** What is wider than the page scrolls inside itself: the keyboard must reach it, and a row of tabs shows the current one. */

export function reachScrollers(): void {
  for (const moment of ["turbo:load", "turbo:render", "turbo:frame-load"]) document.addEventListener(moment, reach);
  // A telephone that is turned, a window that is narrowed.
  window.addEventListener("resize", reach);
  reach();
}

function reach(): void {
  for (const wide of document.querySelectorAll<HTMLElement>(".prose :is(pre, table)")) {
    if (wide.scrollWidth > wide.clientWidth) wide.tabIndex = 0;
  }
  for (const here of document.querySelectorAll(":is(.tabs, .filters) [aria-current]")) show(here);
}

/** Where tabs are cut off, the neighbour stays in sight beside the current one: it says that there are more. */
const NEXT = 48;

function show(here: Element): void {
  const row = here.closest("ul");
  if (!row) return;
  const seen = row.getBoundingClientRect();
  const wanted = here.getBoundingClientRect();
  if (wanted.left < seen.left) {
    row.scrollLeft -= seen.left - wanted.left + NEXT;
    return;
  }
  const beyond = Math.min(wanted.right + NEXT - seen.right, wanted.left - seen.left);
  if (beyond > 0) row.scrollLeft += beyond;
}
