/** Proposes people after @ and tags after #. */

import { Controller } from "@hotwired/stimulus";
import { option, propose, type Proposal } from "../proposals";

/** What the text expander asks when it meets one of its keys. */
interface Asking {
  key: string;
  text: string;
  provide: (answer: Promise<{ matched: boolean; fragment?: HTMLElement }>) => void;
}

interface Chosen {
  item: HTMLElement;
  key: string;
  value: string | null;
}

export default class CompletionController extends Controller<HTMLElement> {
  static override values = { people: String, tags: String, space: String };
  declare readonly peopleValue: string;
  declare readonly tagsValue: string;
  declare readonly spaceValue: string;
  private readonly change = (event: Event) => this.asked((event as CustomEvent<Asking>).detail);
  private readonly value = (event: Event) => chosen((event as CustomEvent<Chosen>).detail);
  private readonly committed = () => this.tell();

  override connect(): void {
    this.element.addEventListener("text-expander-change", this.change);
    this.element.addEventListener("text-expander-value", this.value);
    this.element.addEventListener("text-expander-committed", this.committed);
  }

  override disconnect(): void {
    this.element.removeEventListener("text-expander-change", this.change);
    this.element.removeEventListener("text-expander-value", this.value);
    this.element.removeEventListener("text-expander-committed", this.committed);
  }

  private asked({ key, text, provide }: Asking): void {
    const source = key === "@" ? this.peopleValue : this.tagsValue;
    // A lone # opens a heading in Markdown, not a tag.
    if (!source || (key === "#" && !text)) return;
    provide(this.look(source, text));
  }

  private async look(source: string, text: string): Promise<{ matched: boolean; fragment?: HTMLElement }> {
    const url = new URL(source, window.location.href);
    url.searchParams.set("q", text);
    const space = this.spaceValue || this.element.closest("form")?.querySelector<HTMLSelectElement>("[name='space']")?.value;
    if (space) url.searchParams.set("space", space);
    const proposals = await propose<Proposal>(url);
    if (proposals.length === 0) return { matched: false };
    const fragment = document.createElement("ul");
    fragment.className = "choices";
    fragment.setAttribute("role", "listbox");
    fragment.append(...proposals.map(({ value, label, detail }, rank) => {
      const item = option(`choice-${rank}`, label, detail);
      item.dataset["value"] = value;
      return item;
    }));
    return { matched: true, fragment };
  }

  /** The expander writes without an event; the draft would miss it. */
  private tell(): void {
    this.element.querySelector("textarea")?.dispatchEvent(new InputEvent("input", { bubbles: true }));
  }
}

function chosen(detail: Chosen): void {
  detail.value = `${detail.key}${detail.item.dataset["value"] ?? ""}`;
}
