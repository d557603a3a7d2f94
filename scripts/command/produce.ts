import type { Cache } from '../cache/cache.ts';
import { hash } from '../cache/store.ts';
import { Sections } from '../cache/sections.ts';
import { compile, type Compilation } from '../compile.ts';
import { emitOperationsTable } from '../emit/operations-table.ts';
import { toYaml } from '../emit/yaml.ts';
import { Once } from '../memory/once.ts';
import { optionsOf } from './inputs.ts';
import type { Sources } from './sources.ts';
import { step } from './steps.ts';

/** The artefact that git ignores: nothing compares it. */
export const mapFile = 'openapi.map.json';

/** Compiles the sources; sections that an earlier run of the same compiler stored are not parsed. */
export function compileSources(sources: Sources, reference: string, cache: Cache | undefined): Promise<Compilation> {
  const options = optionsOf(sources);
  return step('Compile', () => {
    if (!cache) return compile(sources.pages, options);
    const sections = new Sections(cache.store, cache.compiler, reference);
    const readings = sections.load();
    const compilation = compile(sources.pages, { ...options, memory: new Once(readings) });
    sections.save(readings);
    return compilation;
  });
}

/** The texts of all artefacts of a compilation without errors. */
export async function artefacts({ document, ledger, map }: Compilation, types: boolean, cache: Cache | undefined): Promise<Map<string, string>> {
  const yaml = toYaml(document);
  const files = new Map([['openapi.yaml', yaml]]);
  if (types) files.set('openapi.d.ts', await typesOf(yaml, document, cache));
  return files
    .set('operations.ts', emitOperationsTable(document))
    .set('ledger.json', `${JSON.stringify(ledger, null, 2)}\n`)
    .set(mapFile, `${JSON.stringify(map, null, 1)}\n`);
}

/** Types are a function of the document: the same document has the same types. */
async function typesOf(yaml: string, document: Compilation['document'], cache: Cache | undefined): Promise<string> {
  const key = cache && hash(cache.compiler, yaml);
  const known = key === undefined ? undefined : cache?.store.get('types', key);
  if (known !== undefined) return known;
  const { emitTypes } = await import('../emit/types.ts');
  const types = await step('Types', () => emitTypes(document));
  if (key !== undefined) cache?.store.set('types', key, types);
  return types;
}
