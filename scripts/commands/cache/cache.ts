import { cacheFolder, compiler } from './compiler.ts';
import { Store } from './store.ts';

/** The cache of earlier runs of the same program. */
export interface Cache {
  store: Store;
  compiler: string;
}

/** Opens the cache. Undefined if it is not wanted, or if the program is not a bundle (`compiler`). */
export function openCache(wanted = true): Cache | undefined {
  return wanted && compiler !== undefined ? { store: new Store(cacheFolder), compiler } : undefined;
}
