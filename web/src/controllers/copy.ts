/** Copies what is shown once. */

import { Controller } from "@hotwired/stimulus";
import { words } from "../words";

export default class CopyController extends Controller {
  static override targets = ["text"];
  declare readonly textTarget: HTMLInputElement;

  async copy({ currentTarget }: Event): Promise<void> {
    this.textTarget.select();
    try {
      await navigator.clipboard.writeText(this.textTarget.value);
    } catch {
      // Selected, it is one Ctrl+C away.
      return;
    }
    (currentTarget as HTMLElement).textContent = words("copied");
  }
}
