/** "il y a 3 heures", from the absolute date the server wrote. */

import { RelativeTimeElement } from "@github/relative-time-element/relative-time";

/** The element's default puts an English "on" before a date. */
class PlainRelativeTime extends RelativeTimeElement {
  override get prefix(): string {
    return "";
  }
}

if (!customElements.get("relative-time")) customElements.define("relative-time", PlainRelativeTime);
