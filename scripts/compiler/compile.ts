import { type SuppressionFile, suppress } from './check/index.ts';
import { byPlace, type Diagnostic } from './diagnostics/diagnostic.ts';
import type { Reference } from './model/reference.ts';
import type { DocumentFacts } from './openapi/document.ts';
import type { OpenAPI } from './openapi/openapi.ts';
import { partsOf } from './openapi/parts.ts';
import { type Ledger, ledgerOf } from './output/ledger.ts';
import type { SourceMap } from './output/source-map.ts';
import { toYaml } from './output/yaml.ts';
import type { PatchFile } from './patch/overlay.ts';
import * as queries from './queries.ts';
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

/** What the pages compile to. All but the diagnostics is computed when it is read. */
export interface Compilation {
  /** All problems of all pages, by file and position. */
  diagnostics: Diagnostic[];
  /** The facts of the pages, before anything is said in OpenAPI's words. */
  readonly reference: Reference;
  /** Without origins; it shares nothing with other compilations. */
  readonly document: OpenAPI;
  /** The document as text. */
  readonly yaml: string;
  readonly map: SourceMap;
  readonly ledger: Ledger;
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
  db: queries.CompilerDatabase = new Database(),
): Compilation {
  db.nextRevision();
  const contents = new Map(files.map(({ path, content }) => [path, content]));
  queries.paths.set(db, inOrder([...contents.keys()]));
  for (const [path, content] of contents) queries.content.set(db, content, path);
  queries.facts.set(db, facts);
  queries.patches.set(db, patches);

  const pages = queries.pages(db);
  const document = queries.document(db);
  queries.checks(db);
  const lines = queries.linesBefore(db);
  const diagnostics = db.finish().map((found) => inPage(found, lines));

  const copy = once(() => structuredClone(document));
  const entries = once(() => new Map(pages.map((page) => [page.file, entriesOf(page)])));
  const ledger = once(() => ledgerOf(entries()));
  return {
    diagnostics: suppress(diagnostics, suppressions).sort(byPlace),
    get document() {
      return copy();
    },
    get yaml() {
      return toYaml(document, ({ tokens }) => queries.yamlOfPart(db, ...tokens));
    },
    get map() {
      const places = [...partsOf(document)].flatMap(({ tokens }) => queries.placesOfPart(db, ...tokens));
      return Object.fromEntries(
        places.map(([pointer, place]) => {
          const { file, line, column } = inPage(place, lines);
          return [pointer, { file, line, column }];
        }),
      );
    },
    get reference() {
      return referenceOf(pages);
    },
    get ledger() {
      return ledger();
    },
    get entries() {
      return entries();
    },
    get texts() {
      const decoded = [...contents].map(([path, content]) => [path, decode(content)] as const);
      return new Map(decoded.filter((page): page is [string, string] => typeof page[1] === 'string'));
    },
  };
}

/** A function that computes its value when it is first called. */
function once<T extends object>(compute: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= compute());
}
