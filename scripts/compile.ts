import { settleExamples } from './check/examples.ts';
import { checkReference } from './check/index.ts';
import { unreferencedSchemas } from './check/unreferenced-schemas.ts';
import { byPlace, type Diagnostic } from './diagnostics/diagnostic.ts';
import { suppress, type SuppressionFile } from './diagnostics/suppressions.ts';
import { EmitContext } from './emit/context.ts';
import { emitDocument, type DocumentFacts } from './emit/document.ts';
import type { OpenAPI } from './emit/openapi.ts';
import { convertSchemas } from './emit/schema/components.ts';
import { SchemaNames } from './emit/schema-names.ts';
import { sourceMap, type SourceMap } from './emit/source-map.ts';
import { Memory } from './memory/memory.ts';
import type { Reference } from './model/reference.ts';
import { applyPatches } from './patch/apply.ts';
import { readOverlay, type PatchFile } from './patch/overlay.ts';
import { ledger, type Ledger } from './read/ledger.ts';
import type { Entry } from './read/section.ts';
import { readReference, type SourceFile } from './read/reference.ts';

export interface CompileOptions {
  facts: DocumentFacts;
  /** Overlays that mend what the pages get wrong, applied in their order. */
  patches?: readonly PatchFile[];
  /** Warnings about facts that are as they are. */
  suppressions?: SuppressionFile;
  /** What an earlier compilation left; this one adds to it. */
  memory?: Memory;
}

export interface Compilation {
  /** The facts of the pages, before anything was said in OpenAPI's words. */
  reference: Reference;
  document: OpenAPI;
  map: SourceMap;
  ledger: Ledger;
  /** Every block of every page with what became of it. */
  entries: ReadonlyMap<string, readonly Entry[]>;
  /** All problems of all pages, by file and position. */
  diagnostics: Diagnostic[];
  /** The text of every page that could be decoded, for code frames. */
  texts: ReadonlyMap<string, string>;
}

/**
 * Compiles the pages of a reference into an OpenAPI 3.1 document. Pure: the same files give the
 * same result on every machine; nothing is read, written or thrown. The document is whole even
 * when there are errors, but then it must not be written. A document that was compiled with a
 * memory shares its parts with the next one: nobody may change it.
 */
export function compile(files: readonly SourceFile[], { facts, patches = [], suppressions, memory = Memory.once() }: CompileOptions): Compilation {
  const reading = readReference(files, memory);
  const { reference, places } = reading;
  const names = new SchemaNames(reading.emitted, (schema) => places.resolve({ ...schema.at, file: schema.file }).line);
  // Patches change the document in place: what they may have touched is nobody's memory.
  const { origins, memo } = patches.length === 0 ? memory : Memory.once();
  const context = new EmitContext(names, origins, memo);
  const document = emitDocument(context, reading, facts);
  const patched = patch(document, patches, context);
  document.components.schemas = convertSchemas(context, document.components.schemas);
  const settled = settleExamples(document, context);
  const checked = [...checkReference(reference, reading.links, memory.memo), ...settled, ...unreferencedSchemas(reference, document, memo)];
  const diagnostics = [...reading.diagnostics, ...names.diagnostics, ...context.diagnostics, ...patched, ...checked].map((found) => places.resolve(found));
  let map: SourceMap | undefined;
  return {
    reference,
    document,
    /** The last thing that anybody asks for: made when it is. */
    get map() {
      return (map ??= sourceMap(document, { origins, memo }, places));
    },
    ledger: ledger(reading.entries, memory.memo),
    entries: reading.entries,
    diagnostics: suppress(diagnostics, suppressions).sort(byPlace),
    texts: reading.texts,
  };
}

function patch(document: OpenAPI, patches: readonly PatchFile[], { origins }: EmitContext): Diagnostic[] {
  return patches.flatMap((file) => {
    const { actions, diagnostics } = readOverlay(file);
    return [...diagnostics, ...applyPatches(document, actions, origins)];
  });
}
