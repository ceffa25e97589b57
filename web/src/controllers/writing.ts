/** Lets those who take part know that somebody is writing, now and then while they type. */

import { Controller } from "@hotwired/stimulus";

const NOT_AGAIN_WITHIN = 4000;

export default class WritingController extends Controller {
  static override values = { url: String };
  declare readonly urlValue: string;
  private told = 0;

  tell({ target }: Event): void {
    if (!(target instanceof HTMLTextAreaElement) || !target.value.trim()) return;
    if (Date.now() - this.told < NOT_AGAIN_WITHIN) return;
    this.told = Date.now();
    // Not told is no loss.
    void fetch(this.urlValue, { method: "POST" }).catch(() => undefined);
  }
}
