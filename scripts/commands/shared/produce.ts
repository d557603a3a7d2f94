import { type Compilation, compile, compileParts, type Outcome } from '../../compiler/compile.ts';
import type { Memory } from '../../compiler/memory/memory.ts';
import { Once } from '../../compiler/memory/once.ts';
import type { OpenAPI } from '../../compiler/openapi/openapi.ts';
import { assemble, type Part } from '../../compiler/openapi/parts.ts';
import { OperationsTable } from '../../compiler/output/client/table.ts';
import { SourceMapText } from '../../compiler/output/source-map-text.ts';
import { YamlWriter } from '../../compiler/output/yaml.ts';
import { ledgerText } from '../../compiler/read/ledger.ts';
import type { Cache } from '../cache/cache.ts';
import { Sections } from '../cache/sections.ts';
import { hash } from '../cache/store.ts';
import { optionsOf } from './inputs.ts';
import { mapFile } from './map-file.ts';
import type { Sources } from './sources.ts';
import { Spool } from './spool.ts';
import { step } from './steps.ts';

/** What was made of the sources: the texts of the artefacts, but for the types. */
export interface Produced extends Outcome {
  files: Map<string, Spool>;
  /** The one among them that is the document. */
  yaml: Spool;
  /** The document itself, if it was wanted. */
  document: OpenAPI | undefined;
}

/** Compiles the sources; sections that an earlier run of the same compiler stored are not parsed. */
export function compileSources(sources: Sources, reference: string, cache: Cache | undefined): Promise<Compilation> {
  return step('Compile', () =>
    withSections(reference, cache, (memory) => compile(sources.pages, { ...optionsOf(sources), memory })),
  );
}

/** The same, written while it is compiled: no more of a document is in memory than is worked on, unless it is wanted. */
export function produce(
  sources: Sources,
  reference: string,
  cache: Cache | undefined,
  isWanted: boolean,
): Promise<Produced> {
  return step('Compile', () => withSections(reference, cache, (memory) => write(sources, memory, isWanted)));
}

function write(sources: Sources, memory: Memory, isWanted: boolean): Produced {
  const files = { yaml: new Spool(), operations: new Spool(), ledger: new Spool(), map: new Spool() };
  const yaml = new YamlWriter(memory.memo);
  const table = new OperationsTable();
  const mapText = new SourceMapText();
  const parts: Part[] = [];
  let server = '';
  const outcome = compileParts(
    sources.pages,
    { ...optionsOf(sources), memory },
    {
      part(part, map) {
        for (const bytes of yaml.bytesOf(part)) files.yaml.write(bytes);
        files.map.write(mapText.add(map()));
        table.add(part);
        if (part.tokens.length === 0) server = (part.value as Pick<OpenAPI, 'servers'>).servers[0]?.url ?? '';
        if (isWanted) parts.push(part);
      },
    },
  );
  files.map.write(mapText.end());
  files.operations.write(table.text(server));
  files.ledger.write(ledgerText(outcome.ledger));
  return {
    ...outcome,
    files: new Map([
      ['openapi.yaml', files.yaml],
      ['operations.ts', files.operations],
      ['ledger.json', files.ledger],
      [mapFile, files.map],
    ]),
    yaml: files.yaml,
    document: isWanted ? assemble(parts) : undefined,
  };
}

function withSections<T>(reference: string, cache: Cache | undefined, work: (memory: Memory) => T): T {
  if (!cache) return work(new Once());
  const sections = new Sections(cache.store, cache.compiler, reference);
  const readings = sections.load();
  const result = work(new Once(readings));
  sections.save(readings);
  return result;
}

/** Types are a function of the document: the same document has the same types. `sum` is that of its text. */
export async function typesOf(document: OpenAPI, sum: string, cache: Cache | undefined): Promise<Spool> {
  const key = cache && hash(cache.compiler, sum);
  const known = key === undefined ? undefined : cache?.store.get('types', key);
  const types =
    known ?? (await step('Types', async () => (await import('../../compiler/output/types.ts')).emitTypes(document)));
  if (key !== undefined && known === undefined) cache?.store.set('types', key, types);
  const spool = new Spool();
  spool.write(types);
  return spool;
}
