/** Writing: who will read it, a draft that stays, files on their way, a preview. */

import { Controller } from "@hotwired/stimulus";
import { drafts } from "../drafts";
import { Refused, upload } from "../upload";
import { UploadRow } from "../upload-row";
import { words } from "../words";

const MEGABYTE = 1_000_000;
const KEEP_AFTER = 300;

export default class ComposerController extends Controller<HTMLFormElement> {
  static override targets = ["space", "body", "writing", "files", "uploads", "preview", "audience", "error"];
  static override values = { draft: String, preview: String, upload: String, limit: { type: Number, default: 20 } };
  declare readonly spaceTargets: HTMLSelectElement[];
  declare readonly bodyTarget: HTMLTextAreaElement;
  declare readonly writingTargets: HTMLElement[];
  declare readonly filesTargets: HTMLInputElement[];
  declare readonly uploadsTargets: HTMLElement[];
  declare readonly previewTargets: HTMLElement[];
  declare readonly audienceTargets: HTMLElement[];
  declare readonly errorTargets: HTMLElement[];
  declare readonly draftValue: string;
  declare readonly previewValue: string;
  declare readonly uploadValue: string;
  declare readonly limitValue: number;

  private keeping = 0;
  private readonly sending = new Map<Element, AbortController>();
  private gone = new AbortController();

  override connect(): void {
    this.gone = new AbortController();
    const { signal } = this.gone;
    this.element.addEventListener("submit", (event) => this.hold(event), { signal, capture: true });
    this.element.addEventListener("turbo:submit-end", (event) => this.sent(event as CustomEvent<{ success?: boolean }>), { signal });
    this.element.addEventListener("turbo:fetch-request-error", () => this.say(words("send-failed")), { signal });
    for (const list of this.uploadsTargets) list.addEventListener("click", (event) => this.remove(event), { signal });
    if (this.uploadValue) this.receive(signal);
    this.recall();
    this.address();
  }

  override disconnect(): void {
    this.gone.abort();
    window.clearTimeout(this.keeping);
    for (const stop of this.sending.values()) stop.abort();
  }

  /** Says again who will read, once the space is chosen. */
  address(): void {
    const chosen = this.spaceTargets[0]?.selectedOptions[0]?.dataset;
    if (!chosen?.["audience"]) return;
    for (const line of this.audienceTargets) {
      (line.querySelector("span") ?? line).textContent = chosen["audience"];
      line.classList.toggle("outside", chosen["outside"] !== undefined);
    }
  }

  keep(): void {
    if (!this.draftValue) return;
    window.clearTimeout(this.keeping);
    this.keeping = window.setTimeout(() => drafts.keep(this.draftValue, this.bodyTarget.value), KEEP_AFTER);
  }

  choose(): void {
    for (const input of this.filesTargets) {
      this.take([...(input.files ?? [])]);
      // Sent one by one, they must not leave a second time with the form.
      input.value = "";
    }
  }

  async preview(event: Event): Promise<void> {
    const place = this.previewTargets[0];
    if (!place || !this.previewValue) return;
    event.preventDefault();
    const body = new URLSearchParams({ body: this.bodyTarget.value, space: this.spaceTargets[0]?.value ?? "" });
    try {
      const response = await fetch(this.previewValue, { method: "POST", body, headers: { Accept: "text/html", "X-Fragment": "preview" } });
      if (!response.ok) throw new Error(response.statusText);
      place.innerHTML = await response.text();
      place.hidden = false;
      this.say("");
    } catch {
      this.say(words("preview-failed"));
    }
  }

  private recall(): void {
    if (!this.draftValue || this.bodyTarget.value) return;
    const text = drafts.read(this.draftValue);
    if (!text) return;
    this.bodyTarget.value = text;
    const folded = this.element.closest("details");
    if (folded) folded.open = true;
  }

  private receive(signal: AbortSignal): void {
    for (const area of this.writingTargets) {
      area.addEventListener("dragover", (event) => {
        event.preventDefault();
        area.classList.add("receiving");
      }, { signal });
      area.addEventListener("dragleave", () => area.classList.remove("receiving"), { signal });
      area.addEventListener("drop", (event) => {
        area.classList.remove("receiving");
        if (!event.dataTransfer?.files.length) return;
        event.preventDefault();
        this.take([...event.dataTransfer.files]);
      }, { signal });
    }
    this.bodyTarget.addEventListener("paste", (event) => {
      const files = [...(event.clipboardData?.files ?? [])];
      // A table copied from a spreadsheet comes as text and as a picture: the text is meant.
      if (!files.length || event.clipboardData?.getData("text/plain")) return;
      event.preventDefault();
      this.take(files);
    }, { signal });
  }

  private take(files: File[]): void {
    for (const file of files) void this.deliver(file);
  }

  private async deliver(file: File): Promise<void> {
    const row = new UploadRow(file);
    this.uploadsTargets[0]?.append(row.element);
    if (file.size > this.limitValue * MEGABYTE) {
      return row.refused(words("file-too-large", { name: file.name, limit: this.limitValue }));
    }
    const stop = new AbortController();
    this.sending.set(row.element, stop);
    try {
      row.arrived(await upload(this.uploadValue, file, (share) => row.progress(share), stop.signal));
    } catch (error) {
      if (error instanceof Refused) row.refused(error.message);
    } finally {
      this.sending.delete(row.element);
      if (this.sending.size === 0) this.say("");
    }
  }

  private remove(event: Event): void {
    const button = (event.target as Element).closest("button[name='remove'], button[data-remove]");
    const row = button?.closest("li");
    if (!row) return;
    event.preventDefault();
    this.sending.get(row)?.abort();
    row.remove();
    this.say("");
    this.bodyTarget.focus();
  }

  /** A form that leaves before its files would lose them; one that was refused is not forgotten either. */
  private hold(event: SubmitEvent): void {
    const refused = this.uploadsTargets.some((list) => list.querySelector("li > .error"));
    if (this.sending.size === 0 && !refused) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    this.say(words(this.sending.size === 0 ? "file-left" : "file-waiting"));
  }

  private sent({ detail }: CustomEvent<{ success?: boolean }>): void {
    if (!detail.success) return;
    window.clearTimeout(this.keeping);
    if (this.draftValue) drafts.forget(this.draftValue);
    this.element.reset();
    for (const list of this.uploadsTargets) list.replaceChildren();
    for (const place of this.previewTargets) place.hidden = true;
  }

  private say(sentence: string): void {
    for (const line of this.errorTargets) {
      line.textContent = sentence;
      line.hidden = sentence === "";
    }
  }
}
