import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Compilation, compile } from '../../compiler/compile.ts';
import type { Diagnostic } from '../../compiler/diagnostics/diagnostic.ts';
import { Memory } from '../../compiler/memory/memory.ts';
import { yamlBytes } from '../../compiler/output/yaml.ts';
import type { SourceFile } from '../../compiler/read/reference.ts';
import { readPages } from '../shared/files.ts';
import { optionsOf } from '../shared/inputs.ts';
import { readBeside } from '../shared/sources.ts';

/** A compilation with all diagnostics, and its document as YAML unless there are errors. */
export interface State {
  compilation: Compilation;
  diagnostics: Diagnostic[];
  yaml: Buffer | undefined;
}

/** The sources of a reference in memory, and the cache from one compilation to the next. */
export class Project {
  readonly #reference: string;
  readonly #patches: string | undefined;
  readonly #memory = new Memory();
  /** By absolute path. */
  #pages = new Map<string, SourceFile>();
  #diagnostics: Diagnostic[] = [];
  #beside: Awaited<ReturnType<typeof readBeside>> | undefined;

  constructor(reference: string, patches: string | undefined) {
    this.#reference = reference;
    this.#patches = patches;
  }

  /** Reads all sources and compiles them; undefined if none changed. */
  async load(): Promise<State | undefined> {
    const { files, diagnostics } = await readPages(this.#reference);
    const beside = await readBeside(this.#reference, this.#patches);
    const before = [...this.#pages.values()];
    // A page with unchanged bytes keeps its object, so cached results for it stay valid.
    const pages = files.map((file) => [resolve(file.path), keep(this.#pages.get(resolve(file.path)), file)] as const);
    const same =
      pages.length === before.length &&
      pages.every(([, page], i) => page === before[i]) &&
      JSON.stringify([diagnostics, beside]) === JSON.stringify([this.#diagnostics, this.#beside]);
    [this.#pages, this.#diagnostics, this.#beside] = [new Map(pages), diagnostics, beside];
    return same ? undefined : this.#compile(beside);
  }

  /** Reads the changed paths again and compiles; undefined if no content changed. */
  async update(paths: ReadonlySet<string>): Promise<State | undefined> {
    const found = [...paths].map((path) => this.#pages.get(resolve(path)));
    let changed = false;
    for (const page of found) {
      const content = page && readIfThere(page.path);
      // A path that is not a known page, or no longer one, needs a full load.
      if (!content || !this.#beside) return this.load();
      const kept = keep(page, { path: page.path, content });
      changed ||= kept !== page;
      this.#pages.set(resolve(page.path), kept);
    }
    return changed && this.#beside ? this.#compile(this.#beside) : undefined;
  }

  #compile(beside: Awaited<ReturnType<typeof readBeside>>): State {
    const options = this.#memory.memo.of(beside, 'options', [], () => optionsOf(beside));
    const compilation = compile([...this.#pages.values()], { ...options, memory: this.#memory });
    const diagnostics = [...this.#diagnostics, ...compilation.diagnostics];
    const failed = diagnostics.some(({ severity }) => severity === 'error');
    return { compilation, diagnostics, yaml: failed ? undefined : yamlBytes(compilation.parts, this.#memory.memo) };
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
