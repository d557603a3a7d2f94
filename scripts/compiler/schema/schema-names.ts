import { type Diagnostic, diagnostic, finding } from '../diagnostics/diagnostic.ts';
import { slug } from '../dialect/names.ts';
import type { SchemaLink } from '../model/reference.ts';
import type { SchemaOutline } from '../openapi/outline.ts';

/**
 * The component names of the schemas, and how links find them: by their text first, by their
 * fragment second (dialect §4.9).
 */
export class SchemaNames {
  readonly diagnostics: Diagnostic[] = [];
  /** By name, in the order of the pages. */
  readonly schemas: ReadonlyMap<string, SchemaOutline>;
  /** All titles in their order: what the answers of `ofTitle` and `find` depend on. */
  readonly signature: string;
  readonly #byTitle = new Map<string, string>();
  readonly #bySlug = new Map<string, string>();

  constructor(outlines: readonly SchemaOutline[]) {
    const schemas = new Map<string, SchemaOutline>();
    this.schemas = schemas;
    this.signature = JSON.stringify(outlines.map(({ title }) => title));
    for (const schema of outlines) {
      const { name } = schema;
      const other = schemas.get(name);
      if (other) {
        const parameters = { actual: schema.title, other: `“${other.title}” on line ${other.line}` };
        this.diagnostics.push(diagnostic(schema.file, finding('schema/duplicate', schema.at, parameters)));
        continue;
      }
      schemas.set(name, schema);
      this.#byTitle.set(schema.title, name);
      this.#bySlug.set(schema.slug, name);
    }
  }

  titles(): string[] {
    return [...this.#byTitle.keys()];
  }

  ofTitle(title: string): string | undefined {
    return this.#byTitle.get(title);
  }

  /** The component that a link leads to, if a page defines it. */
  find(link: SchemaLink): string | undefined {
    return this.#byTitle.get(link.title) ?? this.#bySlug.get(slug(link.slug));
  }

  /** Whether the fragment of a link is not that of the schema that its text names. */
  isMismatch({ title, slug: fragment }: SchemaLink): boolean {
    const byTitle = this.#byTitle.get(title);
    return byTitle !== undefined && this.#bySlug.get(slug(fragment)) !== byTitle;
  }
}
