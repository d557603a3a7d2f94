import { cacheFolder, compiler } from './compiler.ts';
import { Store } from './store.ts';

/** What earlier runs of this very program stored. */
export interface Cache {
  store: Store;
  compiler: string;
}

/** The cache; nothing when it is not wanted, or when the sources run as they are (`compiler`). */
export function openCache(wanted = true): Cache | undefined {
  return wanted && compiler !== undefined ? { store: new Store(cacheFolder), compiler } : undefined;
}
