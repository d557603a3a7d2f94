import { type SuppressionFile, suppress } from './check/index.ts';
import type { Replacement } from './correct/correct.ts';
import type { CorrectionFile } from './correct/corrections.ts';
import { byPlace, type Diagnostic, settled } from './diagnostics/diagnostic.ts';
import type { GuaranteeFile } from './guarantees/rules.ts';
import type { Reference } from './model/reference.ts';
import type { DocumentFacts } from './openapi/document.ts';
import { type DocumentPart, partsOf } from './openapi/parts.ts';
import type { ArtefactInputs } from './output/artefacts.ts';
import { ledgerOf } from './output/ledger.ts';
import { type PlacedPointer, placesOf, sourceMapOf } from './output/source-map.ts';
import { partYaml, toYaml } from './output/yaml.ts';
import type { PatchFile } from './patch/overlay.ts';
import { checksOfReference } from './queries/checks.ts';
import { correctedText, replacements } from './queries/correcting.ts';
import { type CompilerDatabase, inputs } from './queries/database.ts';
import { finishedDocument, placesOfPart, yamlOfPart } from './queries/document.ts';
import { pages, resolver } from './queries/reading.ts';
import { Database } from './query.ts';
import { decode } from './read/decode.ts';
import { entriesOf, inOrder, referenceOf, type SourceFile } from './read/reference.ts';
import type { Entry } from './read/section.ts';

export interface CompileOptions {
  facts: DocumentFacts;
  /** Corrections of the pages, applied before they are read. */
  corrections?: CorrectionFile;
  /** Overlays that correct the document, applied in their order. */
  patches?: readonly PatchFile[];
  /** What every response has, although its schema does not say so. */
  guarantees?: GuaranteeFile;
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
  /** The text of every page that could be decoded, without corrections. */
  readonly texts: ReadonlyMap<string, string>;
  /** The corrections of the pages that have any. */
  readonly replacements: ReadonlyMap<string, readonly Replacement[]>;
}

/**
 * Compiles the pages of a reference into an OpenAPI 3.1 document. Pure: the same files give the
 * same result on every machine; nothing is read, written or thrown. The document is complete even
 * when there are errors, but then it must not be written. `db` has the results of earlier
 * compilations, of which those that are still valid are used again.
 */
export function compile(
  files: readonly SourceFile[],
  { facts, corrections, patches = [], guarantees, suppressions }: CompileOptions,
  db: CompilerDatabase = new Database(),
): Compilation {
  db.nextRevision();
  inputs.paths.set(db, [], inOrder(files.map(({ path }) => path)));
  for (const [path, content] of new Map(files.map((file) => [file.path, file.content])))
    inputs.content.set(db, [path], content);
  inputs.facts.set(db, [], facts);
  inputs.corrections.set(db, [], corrections);
  inputs.patches.set(db, [], patches);
  inputs.guarantees.set(db, [], guarantees);
  const { revision } = db;

  const read = pages(db);
  const document = finishedDocument(db);
  checksOfReference(db);
  const resolve = resolver(db);
  const replaced = replacements(db);
  const reports = db.reports();
  const diagnostics = reports.map((found) => settled(found, resolve));
  const corrected = new Map(read.map(({ file }) => [file, correctedText(db, file)]));

  const entries = (): Compilation['entries'] => new Map(read.map((page) => [page.file, entriesOf(page, resolve)]));
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
      return sourceMapOf([...partsOf(document)].flatMap(placesIn), resolve);
    },
    // Parts are counted in the corrected pages, since the pages on disk may not have them.
    ledger: () => ledgerOf(read, reports, corrected, resolve),
    reference: () => referenceOf(read, resolve),
    entries,
    texts,
    replacements: () => replaced,
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
