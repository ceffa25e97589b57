/** Says above a list how many posts came while it is read, without moving it. */

import { Controller } from "@hotwired/stimulus";
import type { Said } from "../news";
import { words } from "../words";

export default class ArrivalsController extends Controller<HTMLElement> {
  static override values = { space: String, newest: String };
  declare readonly spaceValue: string;
  declare readonly newestValue: string;
  private readonly posts = new Set<string>();
  private readonly stop = new AbortController();

  override connect(): void {
    const { signal } = this.stop;
    document.addEventListener("parvis:said", (event) => this.said((event as CustomEvent<Said>).detail), { signal });
    document.addEventListener("parvis:stale", () => this.say(words("arrivals-stale")), { signal });
  }

  override disconnect(): void {
    this.stop.abort();
  }

  private said({ post, space }: Said): void {
    if (this.spaceValue && space !== this.spaceValue) return;
    if (BigInt(post) <= BigInt(this.newestValue) || document.getElementById(`post-${post}`)) return;
    this.posts.add(post);
    const plural = new Intl.PluralRules(document.documentElement.lang).select(this.posts.size);
    this.say(words(plural === "one" ? "arrivals-one" : "arrivals-other", { count: this.posts.size }));
  }

  private say(sentence: string): void {
    const link = this.element.querySelector("a") ?? document.createElement("a");
    link.className = "button primary";
    link.href = location.pathname + location.search;
    link.textContent = sentence;
    this.element.replaceChildren(link);
  }
}
