/** A form of filters that answers while one types. */

import { Controller } from "@hotwired/stimulus";
import * as Turbo from "@hotwired/turbo";

/** Long enough to type two letters, short enough to feel at once. */
const PAUSE = 180;

/** A form on its way, as Turbo tells of it. */
interface Sending {
  formElement: HTMLFormElement;
  stop: () => void;
}

/** What Turbo is about to show in a frame, and how. */
interface Rendering {
  render: (current: Element, next: Element) => void;
}

export default class LookupController extends Controller<HTMLFormElement> {
  private timer = 0;
  private sending?: Sending | undefined;
  private leaving = false;
  private readonly keep = (event: Event) => keepWhatStays(event as CustomEvent<Rendering>);
  private readonly started = (event: Event) => this.sent((event as CustomEvent<{ formSubmission: Sending }>).detail.formSubmission);
  private readonly visit = (event: Event) => this.visited(event as CustomEvent<{ url: string }>);

  override connect(): void {
    this.leaving = false;
    this.answers?.addEventListener("turbo:before-frame-render", this.keep);
    document.addEventListener("turbo:submit-start", this.started);
    document.addEventListener("turbo:before-visit", this.visit);
  }

  override disconnect(): void {
    window.clearTimeout(this.timer);
    this.answers?.removeEventListener("turbo:before-frame-render", this.keep);
    document.removeEventListener("turbo:submit-start", this.started);
    document.removeEventListener("turbo:before-visit", this.visit);
  }

  typed(event: InputEvent): void {
    // A word being composed (accents, Asian scripts) is not one yet.
    if (event.isComposing) return;
    this.leaving = false;
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => this.element.requestSubmit(), PAUSE);
  }

  now(): void {
    this.leaving = false;
    window.clearTimeout(this.timer);
    this.element.requestSubmit();
  }

  private get answers(): HTMLElement | null {
    return document.getElementById(this.element.dataset["turboFrame"] ?? "");
  }

  private sent(sending: Sending): void {
    if (sending.formElement === this.element) this.sending = sending;
    else this.leave();
  }

  /**
   * An answer that comes while one is already going elsewhere would take its own address,
   * and the reader would stay: it is no longer wanted.
   */
  private visited(event: CustomEvent<{ url: string }>): void {
    const own = event.detail.url === new URL(this.answers?.getAttribute("src") ?? "", document.baseURI).href;
    if (!own) this.leave();
    else if (this.leaving) event.preventDefault();
  }

  private leave(): void {
    this.leaving = true;
    window.clearTimeout(this.timer);
    this.sending?.stop();
    this.sending = undefined;
  }
}

/** A row found again stays the same element: a click begun on it while the list narrows is not lost. */
function keepWhatStays(event: CustomEvent<Rendering>): void {
  event.detail.render = (current, next) => Turbo.morphChildren(current, next);
}
