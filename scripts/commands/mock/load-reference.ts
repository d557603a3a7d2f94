import type { SourceMap } from '../../../client/verify/source.ts';
import type { OpenAPI } from '../../compiler/openapi/openapi.ts';
import { openCache } from '../cache/cache.ts';
import { hash } from '../cache/store.ts';
import { acceptErrors } from '../shared/refusal.ts';
import { hashOf, readSources, type SourceSelection, type Sources } from '../shared/sources.ts';

/** A compiled reference. */
export interface LoadedReference {
  document: OpenAPI;
  map: SourceMap;
}

/**
 * Compiles a reference, or returns the cached result for the same compiler and sources.
 *
 * @throws Refusal if the pages have errors; its message contains them. Not with `keepGoing`: then what has errors
 * is missing.
 */
export async function loadReference(selection: SourceSelection, keepGoing = false): Promise<LoadedReference> {
  const sources = await readSources(selection);
  const cache = openCache();
  const key = cache && hash(cache.compiler, hashOf(sources));
  const known = key === undefined ? undefined : cache?.store.get('loaded', key);
  // The store verifies the hash of an entry, so the text is what was stored below.
  if (known !== undefined) return JSON.parse(known) as LoadedReference;
  const { hasErrors, ...loaded } = await compileReference(sources, keepGoing);
  if (key !== undefined && !hasErrors) cache?.store.set('loaded', key, JSON.stringify(loaded));
  return loaded;
}

/** Loads the compiler on demand, since a cached reference does not need it. */
async function compileReference(
  sources: Sources,
  keepGoing: boolean,
): Promise<LoadedReference & { hasErrors: boolean }> {
  const [{ compile }, { optionsOf }] = await Promise.all([
    import('../../compiler/compile.ts'),
    import('../shared/inputs.ts'),
  ]);
  const { document, map, diagnostics } = compile(sources.pages, optionsOf(sources));
  const isEmpty = sources.pages.length === 0;
  const code = acceptErrors([...sources.diagnostics, ...diagnostics], {
    keepGoing,
    isEmpty,
    refused: 'nothing to serve',
  });
  return { document, map, hasErrors: code > 0 };
}
