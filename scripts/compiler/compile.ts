import { type SuppressionFile, suppress } from './check/index.ts';
import { byPlace, type Diagnostic } from './diagnostics/diagnostic.ts';
import type { Reference } from './model/reference.ts';
import type { DocumentFacts } from './openapi/document.ts';
import { type DocumentPart, partsOf } from './openapi/parts.ts';
import type { ArtefactInputs } from './output/artefacts.ts';
import { ledgerOf } from './output/ledger.ts';
import { type PlacedPointer, placesOf, sourceMapOf } from './output/source-map.ts';
import { partYaml, toYaml } from './output/yaml.ts';
import type { PatchFile } from './patch/overlay.ts';
import { checksOfReference } from './queries/checks.ts';
import { type CompilerDatabase, inputs } from './queries/database.ts';
import { finishedDocument, placesOfPart, yamlOfPart } from './queries/document.ts';
import { linesBefore, pages } from './queries/reading.ts';
import { Database } from './query.ts';
import { decode } from './read/decode.ts';
import { entriesOf, inOrder, referenceOf, type SourceFile } from './read/reference.ts';
import type { Entry } from './read/section.ts';
import { inPage } from './read/section-places.ts';

export interface CompileOptions {
  facts: DocumentFacts;
  /** Overlays that correct what the pages get wrong, applied in their order. */
  patches?: readonly PatchFile[];
  /** Warnings that are intended. */
  suppressions?: SuppressionFile;
}

/** What the pages compile to. What artefacts are made from is computed when it is first read. */
export interface Compilation extends ArtefactInputs {
  /** All problems of all pages, by file and position. */
  readonly diagnostics: Diagnostic[];
  /** The facts of the pages, before anything is said in OpenAPI's words. */
  readonly reference: Reference;
  /** What became of every block of every page. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** The text of every page that could be decoded. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Compiles the pages of a reference into an OpenAPI 3.1 document. Pure: the same files give the
 * same result on every machine; nothing is read, written or thrown. The document is complete even
 * when there are errors, but then it must not be written. `db` has the results of earlier
 * compilations, of which those that are still valid are used again.
 */
export function compile(
  files: readonly SourceFile[],
  { facts, patches = [], suppressions }: CompileOptions,
  db: CompilerDatabase = new Database(),
): Compilation {
  db.nextRevision();
  inputs.paths.set(db, [], inOrder(files.map(({ path }) => path)));
  for (const [path, content] of new Map(files.map((file) => [file.path, file.content])))
    inputs.content.set(db, [path], content);
  inputs.facts.set(db, [], facts);
  inputs.patches.set(db, [], patches);
  const { revision } = db;

  const read = pages(db);
  const document = finishedDocument(db);
  checksOfReference(db);
  const lines = linesBefore(db);
  const diagnostics = db.reports().map((found) => inPage(found, lines));

  const entries = (): Compilation['entries'] => new Map(read.map((page) => [page.file, entriesOf(page)]));
  const texts = (): Compilation['texts'] =>
    new Map(files.map(({ path, content }) => [path, decode(content)] as const).filter(isText));
  return lazily<Compilation>({
    diagnostics: () => suppress(diagnostics, suppressions).sort(byPlace),
    // A copy without origins, which shares nothing with the next document.
    document: () => structuredClone(document),
    // The database may have gone on to another revision.
    yaml: () =>
      toYaml(document, (part) => (db.revision === revision ? yamlOfPart(db, ...part.tokens) : partYaml(part))),
    map: () => {
      const placesIn = (part: DocumentPart): PlacedPointer[] =>
        db.revision === revision ? placesOfPart(db, ...part.tokens) : placesOf(part);
      return sourceMapOf([...partsOf(document)].flatMap(placesIn), (place) => inPage(place, lines));
    },
    ledger: () => ledgerOf(entries(), diagnostics, texts),
    reference: () => referenceOf(read),
    entries,
    texts,
  });
}

/** An object whose members are computed when they are first read. */
function lazily<T extends object>(computations: { readonly [K in keyof T]: () => T[K] }): T {
  const result = {} as T;
  for (const key in computations) {
    const define = (descriptor: PropertyDescriptor): unknown =>
      Object.defineProperty(result, key, { ...descriptor, configurable: true, enumerable: true });
    define({
      get() {
        const value = computations[key]();
        define({ value });
        return value;
      },
    });
  }
  return result;
}

const isText = (page: readonly [string, string | number]): page is [string, string] => typeof page[1] === 'string';
