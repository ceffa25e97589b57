/** One file on its way or arrived, as a row of the composer's list. */

import type { Attachment } from "./upload";
import { words } from "./words";

export class UploadRow {
  readonly element = document.createElement("li");
  private readonly bar = document.createElement("progress");

  constructor(private readonly file: File) {
    const thumb = document.createElement("span");
    thumb.className = "thumb";
    const name = document.createElement("span");
    name.className = "name";
    name.textContent = file.name;
    const remove = document.createElement("button");
    remove.type = "button";
    remove.className = "quiet";
    remove.dataset["remove"] = "";
    remove.setAttribute("aria-label", words("file-remove", { name: file.name }));
    remove.textContent = "×";
    this.bar.max = 1;
    this.bar.value = 0;
    this.bar.setAttribute("aria-label", words("file-sending", { name: file.name }));
    this.element.append(thumb, name, remove, this.bar);
  }

  progress(share: number): void {
    this.bar.value = share;
  }

  /** The file is kept: the form will send its number, and a description if it is an image. */
  arrived({ id, kind, thumbnail }: Attachment): void {
    this.bar.remove();
    this.element.dataset["file"] = id;
    this.element.append(field("hidden", "attachment", id));
    if (kind !== "image") return;
    if (thumbnail) {
      const picture = document.createElement("img");
      picture.className = "thumb";
      picture.src = thumbnail;
      picture.alt = "";
      this.element.querySelector(".thumb")?.replaceWith(picture);
    }
    const label = document.createElement("label");
    label.append(words("file-alt"), field("text", `alt-${id}`, ""));
    this.element.append(label);
  }

  refused(reason: string): void {
    this.bar.remove();
    const error = document.createElement("p");
    error.className = "error";
    error.textContent = reason || words("file-failed", { name: this.file.name });
    this.element.append(error);
  }
}

function field(type: string, name: string, value: string): HTMLInputElement {
  const input = document.createElement("input");
  input.type = type;
  input.name = name;
  input.value = value;
  return input;
}
