/** The lists of proposals that follow what is being typed. */

export interface Proposal {
  value: string;
  label: string;
  detail?: string;
}

/** What `url` proposes; nothing when it cannot be reached: typing must go on. */
export async function propose<T>(url: URL, signal?: AbortSignal): Promise<T[]> {
  try {
    const response = await fetch(url, { headers: { Accept: "application/json" }, ...(signal && { signal }) });
    if (!response.ok) return [];
    const { items } = (await response.json()) as { items?: T[] };
    return items ?? [];
  } catch {
    return [];
  }
}

/** An option of a listbox: what it is, and a lighter detail. */
export function option(id: string, label: string, detail?: string): HTMLLIElement {
  const item = document.createElement("li");
  item.id = id;
  item.setAttribute("role", "option");
  item.setAttribute("aria-selected", "false");
  const what = document.createElement("span");
  what.textContent = label;
  item.append(what);
  if (detail) {
    const more = document.createElement("small");
    more.textContent = detail;
    item.append(more);
  }
  return item;
}
