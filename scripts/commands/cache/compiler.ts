/** Defined by `scripts/start.mjs` when it bundles a command: the hash of all sources. */
declare const COMPILER: string | undefined;

/**
 * Identifies this version of the program, so that it does not use entries that another version stored.
 * Undefined if the sources run without a bundle: then the cache is not used.
 */
export const compiler: string | undefined = typeof COMPILER === 'string' ? COMPILER : undefined;

/** The folder of the cache, relative to the root of the project. */
export const cacheFolder = 'node_modules/.cache/losant-openapi';
