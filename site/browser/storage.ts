/** Storage that may be forbidden (private windows, `file://` in some browsers): then nothing is kept. */
export interface Kept {
  get(): string | undefined;
  set(value: string): void;
}

export const kept = (kind: 'localStorage' | 'sessionStorage', key: string): Kept => ({
  get() {
    try {
      return window[kind].getItem(key) ?? undefined;
    } catch {
      return undefined;
    }
  },
  set(value) {
    try {
      window[kind].setItem(key, value);
    } catch {
      // Forgotten with the page.
    }
  },
});
