/** Texts not sent yet, kept on this device until they are, or until its owner signs out. */

const PREFIX = "parvis:draft:";

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
    attempt(() => (text.trim() ? localStorage.setItem(PREFIX + key, text) : localStorage.removeItem(PREFIX + key)));
  },

  forget(key: string): void {
    attempt(() => localStorage.removeItem(PREFIX + key));
  },

  forgetAll(): void {
    attempt(() => {
      for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
    });
  },
};
