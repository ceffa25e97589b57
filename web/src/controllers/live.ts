/** Opens the stream of counts on signed-in pages, and closes it when none follows. */

import { Controller } from "@hotwired/stimulus";
import { CountStream } from "../stream";

/** Between two pages the body goes away and comes back; the stream need not. */
const GRACE = 1000;

let stream: CountStream | undefined;
let closing: number | undefined;

export default class LiveController extends Controller {
  static override values = { url: String };
  declare readonly urlValue: string;

  override connect(): void {
    window.clearTimeout(closing);
    stream ??= new CountStream(this.urlValue);
  }

  override disconnect(): void {
    closing = window.setTimeout(() => {
      stream?.close();
      stream = undefined;
    }, GRACE);
  }
}
