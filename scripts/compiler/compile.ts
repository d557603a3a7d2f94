import { checkPage } from './check/index.ts';
import { Links } from './check/links.ts';
import { References } from './check/unreferenced-schemas.ts';
import { byPlace, type Diagnostic } from './diagnostics/diagnostic.ts';
import { type SuppressionFile, suppress } from './diagnostics/suppressions.ts';
import type { Held, Memory } from './memory/memory.ts';
import { Once } from './memory/once.ts';
import type { Reference } from './model/reference.ts';
import { EmitContext } from './openapi/context.ts';
import { type DocumentFacts, type EmittedDocument, emitDocument } from './openapi/document.ts';
import { finish } from './openapi/finish.ts';
import type { OpenAPI } from './openapi/openapi.ts';
import { Outline } from './openapi/outline.ts';
import { assemble, type DocumentParts, documentParts, type Part } from './openapi/parts.ts';
import { type SourceMap, sourceMapOf } from './output/source-map.ts';
import { applyPatches } from './patch/apply.ts';
import { type PatchFile, readOverlay } from './patch/overlay.ts';
import { countBlocks, type Ledger, ledger, type PageCounts } from './read/ledger.ts';
import type { PageLink } from './read/page-links.ts';
import { type PageRead, readingOf, readPages, resourceOf, type SourceFile } from './read/reference.ts';
import type { Entry } from './read/section.ts';
import type { Origins } from './schema/origins.ts';
import { SchemaNames } from './schema/schema-names.ts';
import { toRawSchema } from './schema/stated.ts';

export interface CompileOptions {
  facts: DocumentFacts;
  /** Overlays that mend what the pages get wrong, applied in their order. */
  patches?: readonly PatchFile[];
  /** Warnings about facts that are as they are. */
  suppressions?: SuppressionFile;
  /** What an earlier compilation left; this one adds to it. */
  memory?: Memory;
}

/** Takes what a compilation gives while it goes on. What it does not keep is not kept. */
export interface Sink {
  /** Every page in the order of names, as it was read. */
  page?: (page: PageRead) => void;
  /** Every part of the document in its order, with the texts that stated it. */
  part: (part: Part, map: Held<SourceMap>) => void;
}

/** What is known when everything was given. */
export interface Outcome {
  ledger: Ledger;
  /** All problems of all pages, by file and position. */
  diagnostics: Diagnostic[];
}

export interface Compilation extends Outcome {
  /** The facts of the pages, before anything was said in OpenAPI's words. */
  reference: Reference;
  /** The document in its order, and put together. */
  parts: readonly Part[];
  document: OpenAPI;
  map: SourceMap;
  /** Every block of every page with what became of it. */
  entries: ReadonlyMap<string, readonly Entry[]>;
  /** The text of every page that could be decoded, for code frames. */
  texts: ReadonlyMap<string, string>;
}

/**
 * Compiles the pages of a reference into an OpenAPI 3.1 document. Pure: the same files give the
 * same result on every machine; nothing is read, written or thrown. The document is whole even
 * when there are errors, but then it must not be written. A document that was compiled with a
 * memory shares its parts with the next one: nobody may change it.
 */
export function compile(files: readonly SourceFile[], options: CompileOptions): Compilation {
  const { memory = new Once() } = options;
  const pages: PageRead[] = [];
  const parts: Part[] = [];
  const maps: Held<SourceMap>[] = [];
  const outcome = compileParts(
    files,
    { ...options, memory },
    {
      page: (page) => pages.push(page),
      part(part, map) {
        parts.push(part);
        maps.push(map);
      },
    },
  );
  // Who writes the parts does not wait for these: they are made when they are asked for.
  const reading = lazy(() => readingOf(pages, memory.memo));
  const document = lazy(() => assemble(parts));
  const map = lazy(() => maps.reduce<SourceMap>((all, made) => Object.assign(all, made()), {}));
  return {
    ...outcome,
    parts,
    get reference() {
      return reading().reference;
    },
    get document() {
      return document();
    },
    get map() {
      return map();
    },
    get entries() {
      return reading().entries;
    },
    get texts() {
      return reading().texts;
    },
  };
}

