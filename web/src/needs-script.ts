/** Buttons that only a script can serve are rendered hidden; here they appear. */

export function showWhatNeedsScript(): void {
  for (const moment of ["turbo:load", "turbo:render", "turbo:frame-load"]) document.addEventListener(moment, show);
  show();
}

function show(): void {
  for (const element of document.querySelectorAll<HTMLElement>("[data-needs-script][hidden]")) element.hidden = false;
}
