/** A form of filters that answers while one types. */

import { Controller } from "@hotwired/stimulus";

/** Long enough to type two letters, short enough to feel at once. */
const PAUSE = 180;

export default class LookupController extends Controller<HTMLFormElement> {
  private timer = 0;

  override disconnect(): void {
    window.clearTimeout(this.timer);
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
}