function lazy<T extends object>(make: () => T): Held<T> {
  let made: T | undefined;
  return () => (made ??= make());
}

/**
 * The same, part by part: of a reference of any size no more is in memory than is worked on,
 * and the facts of the other pages as bytes. Patches are for documents that are in memory:
 * with them the whole one is.
 */
export function compileParts(
  files: readonly SourceFile[],
  { facts, patches = [], suppressions, memory = new Once() }: CompileOptions,
  sink: Sink,
): Outcome {
  const outline = new Outline(memory);
  const { places } = outline;
  const links = new Map<string, Held<readonly PageLink[]>>();
  const counts = new Map<string, PageCounts>();
  const told: Held<readonly Diagnostic[]>[] = [];
  const tell = (found: readonly Diagnostic[]): void => {
    if (found.length > 0) told.push(memory.hold(found));
  };
  for (const read of readPages(files, memory)) {
    const { file, stem, page, diagnostics } = read;
    tell(diagnostics);
    sink.page?.(read);
    outline.add(read);
    if (!page) continue;
    const { entries, head } = page;
    links.set(file, memory.hold(page.links));
    counts.set(
      file,
      memory.memo.of(entries, 'counts', [], () => countBlocks(entries)),
    );
    if (head?.kind === 'resource') tell(checkPage(resourceOf(file, stem, page, head, memory.memo), memory.memo));
  }
  const checkedLinks = new Links(outline, memory.memo);
  for (const [file, held] of links) tell(checkedLinks.check(file, held()));
  const names = new SchemaNames(outline.schemas);
  tell(names.diagnostics);
  // Patches change the document in place: what they may have touched is nobody's memory.
  const { origins, memo } = patches.length === 0 ? memory : new Once();
  const context = new EmitContext(names, origins, memo);
  const emitted = emitDocument(context, outline, facts);
  const references = new References(memo);
  for (const part of finish(context, patches.length === 0 ? emitted : patched(emitted, patches, context, tell), tell)) {
    references.add(part);
    sink.part(part, () => sourceMapOf(part, context, places));
  }
  for (const dropped of emitted.dropped()) tell(dropped.told);
  tell(context.diagnostics);
  tell(references.unreferenced(outline.schemas));
  const diagnostics = told
    .flatMap((found) => found())
    .map((found) => memo.of(found, 'resolved', [places.of(found.file)], () => places.resolve(found)));
  return { ledger: ledger(counts), diagnostics: suppress(diagnostics, suppressions).sort(byPlace) };
}

/** The whole document with its patches. */
function patched(
  emitted: EmittedDocument,
  patches: readonly PatchFile[],
  { origins }: EmitContext,
  tell: (told: readonly Diagnostic[]) => void,
): DocumentParts {
  const document = assemble(raw(emitted, origins, tell));
  for (const file of patches) {
    const { actions, diagnostics } = readOverlay(file);
    tell(diagnostics);
    tell(applyPatches(document, actions, origins));
  }
  return documentParts(document, origins);
}

/** The parts of a document whose schemas are those of the pages. */
function* raw(
  { head, paths, item, components, schemaNames, schema }: EmittedDocument,
  origins: Origins,
  tell: (told: readonly Diagnostic[]) => void,
): Generator<Part> {
  yield { tokens: [], value: head };
  yield { tokens: ['paths'], value: {} };
  for (const [template, keys] of paths) {
    for (const key of keys) {
      const { value, told } = item(template, key);
      tell(told);
      yield { tokens: ['paths', template, key], value };
    }
  }
  yield { tokens: ['components'], value: components() };
  for (const name of schemaNames()) {
    const found = schema(name);
    if (!found) continue;
    tell(found.told);
    yield { tokens: ['components', 'schemas', name], value: toRawSchema(origins, found.value) };
  }
}
