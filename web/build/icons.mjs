// One SVG sprite with the icons the pages use, and no other. A page shows one by
// <svg class="icon" aria-hidden="true"><use href="…/icons.svg#bell"></use></svg>.

import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";

/** Names in the Lucide set, in the order of the alphabet. */
export const ICONS = [
  "archive", "arrow-right", "at-sign", "bell", "bell-off", "bold", "bookmark", "building-2", "check",
  "check-check", "chevron-down", "chevron-right", "circle-check", "circle-help", "clock", "code",
  "download", "ellipsis", "eye", "eye-off", "file", "file-spreadsheet", "file-text", "flag",
  "globe", "hash", "heading", "history", "house", "image", "info", "italic", "key-round",
  "keyboard", "languages", "layout-grid", "link", "list", "list-ordered", "lock", "log-out", "mail",
  "map-pin", "megaphone", "message-square", "monitor", "moon", "network", "paperclip", "pencil",
  "phone", "pin", "plus", "quote", "reply", "search", "send", "settings", "shield", "smile",
  "strikethrough", "sun", "trash-2", "triangle-alert", "upload", "user", "user-plus", "users", "x", "zap",
];

/** The drawing of one icon as a symbol: strokes take the colour of the text around. */
async function symbol(name) {
  const path = fileURLToPath(import.meta.resolve(`lucide-static/icons/${name}.svg`));
  const source = await readFile(path, "utf8");
  const inside = source.slice(source.indexOf(">", source.indexOf("<svg")) + 1, source.lastIndexOf("</svg>"));
  const drawing = inside.replace(/\s+/g, " ").replace(/> </g, "><").trim();
  return `<symbol id="${name}" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${drawing}</symbol>`;
}

/** The whole sprite. */
export async function iconSprite() {
  const symbols = await Promise.all(ICONS.map(symbol));
  return `<svg xmlns="http://www.w3.org/2000/svg">${symbols.join("")}</svg>\n`;
}
