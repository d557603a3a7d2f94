/** One item of web storage. If storage is blocked (private windows, `file://` in some browsers), nothing is stored. */
export interface StorageItem {
  get(): string | undefined;
  set(value: string): void;
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
      window[kind].setItem(key, value);
    } catch {
      // Storage is blocked; the value is lost.
    }
  },
});
