import { type SuppressionFile, suppress } from './check/index.ts';
import { byPlace, type Diagnostic } from './diagnostics/diagnostic.ts';
import type { Reference } from './model/reference.ts';
import type { DocumentFacts } from './openapi/document.ts';
import { partsOf } from './openapi/parts.ts';
import type { ArtefactInputs } from './output/artefacts.ts';
import { ledgerOf } from './output/ledger.ts';
import { sourceMapOf } from './output/source-map.ts';
import { toYaml } from './output/yaml.ts';
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
  /** Intended warnings, which are not reported. */
  suppressions?: SuppressionFile;
}

/** The result of a compilation. Each member is computed when it is first read. */
export interface Compilation extends ArtefactInputs {
  /** All problems of all pages, by file and position. */
  readonly diagnostics: Diagnostic[];
  /** The facts of the pages, independent of OpenAPI. */
  readonly reference: Reference;
  /** The disposition of every block, by page. */
  readonly entries: ReadonlyMap<string, readonly Entry[]>;
  /** The texts of all pages that are valid UTF-8, by path. */
  readonly texts: ReadonlyMap<string, string>;
}

/**
 * Compiles the pages of a reference into an OpenAPI 3.1 document. Pure: the same files give the
 * same result on every machine. Mistakes in the files are diagnostics, not exceptions. There is a
 * document even if there are errors, but then it must not be written. Pass the `db` of an earlier
 * compilation to reuse the results that are still valid.
 */
export function compile(
  files: readonly SourceFile[],
  { facts, patches = [], suppressions }: CompileOptions,
  db: CompilerDatabase = new Database(),
): Compilation {
  db.nextRevision();
  inputs.paths.set(db, inOrder(files.map(({ path }) => path)));
  for (const { path, content } of files) inputs.content.set(db, content, path);
  inputs.facts.set(db, facts);
  inputs.patches.set(db, patches);

  const read = pages(db);
  const compiled = finishedDocument(db);
  checksOfReference(db);
  const lines = linesBefore(db);
  const diagnostics = db.finish().map((found) => inPage(found, lines));

  const entries = (): Compilation['entries'] => new Map(read.map((page) => [page.file, entriesOf(page)]));
  return lazily<Compilation>({
    diagnostics: () => suppress(diagnostics, suppressions).sort(byPlace),
    // A copy, since later compilations reuse parts of the original. It has no origins.
    document: () => structuredClone(compiled),
    yaml: () => toYaml(compiled, ({ tokens }) => yamlOfPart(db, ...tokens)),
    map: () =>
      sourceMapOf(
        [...partsOf(compiled)].flatMap(({ tokens }) => placesOfPart(db, ...tokens)),
        (place) => inPage(place, lines),
      ),
    ledger: () => ledgerOf(entries()),
    reference: () => referenceOf(read),
    entries,
    texts: () => new Map(files.map(({ path, content }) => [path, decode(content)] as const).filter(isText)),
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
