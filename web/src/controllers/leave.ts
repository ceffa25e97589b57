/** Signing out leaves nothing on the device: no draft, no page. */

import { Controller } from "@hotwired/stimulus";
import * as Turbo from "@hotwired/turbo";
import { drafts } from "../drafts";

export default class LeaveController extends Controller {
  clear(): void {
    drafts.forgetAll();
    Turbo.cache.clear();
  }
}
