import type { SourceMap } from '../../../client/verify/source.ts';
import type { OpenAPI } from '../../compiler/openapi/openapi.ts';
import { openCache } from '../cache/cache.ts';
import { hash } from '../cache/store.ts';
import { hashOf, readSources, type Sources } from '../shared/sources.ts';
import { UsageError } from '../shared/usage-error.ts';

/** A compiled reference, as the mock serves it. */
export interface LoadedReference {
  document: OpenAPI;
  map: SourceMap;
}

/**
 * Compiles a reference, or takes the result of an earlier run of the same compiler over the
 * same sources.
 *
 * @throws UsageError when the pages do not compile; the message holds the diagnostics.
 */
export async function loadReference(folder: string, patches?: string): Promise<LoadedReference> {
  const sources = await readSources(folder, patches);
  const cache = openCache();
  const key = cache && hash(cache.compiler, hashOf(sources));
  const known = key === undefined ? undefined : cache?.store.get('loaded', key);
  // The store vouches that the text is what was stored below.
  if (known !== undefined) return JSON.parse(known) as LoadedReference;
  const loaded = await compileAnew(sources);
  if (key !== undefined) cache?.store.set('loaded', key, JSON.stringify(loaded));
  return loaded;
}

/** The compiler is loaded only when it is needed. */
async function compileAnew(sources: Sources): Promise<LoadedReference> {
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
