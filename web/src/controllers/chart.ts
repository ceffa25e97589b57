/** The organisation chart by arrow keys: up and down, into a team and out of it. */

import { Controller } from "@hotwired/stimulus";

export default class ChartController extends Controller<HTMLElement> {
  private readonly press = (event: KeyboardEvent) => this.move(event);

  override connect(): void {
    this.element.addEventListener("keydown", this.press);
  }

  override disconnect(): void {
    this.element.removeEventListener("keydown", this.press);
  }

  private move(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const item = (event.target as Element).closest("li");
    if (!item) return;
    const goal = this.goal(event.key, item);
    if (goal === undefined) return;
    event.preventDefault();
    if (goal) enter(goal);
  }

  /** The item a key leads to; null when it only folds or unfolds; undefined for other keys. */
  private goal(key: string, item: Element): Element | null | undefined {
    const shown = this.shown();
    const place = shown.indexOf(item);
    const team = item.querySelector<HTMLDetailsElement>(":scope > details");
    switch (key) {
      case "ArrowDown":
        return shown[place + 1] ?? null;
      case "ArrowUp":
        return shown[place - 1] ?? null;
      case "Home":
        return shown[0];
      case "End":
        return shown.at(-1);
      case "ArrowRight":
        if (team?.open) return team.querySelector("li");
        if (team) team.open = true;
        return null;
      case "ArrowLeft":
        if (!team?.open) return item.parentElement?.closest("li") ?? null;
        team.open = false;
        return null;
      default:
        return undefined;
    }
  }

  private shown(): Element[] {
    return [...this.element.querySelectorAll("li")].filter((item) => !item.closest("details:not([open])"));
  }
}

function enter(item: Element): void {
  const seat = item.querySelector<HTMLElement>(".seat");
  const link = seat?.querySelector("a");
  if (!link) seat?.setAttribute("tabindex", "-1");
  (link ?? seat)?.focus();
  seat?.scrollIntoView({ block: "nearest" });
}
