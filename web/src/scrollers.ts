/** A table or a listing wider than the page scrolls inside itself: the keyboard must reach it. */

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
}
