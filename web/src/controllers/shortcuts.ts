/** The keyboard: j and k through what is said, / to search, n to write, Ctrl+K, ?. */

import { Controller } from "@hotwired/stimulus";
import * as Turbo from "@hotwired/turbo";

/** Where one stops with j and k. */
const STOPS = "main :is(.post, .comment)";
/** Speech input and tremor press single letters by accident: each person may switch them off. */
const LETTERS_OFF = "parvis:letters-off";
/** Inputs that take no letter: what is ticked or pressed is not written in. */
const PRESSED = new Set(["checkbox", "radio", "button", "submit", "reset", "image", "file", "color", "range", "hidden"]);

export default class ShortcutsController extends Controller {
  static override targets = ["letters"];
  declare readonly lettersTargets: HTMLInputElement[];
  private readonly press = (event: KeyboardEvent) => this.pressed(event);

  override connect(): void {
    document.addEventListener("keydown", this.press);
  }

  override disconnect(): void {
    document.removeEventListener("keydown", this.press);
  }

  lettersTargetConnected(box: HTMLInputElement): void {
    box.checked = lettersOn();
  }

  letters({ target }: Event): void {
    try {
      if ((target as HTMLInputElement).checked) localStorage.removeItem(LETTERS_OFF);
      else localStorage.setItem(LETTERS_OFF, "yes");
    } catch {
      // Where nothing can be kept, the letters stay on.
    }
  }

  help(): void {
    document.querySelector<HTMLDialogElement>("#keys")?.showModal();
  }

  outside({ target, currentTarget }: Event): void {
    if (target === currentTarget) (currentTarget as HTMLDialogElement).close();
  }

  private pressed(event: KeyboardEvent): void {
    const control = event.ctrlKey || event.metaKey;
    if (control && event.key === "Enter") return send(event);
    if (control && !event.altKey && !event.shiftKey && event.key.toLowerCase() === "k") return this.palette(event);
    if (control || event.altKey || event.isComposing || writing(event.target) || document.querySelector("dialog[open]")) return;
    if (event.key === "Enter") return openPost(event);
    if (lettersOn()) this.letter(event);
  }

  private letter(event: KeyboardEvent): void {
    const does = { j: () => step(1), k: () => step(-1), n: write, "/": search, "?": () => this.help() }[event.key];
    if (!does) return;
    event.preventDefault();
    does();
  }

  private palette(event: KeyboardEvent): void {
    const palette = document.querySelector<HTMLDialogElement>("#palette");
    if (!palette || palette.open) return;
    event.preventDefault();
    palette.dispatchEvent(new CustomEvent("palette:open"));
  }
}

function lettersOn(): boolean {
  try {
    return localStorage.getItem(LETTERS_OFF) === null;
  } catch {
    return true;
  }
}

function writing(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !PRESSED.has(target.type);
  return target instanceof HTMLElement && (target.isContentEditable || target.matches("textarea, select"));
}

function send(event: KeyboardEvent): void {
  if (!(event.target instanceof HTMLTextAreaElement)) return;
  event.preventDefault();
  const form = event.target.form;
  form?.requestSubmit(form.querySelector<HTMLButtonElement>("button.primary"));
}

function step(by: 1 | -1): void {
  const stops = [...document.querySelectorAll<HTMLElement>(STOPS)];
  const here = stops.findIndex((stop) => stop.contains(document.activeElement));
  const next = here < 0 ? firstBelow(stops) : stops[here + by];
  next?.focus({ preventScroll: true });
  next?.scrollIntoView({ block: "start" });
}

/** Where the eye already is, not the top of the page. */
function firstBelow(stops: HTMLElement[]): HTMLElement | undefined {
  return stops.find((stop) => stop.getBoundingClientRect().top >= 0) ?? stops[0];
}

function openPost(event: KeyboardEvent): void {
  if (!(event.target instanceof HTMLElement) || !event.target.matches(".post")) return;
  const link = event.target.querySelector<HTMLAnchorElement>("header .when a");
  if (link) Turbo.visit(link.href);
}

function write(): void {
  const folded = document.querySelector<HTMLDetailsElement>("details.composer");
  if (folded) folded.open = true;
  document.querySelector<HTMLTextAreaElement>(".composer textarea")?.focus();
}

function search(): void {
  const field = document.querySelector<HTMLInputElement>("#q");
  if (field?.checkVisibility()) field.select();
  else Turbo.visit("/search");
}
