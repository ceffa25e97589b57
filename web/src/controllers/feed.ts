/** The feed: says that it was seen, and brings the older posts under the newer ones. */

import { Controller } from "@hotwired/stimulus";

/** Passing by is not seeing. */
const SEEN_AFTER = 2000;

export default class FeedController extends Controller<HTMLElement> {
  static override values = { seen: String, newest: String };
  declare readonly seenValue: string;
  declare readonly newestValue: string;
  private timer = 0;
  private readonly watch = () => this.wait();
  private readonly follow = (event: Event) => void this.older(event);

  override connect(): void {
    document.addEventListener("visibilitychange", this.watch);
    this.element.addEventListener("click", this.follow);
    this.wait();
  }

  override disconnect(): void {
    document.removeEventListener("visibilitychange", this.watch);
    this.element.removeEventListener("click", this.follow);
    window.clearTimeout(this.timer);
  }

  /** Something more was said while the page was open. */
  newestValueChanged(): void {
    this.wait();
  }

  private wait(): void {
    window.clearTimeout(this.timer);
    if (!this.seenValue || !this.newestValue || document.visibilityState !== "visible") return;
    this.timer = window.setTimeout(() => this.tell(), SEEN_AFTER);
  }

  private tell(): void {
    document.removeEventListener("visibilitychange", this.watch);
    const body = new URLSearchParams({ newest: this.newestValue });
    // Not told this time, it will be the next.
    void fetch(this.seenValue, { method: "POST", body, keepalive: true }).catch(() => undefined);
  }

  /** Puts the next page's posts here; when that fails the link does what links do. */
  private async older(event: Event): Promise<void> {
    const link = (event.target as Element).closest<HTMLAnchorElement>(".more > a");
    if (!link || (event as MouseEvent).ctrlKey || (event as MouseEvent).metaKey) return;
    event.preventDefault();
    const more = link.parentElement;
    if (!more || more.ariaBusy === "true") return;
    more.ariaBusy = "true";
    try {
      const response = await fetch(link.href, { headers: { Accept: "text/html" } });
      const page = new DOMParser().parseFromString(await response.text(), "text/html");
      const posts = [...(page.querySelector(".feed")?.children ?? [])];
      if (!response.ok || posts.length === 0) throw new Error("no posts");
      more.replaceWith(...posts);
      posts.find((post): post is HTMLElement => post.matches(".post"))?.focus({ preventScroll: true });
    } catch {
      window.location.assign(link.href);
    }
  }
}
