/** The numbers of new things, written wherever the page shows them. */

export interface Counts {
  notifications?: number;
  messages?: number;
  spaces?: Record<string, number>;
}

export function showCounts({ notifications, messages, spaces = {} }: Counts): void {
  if (notifications !== undefined) show("notifications", notifications);
  if (messages !== undefined) show("messages", messages);
  for (const [slug, count] of Object.entries(spaces)) show(`space:${slug}`, count);
}

function show(name: string, count: number): void {
  for (const badge of document.querySelectorAll<HTMLElement>(`[data-count="${CSS.escape(name)}"]`)) {
    badge.dataset["value"] = String(count);
    const text = count > 99 ? "99+" : count > 0 ? String(count) : "";
    // What a screen reader hears after the number stays where it is.
    if (badge.firstChild instanceof Text) badge.firstChild.data = text;
    else badge.prepend(text);
    badge.closest(".places li")?.classList.toggle("unread", count > 0);
  }
}
