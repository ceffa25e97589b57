/** Texts not sent yet, kept on this device until they are, or until its owner signs out. */

const PREFIX = "parvis:draft:";

/** Between signing out and the page after it, nothing is kept any more: not even what was typed just before. */
let leaving = false;

/** Storage refuses in some private windows; a draft is then merely not kept. */
function attempt<T>(action: () => T): T | undefined {
  try {
    return action();
  } catch {
    return undefined;
  }
}

export const drafts = {
  read(key: string): string {
    return attempt(() => localStorage.getItem(PREFIX + key)) ?? "";
  },

  keep(key: string, text: string): void {
    if (leaving) return;
    attempt(() => (text.trim() ? localStorage.setItem(PREFIX + key, text) : localStorage.removeItem(PREFIX + key)));
  },

  forget(key: string): void {
    attempt(() => localStorage.removeItem(PREFIX + key));
  },

  /** Forgets every draft, and whatever would become one before the next page. */
  forgetAll(): void {
    leaving = true;
    document.addEventListener("turbo:load", () => (leaving = false), { once: true });
    attempt(() => {
      for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
    });
  },
};
