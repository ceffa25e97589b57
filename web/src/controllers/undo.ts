/** Counts the seconds during which what was sent can be taken back. */

import { Controller } from "@hotwired/stimulus";
import { words } from "../words";

/** The longest the server leaves, in milliseconds: bounds what a wrong clock here would say. */
const LONGEST = 10_000;

export default class UndoController extends Controller<HTMLFormElement> {
  static override targets = ["left"];
  static override values = { until: Number };
  declare readonly leftTargets: HTMLElement[];
  declare readonly untilValue: number;
  private timer = 0;
  private end = 0;

  override connect(): void {
    const left = this.untilValue / 1000 - Date.now();
    this.end = Date.now() + (left > 0 && left < LONGEST ? left : LONGEST);
    this.timer = window.setInterval(() => this.tick(), 250);
    this.tick();
  }

  override disconnect(): void {
    window.clearInterval(this.timer);
  }

  private tick(): void {
    const seconds = Math.ceil((this.end - Date.now()) / 1000);
    if (seconds <= 0) this.element.remove();
    else for (const place of this.leftTargets) place.textContent = words("undo-left", { seconds });
  }
}
