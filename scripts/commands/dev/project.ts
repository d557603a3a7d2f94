import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Compilation, compile } from '../../compiler/compile.ts';
import type { Diagnostic } from '../../compiler/diagnostics/diagnostic.ts';
import type { CompilerDatabase } from '../../compiler/queries/database.ts';
import { Database } from '../../compiler/query.ts';
import type { SourceFile } from '../../compiler/read/reference.ts';
import { readPages } from '../shared/files.ts';
import { optionsOf } from '../shared/inputs.ts';
import { readBeside, type SourceSelection, type SourcesBesidePages } from '../shared/sources.ts';

/** The sources of a reference in memory, and the cache from one compilation to the next. */
export class Project {
  readonly #selection: SourceSelection;
  readonly #reuse: boolean;
  #db: CompilerDatabase = new Database();
  /** By absolute path. */
  #pages = new Map<string, SourceFile>();
  #diagnostics: Diagnostic[] = [];
  #beside: SourcesBesidePages | undefined;

  /** Without `reuse` everything is compiled each time. */
  constructor(selection: SourceSelection, reuse = true) {
    this.#reuse = reuse;
    this.#selection = selection;
  }

  /** Reads all sources and compiles them; undefined if none changed. */
  async load(): Promise<Compilation | undefined> {
    const { files, diagnostics } = await readPages(this.#selection.reference);
    const beside = await readBeside(this.#selection);
    const before = [...this.#pages.values()];
    // A page with unchanged bytes keeps its object, which is the fastest way to see that it is unchanged.
    const pages = files.map((file) => [resolve(file.path), keep(this.#pages.get(resolve(file.path)), file)] as const);
    const same =
      pages.length === before.length &&
      pages.every(([, page], i) => page === before[i]) &&
      JSON.stringify([diagnostics, beside]) === JSON.stringify([this.#diagnostics, this.#beside]);
    [this.#pages, this.#diagnostics, this.#beside] = [new Map(pages), diagnostics, beside];
    return same ? undefined : this.#compile(beside);
  }

  /** Reads the changed paths again and compiles; undefined if no content changed. */
  async update(paths: ReadonlySet<string>): Promise<Compilation | undefined> {
    const found = [...paths].map((path) => {
      const page = this.#pages.get(resolve(path));
      const content = page && readIfThere(page.path);
      return content && { page, now: keep(page, { path: page.path, content }) };
    });
    const beside = this.#beside;
    // A path that is not a known page, or no longer one, needs a full load, which compares all pages with those before.
    if (!beside || !found.every((one) => one !== undefined)) return this.load();
    for (const { now } of found) this.#pages.set(resolve(now.path), now);
    return found.some(({ page, now }) => page !== now) ? this.#compile(beside) : undefined;
  }

  #compile(beside: SourcesBesidePages): Compilation {
    if (!this.#reuse) this.#db = new Database();
    const compilation = compile([...this.#pages.values()], optionsOf(beside), this.#db);
    compilation.diagnostics.unshift(...this.#diagnostics);
    return compilation;
  }
}

/** Reads synchronously: an asynchronous read takes several steps and could mix two versions of a page. */
function readIfThere(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}

const keep = (before: SourceFile | undefined, now: SourceFile): SourceFile =>
  before && Buffer.compare(before.content, now.content) === 0 ? before : now;
