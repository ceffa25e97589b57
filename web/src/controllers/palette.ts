/** Ctrl+K: a few letters, and one is there. */

import { Controller } from "@hotwired/stimulus";
import * as Turbo from "@hotwired/turbo";
import { option, propose } from "../proposals";
import { words } from "../words";

interface Destination {
  label: string;
  kind: string;
  url: string;
}

const PAUSE = 80;

export default class PaletteController extends Controller<HTMLDialogElement> {
  static override targets = ["input", "list", "none"];
  static override values = { url: String };
  declare readonly inputTarget: HTMLInputElement;
  declare readonly listTarget: HTMLElement;
  declare readonly noneTarget: HTMLElement;
  declare readonly urlValue: string;
  private destinations: Destination[] = [];
  private chosen = 0;
  private timer = 0;
  private asking = new AbortController();
  private help = "";

  override connect(): void {
    this.help = this.noneTarget.textContent ?? "";
    this.element.addEventListener("palette:open", () => this.open());
  }

  override disconnect(): void {
    window.clearTimeout(this.timer);
    this.asking.abort();
  }

  ask(): void {
    window.clearTimeout(this.timer);
    this.timer = window.setTimeout(() => void this.look(), PAUSE);
  }

  move(event: KeyboardEvent): void {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step !== undefined) {
      event.preventDefault();
      this.choose(this.chosen + step);
    } else if (event.key === "Enter" && !event.isComposing) {
      event.preventDefault();
      this.go(this.chosen);
    }
  }

  pick({ target }: Event): void {
    const item = (target as Element).closest("li");
    if (item) this.go([...this.listTarget.children].indexOf(item));
  }

  outside({ target }: Event): void {
    if (target === this.element) this.element.close();
  }

  private open(): void {
    this.element.showModal();
    this.inputTarget.select();
    void this.look();
  }

  private async look(): Promise<void> {
    this.asking.abort();
    this.asking = new AbortController();
    const { signal } = this.asking;
    const url = new URL(this.urlValue, window.location.href);
    url.searchParams.set("q", this.inputTarget.value);
    const found = await propose<Destination>(url, signal);
    if (signal.aborted) return;
    this.destinations = found;
    this.listTarget.replaceChildren(...found.map(({ label, kind }, rank) => option(`palette-${rank}`, label, kind)));
    this.noneTarget.textContent = found.length || !this.inputTarget.value ? this.help : words("choose-nothing");
    this.choose(0);
  }

  private choose(rank: number): void {
    const items = [...this.listTarget.children];
    this.chosen = items.length ? (rank + items.length) % items.length : 0;
    items.forEach((item, place) => item.setAttribute("aria-selected", String(place === this.chosen)));
    const item = items[this.chosen];
    if (!item) return this.inputTarget.removeAttribute("aria-activedescendant");
    this.inputTarget.setAttribute("aria-activedescendant", item.id);
    item.scrollIntoView({ block: "nearest" });
  }

  private go(rank: number): void {
    const destination = this.destinations[rank];
    if (!destination) return;
    this.element.close();
    Turbo.visit(destination.url);
  }
}
