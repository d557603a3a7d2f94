import type { Code, Parameters } from '../diagnostics/codes.ts';
import { type Diagnostic, diagnostic, finding } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/nearest.ts';
import { pascalCase, slug } from '../dialect/names.ts';
import { Memo } from '../memory/memo.ts';
import type { Place, SourcePlace } from '../model/place.ts';
import type { SchemaLink } from '../model/reference.ts';
import { Origins } from '../schema/origins.ts';
import type { SchemaNames } from '../schema/schema-names.ts';

/** A part of the document with what was told when it was made. */
export interface Told<T> {
  value: T;
  told: readonly Diagnostic[];
}

/** The same with the links in it that lead to no schema. */
interface Made<T> extends Told<T> {
  unresolved: ReadonlyMap<string, Unresolved>;
}

/** A link to a schema that no page defines. */
export interface Unresolved {
  file: string;
  link: SchemaLink;
}

const none: ReadonlyMap<string, Unresolved> = new Map();

/** What the emitters of one run share, and what one of them tells. */
export class EmitContext {
  readonly diagnostics: Diagnostic[] = [];
  /** Components that no page defines, by name: of all links to one, that which stands first. */
  get unresolved(): ReadonlyMap<string, Unresolved> {
    return this.#unresolved ?? none;
  }

  /** Most contexts meet none. */
  #unresolved: Map<string, Unresolved> | undefined;
  readonly names: SchemaNames;
  readonly origins: Origins;
  readonly memo: Memo;

  constructor(names: SchemaNames, origins = new Origins(), memo = new Memo()) {
    this.names = names;
    this.origins = origins;
    this.memo = memo;
  }

  report<C extends Code>(code: C, at: SourcePlace, parameters: Parameters<C>): void {
    this.diagnostics.push(diagnostic(at.file, finding(code, at, parameters)));
  }

  /** The reference that a link becomes (dialect §4.9). A link to no schema gets a component without constraints. */
  reference(file: string, link: SchemaLink): { $ref: string } {
    const { names } = this;
    const name = names.find(link);
    if (name === undefined) {
      const expected = didYouMean('the title of a schema of the reference', link.title, names.titles());
      this.report('link/unresolved-schema', inFile(file, link.at), { actual: link.title, expected });
      this.#leave(pascalCase(link.title), { file, link });
    } else if (names.isMismatch(link)) {
      this.report('link/mismatch', inFile(file, link.at), {
        actual: `#${link.slug}`,
        expected: `#${slug(link.title)}, the slug of ${link.title}`,
      });
    }
    return { $ref: `#/components/schemas/${name ?? pascalCase(link.title)}` };
  }

  /**
   * The work on one part of the reference, recalled when `inputs` and the names of all schemas
   * are what they were (`Memo`). It reports to a context of its own, so that what it told
   * is told again when it is recalled.
   */
  part<T>(
    owner: object,
    name: string,
    inputs: readonly unknown[],
    work: (context: EmitContext) => T,
    holds?: (value: T) => boolean,
  ): T {
    const { value, told } = this.told(owner, name, inputs, work, holds);
    for (const found of told) this.diagnostics.push(found);
    return value;
  }

  /** The same, when it may be asked for more than once: what it tells is for the caller to tell, once. */
  told<T>(
    owner: object,
    name: string,
    inputs: readonly unknown[],
    work: (context: EmitContext) => T,
    holds?: (value: T) => boolean,
  ): Told<T> {
    const made = this.memo.of(
      owner,
      name,
      [this.names.signature, ...inputs],
      () => this.#made(work),
      holds && (({ value }) => holds(value)),
    );
    for (const [component, link] of made.unresolved) this.#leave(component, link);
    return made;
  }

  /** Without the context that it was made in: what is remembered would keep the names of a whole compilation. */
  #made<T>(work: (context: EmitContext) => T): Made<T> {
    const context = new EmitContext(this.names, this.origins, this.memo);
    return { value: work(context), told: context.diagnostics, unresolved: context.unresolved };
  }

  #leave(name: string, found: Unresolved): void {
    const known = this.unresolved.get(name);
    if (!known || isBefore(found, known)) (this.#unresolved ??= new Map()).set(name, found);
  }
}

/** Whatever order links are met in, the same one is the first. */
function isBefore(a: Unresolved, b: Unresolved): boolean {
  if (a.file !== b.file) return a.file < b.file;
  return a.link.at.line === b.link.at.line ? a.link.at.column < b.link.at.column : a.link.at.line < b.link.at.line;
}

export const inFile = (file: string, at: Place): SourcePlace => ({ ...at, file });
