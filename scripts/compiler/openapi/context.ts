import { didYouMean } from '../diagnostics/nearest.ts';
import type { Report } from '../diagnostics/reporter.ts';
import { pascalCase, slug } from '../dialect/names.ts';
import { withOrigin } from '../model/origin.ts';
import type { Place, SourcePlace } from '../model/place.ts';
import type { SchemaLink } from '../model/reference.ts';
import { components } from '../schema/json-schema.ts';
import { componentName, findSchema, isMismatch, type SchemaNames } from '../schema/names.ts';

/** The facts about schemas that operations use. */
export interface SchemaLookup {
  names: SchemaNames;
  /** Whether the reference has a page of schemas. */
  hasPage: boolean;
  /** The `type` of a property, if it is one type. */
  typeOf: (schema: string, property: string) => string | undefined;
  /** The text of the schema's example. */
  exampleOf: (schema: string) => string | undefined;
}

/** A link to a schema that no page defines. It gets a component without constraints. */
export interface UnresolvedLink {
  /** The name of the component. */
  name: string;
  title: string;
  at: SourcePlace;
}

/** The context in which one operation is emitted. */
export interface OperationContext {
  /** The section of the operation. Places count from its first line. */
  section: string;
  /** The operationId, if that of the page is the one of another operation. */
  newName: string | undefined;
  schemas: SchemaLookup;
  report: Report;
  unresolved: UnresolvedLink[];
}

/** A place in the section, as a place in the reference. */
export const inSection = ({ section }: OperationContext, at: Place): SourcePlace => ({ ...at, file: section });

/** Reports faults of a cell at the place of the cell, since its text is decoded. */
export const reportInCell =
  (context: OperationContext, at: Place): Report =>
  (code, _, parameters) =>
    context.report(code, inSection(context, at), parameters);

/** Records the place in the section as the origin of an object, and returns the object. */
export const placed = <T extends object>(context: OperationContext, object: T, at: Place): T =>
  withOrigin(object, inSection(context, at));

/** Converts a link to a `$ref` (dialect §4.9). Reports links to missing schemas. */
export function schemaReference(context: OperationContext, link: SchemaLink): { $ref: string } {
  const { names } = context.schemas;
  const known = findSchema(names, link);
  const name = known ?? componentName(link.title);
  const at = inSection(context, link.at);
  if (known === undefined) {
    const expected = didYouMean('the title of a schema of the reference', link.title, [...names.byTitle.keys()]);
    // Without a page of schemas, each link to it is broken, which is reported already.
    // A title without a name is reported by the reader.
    if (context.schemas.hasPage && pascalCase(link.title) !== '')
      context.report('link/unresolved-schema', at, { actual: link.title, expected });
    context.unresolved.push({ name, title: link.title, at });
  } else if (isMismatch(names, link)) {
    if (names.byTitle.has(link.title)) {
      const expected = `#${slug(link.title)}, the slug of ${link.title}`;
      context.report('link/mismatch', at, { actual: `#${link.slug}`, expected });
    } else {
      const expected = `“${names.schemas.get(known)?.title.value ?? known}”, the title of #${link.slug}`;
      context.report('link/title', at, { actual: link.title, expected });
    }
  }
  return { $ref: components + name };
}
