/** One item of web storage. If storage is blocked (private windows, `file://` in some browsers), nothing is stored. */
export interface StorageItem {
  get(): string | undefined;
  /** Stores a value, or removes the stored one. */
  set(value: string | undefined): void;
}

/** Accesses the item with this key. */
export const storageItem = (kind: 'localStorage' | 'sessionStorage', key: string): StorageItem => ({
  get() {
    try {
      return window[kind].getItem(key) ?? undefined;
    } catch {
      return undefined;
    }
  },
  set(value) {
    try {
      if (value === undefined) window[kind].removeItem(key);
      else window[kind].setItem(key, value);
    } catch {
      // Storage is blocked; the value is lost.
    }
  },
});
