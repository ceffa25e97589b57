/**
 * One stream a browser, however many tabs it has: the tab that holds the lock listens
 * to the server and repeats to the others.
 */

import { showCounts, type Counts } from "./counts";
import { hear } from "./news";

/** What one tab repeats to the others. */
type Told = { counts: Counts } | { news: string };

export class LiveStream {
  private readonly others = new BroadcastChannel("parvis-live");
  private readonly stop = new AbortController();
  private source: EventSource | undefined;
  private release: (() => void) | undefined;

  constructor(private readonly url: string) {
    this.others.addEventListener("message", ({ data }: MessageEvent<Told>) => this.show(data));
    // Locks exist only where the address is safe (https, or this very machine).
    if ("locks" in navigator) void this.lead();
    else this.listen();
  }

  close(): void {
    this.stop.abort();
    this.source?.close();
    this.release?.();
    this.others.close();
  }

  /** Waits to be the one that listens, and stays it until closed. */
  private async lead(): Promise<void> {
    try {
      await navigator.locks.request("parvis-live", { signal: this.stop.signal }, () => {
        this.listen();
        return new Promise<void>((release) => (this.release = release));
      });
    } catch (error) {
      if (!this.stop.signal.aborted) throw error;
    }
  }

  private listen(): void {
    this.source = new EventSource(this.url);
    this.source.addEventListener("open", () => (document.documentElement.dataset["live"] = "open"));
    this.source.addEventListener("error", () => delete document.documentElement.dataset["live"]);
    this.source.addEventListener("counts", ({ data }: MessageEvent<string>) => this.tell({ counts: JSON.parse(data) as Counts }));
    this.source.addEventListener("news", ({ data }: MessageEvent<string>) => this.tell({ news: data }));
  }

  private tell(told: Told): void {
    this.show(told);
    this.others.postMessage(told);
  }

  private show(told: Told): void {
    if ("counts" in told) showCounts(told.counts);
    else hear(told.news);
  }
}
