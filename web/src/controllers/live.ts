/** Opens the live stream on signed-in pages, and closes it when none follows. */

import { Controller } from "@hotwired/stimulus";
import { LiveStream } from "../stream";

/** Between two pages the body goes away and comes back; the stream need not. */
const GRACE = 1000;

let stream: LiveStream | undefined;
let closing: number | undefined;

export default class LiveController extends Controller {
  static override values = { url: String };
  declare readonly urlValue: string;

  override connect(): void {
    window.clearTimeout(closing);
    stream ??= new LiveStream(this.urlValue);
  }

  override disconnect(): void {
    closing = window.setTimeout(() => {
      stream?.close();
      stream = undefined;
    }, GRACE);
  }
}
