/** Sentences in the reader's language, which the page brings in its <dl id="words">. */

/** The sentence under `key`, its {holes} filled; empty when the page does not bring it. */
export function words(key: string, holes: Record<string, string | number> = {}): string {
  const term = [...document.querySelectorAll<HTMLElement>("#words > dt")].find((dt) => dt.textContent === key);
  const sentence = term?.nextElementSibling?.textContent ?? "";
  return sentence.replace(/\{(\w+)\}/g, (hole, name: string) => String(holes[name] ?? hole));
}
