/** A form of filters that answers while one types. */

import { Controller } from "@hotwired/stimulus";
import * as Turbo from "@hotwired/turbo";

/** Long enough to type two letters, short enough to feel at once. */
const PAUSE = 180;

export default class LookupController extends Controller<HTMLFormElement> {
  private timer = 0;
  private readonly keep = (event: Event) => keepWhatStays(event as CustomEvent<Rendering>);

  override connect(): void {
    this.answers?.addEventListener("turbo:before-frame-render", this.keep);
  }

  override disconnect(): void {
    window.clearTimeout(this.timer);
    this.answers?.removeEventListener("turbo:before-frame-render", this.keep);
  }

  typed(event: InputEvent): void {
    // A word being composed (accents, Asian scripts) is not one yet.
    if (event.isComposing) return;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.element.requestSubmit(), PAUSE);
  }

  now(): void {
    window.clearTimeout(this.timer);
    this.element.requestSubmit();
  }

  private get answers(): HTMLElement | null {
    return document.getElementById(this.element.dataset["turboFrame"] ?? "");
  }
}

/** What Turbo is about to show in a frame, and how. */
interface Rendering {
  render: (current: Element, next: Element) => void;
}

/** A row found again stays the same element: a click begun on it while the list narrows is not lost. */
function keepWhatStays(event: CustomEvent<Rendering>): void {
  event.detail.render = (current, next) => Turbo.morphChildren(current, next);
}
