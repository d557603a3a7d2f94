import type { SourceMap } from '../../../client/verify/source.ts';
import type { OpenAPI } from '../../compiler/openapi/openapi.ts';
import { openCache } from '../cache/cache.ts';
import { hash } from '../cache/store.ts';
import { hashOf, readSources, type SourceSelection, type Sources } from '../shared/sources.ts';
import { UsageError } from '../shared/usage-error.ts';

/** A compiled reference. */
export interface LoadedReference {
  document: OpenAPI;
  map: SourceMap;
}

/**
 * Compiles a reference, or returns the cached result for the same compiler and sources.
 *
 * @throws UsageError if the pages do not compile; its message contains the diagnostics.
 */
export async function loadReference(selection: SourceSelection): Promise<LoadedReference> {
  const sources = await readSources(selection);
  const cache = openCache();
  const key = cache && hash(cache.compiler, hashOf(sources));
  const known = key === undefined ? undefined : cache?.store.get('loaded', key);
  // The store verifies the hash of an entry, so the text is what was stored below.
  if (known !== undefined) return JSON.parse(known) as LoadedReference;
  const loaded = await compileReference(sources);
  if (key !== undefined) cache?.store.set('loaded', key, JSON.stringify(loaded));
  return loaded;
}

/** Loads the compiler on demand, since a cached reference does not need it. */
async function compileReference(sources: Sources): Promise<LoadedReference> {
  const [{ compile }, { optionsOf }, { report, summary }] = await Promise.all([
    import('../../compiler/compile.ts'),
    import('../shared/inputs.ts'),
    import('../../compiler/diagnostics/report.ts'),
  ]);
  const { document, map, diagnostics } = compile(sources.pages, optionsOf(sources));
  const errors = [...sources.diagnostics, ...diagnostics].filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new UsageError(`${report(errors, 'text')}${summary(errors)}; nothing to serve`);
  return { document, map };
}
