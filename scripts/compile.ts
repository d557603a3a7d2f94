import { examples } from './check/examples.ts';
import { checkReference } from './check/index.ts';
import { unreferencedSchemas } from './check/unreferenced-schemas.ts';
import { byPlace, type Diagnostic } from './diagnostics/diagnostic.ts';
import { suppress, type SuppressionFile } from './diagnostics/suppressions.ts';
import { EmitContext } from './emit/context.ts';
import { emitDocument, type DocumentFacts } from './emit/document.ts';
import type { OpenAPI } from './emit/openapi.ts';
import { convertSchemas } from './emit/schema/components.ts';
import { linkResponseExamples } from './emit/response-examples.ts';
import { SchemaNames } from './emit/schema-names.ts';
import { sourceMap, type SourceMap } from './emit/source-map.ts';
import { applyPatches } from './patch/apply.ts';
import { readOverlay, type PatchFile } from './patch/overlay.ts';
import { ledger, type Ledger } from './read/ledger.ts';
import type { Readings } from './read/readings.ts';
import type { Entry } from './read/section.ts';
import { readReference, type SourceFile } from './read/reference.ts';

export interface CompileOptions {
  facts: DocumentFacts;
  /** Overlays that mend what the pages get wrong, applied in their order. */
  patches?: readonly PatchFile[];
  /** Warnings about facts that are as they are. */
  suppressions?: SuppressionFile;
  /** What sections were read as before; what is missing is added. Changes the time, never the result. */
  readings?: Readings;
}

export interface Compilation {
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
 * when there are errors, but then it must not be written.
 */
export function compile(files: readonly SourceFile[], { facts, patches = [], suppressions, readings }: CompileOptions): Compilation {
  const reading = readReference(files, readings);
  const names = new SchemaNames(reading.reference);
  const context = new EmitContext(names);
  const document = emitDocument(context, reading.reference, facts);
  const patched = patch(document, patches, context);
  document.components.schemas = convertSchemas(context, document.components.schemas);
  const checked = [...checkReference(reading.reference, reading.texts), ...examples(document, context.origins), ...unreferencedSchemas(reading.reference, document)];
  linkResponseExamples(document);
  return {
    document,
    map: sourceMap(document, context.origins),
    ledger: ledger(reading.entries),
    entries: reading.entries,
    diagnostics: suppress([...reading.diagnostics, ...names.diagnostics, ...context.diagnostics, ...patched, ...checked], suppressions).sort(byPlace),
    texts: reading.texts,
  };
}

function patch(document: OpenAPI, patches: readonly PatchFile[], { origins }: EmitContext): Diagnostic[] {
  return patches.flatMap((file) => {
    const { actions, diagnostics } = readOverlay(file);
    return [...diagnostics, ...applyPatches(document, actions, origins)];
  });
}
