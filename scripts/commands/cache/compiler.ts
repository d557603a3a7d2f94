/** Put in by the launcher when it bundles a command: the hash of everything that the bundle is made of. */
declare const COMPILER: string | undefined;

/**
 * Names this very program, so that nothing which another one stored is taken for its own.
 * Absent when the sources run as they are: then nothing is stored and nothing is believed.
 */
export const compiler: string | undefined = typeof COMPILER === 'string' ? COMPILER : undefined;

/** Where the stores are, from the root of the project. */
export const cacheFolder = 'node_modules/.cache/losant-openapi';
