import { pascalCase, slug } from '../dialect/names.ts';
import { didYouMean } from '../diagnostics/nearest.ts';
import { diagnostic, finding, type Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Reference, SchemaEntry, SchemaLink } from '../model/reference.ts';

const pointer = (name: string): string => `#/components/schemas/${name}`;

/**
 * The component names of the schemas, and how links find them: by their text first, by their
 * fragment second (dialect §4.9). A link to no schema gets a component without constraints.
 */
export class SchemaNames {
  readonly diagnostics: Diagnostic[] = [];
  /** Titles of components that no page defines, by name. */
  readonly unresolved = new Map<string, { title: string; file: string; link: SchemaLink }>();
  readonly entries: ReadonlyMap<string, SchemaEntry>;
  /** All titles in their order: what the answers of `ofTitle` and `find` depend on. */
  readonly signature: string;
  readonly #byTitle: Map<string, string>;
  readonly #bySlug: Map<string, string>;

  /** `lineOf` tells on which line of its page a place of a schema stands. */
  constructor(reference: Pick<Reference, 'schemas'> | SchemaNames, lineOf: (schema: SchemaEntry) => number = ({ at }) => at.line) {
    if (reference instanceof SchemaNames) {
      ({ entries: this.entries, signature: this.signature } = reference);
      [this.#byTitle, this.#bySlug] = [reference.#byTitle, reference.#bySlug];
      return;
    }
    const entries = new Map<string, SchemaEntry>();
    this.entries = entries;
    this.signature = JSON.stringify(reference.schemas.map(({ title }) => title.value));
    [this.#byTitle, this.#bySlug] = [new Map(), new Map()];
    for (const schema of reference.schemas) {
      const name = pascalCase(schema.title.value);
      const other = entries.get(name);
      if (other) {
        const parameters = { actual: schema.title.value, other: `“${other.title.value}” on line ${lineOf(other)}` };
        this.diagnostics.push(diagnostic(schema.file, finding('schema/duplicate', schema.title.at, parameters)));
        continue;
      }
      entries.set(name, schema);
      this.#byTitle.set(schema.title.value, name);
      this.#bySlug.set(slug(schema.title.value), name);
    }
  }

  /** The same names with reports of their own; `join` takes these in. */
  fork(): SchemaNames {
    return new SchemaNames(this);
  }

  join({ diagnostics, unresolved }: SchemaNames): void {
    for (const found of diagnostics) this.diagnostics.push(found);
    for (const [name, link] of unresolved) if (!this.unresolved.has(name)) this.unresolved.set(name, link);
  }

  ofTitle(title: string): string | undefined {
    return this.#byTitle.get(title);
  }

  /** The component that a link leads to, if a page defines it. */
  find(link: SchemaLink): string | undefined {
    return this.#byTitle.get(link.title) ?? this.#bySlug.get(slug(link.slug));
  }

  /** The reference that a link becomes. */
  reference(file: string, link: SchemaLink): { $ref: string } {
    const byTitle = this.#byTitle.get(link.title);
    const bySlug = this.#bySlug.get(slug(link.slug));
    const name = this.find(link) ?? this.#create(file, link);
    if (byTitle !== undefined && bySlug !== byTitle) {
      const parameters = { actual: `#${link.slug}`, expected: `#${slug(link.title)}, the slug of ${link.title}` };
      this.diagnostics.push(diagnostic(file, finding('link/mismatch', link.at, parameters)));
    }
    return { $ref: pointer(name) };
  }

  #create(file: string, link: SchemaLink): string {
    const expected = didYouMean('the title of a schema of the reference', link.title, [...this.#byTitle.keys()]);
    this.diagnostics.push(diagnostic(file, finding('link/unresolved-schema', link.at, { actual: link.title, expected })));
    const name = pascalCase(link.title);
    if (!this.unresolved.has(name)) this.unresolved.set(name, { title: link.title, file, link });
    return name;
  }
}
