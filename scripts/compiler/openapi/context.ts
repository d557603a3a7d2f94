import { didYouMean } from '../diagnostics/nearest.ts';
import type { Report } from '../diagnostics/reporter.ts';
import { pascalCase, slug } from '../dialect/names.ts';
import { withOrigin } from '../model/origin.ts';
import type { Place, SourcePlace } from '../model/place.ts';
import type { SchemaLink } from '../model/reference.ts';
import { components } from '../schema/json-schema.ts';
import { findSchema, isMismatch, type SchemaNames } from '../schema/names.ts';

/** What an operation takes from the schemas beside their names. */
export interface SchemaLookup {
  names: SchemaNames;
  /** The `type` of a property, if it is one type. */
  typeOf: (schema: string, property: string) => string | undefined;
  /** The text of the example that the page gives. */
  exampleOf: (schema: string) => string | undefined;
}

/** A link to a schema that no page defines. It gets a component without constraints. */
export interface UnresolvedLink {
  /** Of the component. */
  name: string;
  title: string;
  at: SourcePlace;
}

/** What the emitters of one operation share. */
export interface OperationContext {
  /** The section of the operation, which its places count from. */
  section: string;
  schemas: SchemaLookup;
  report: Report;
  unresolved: UnresolvedLink[];
}

/** A place of the section, in the whole reference. */
export const inSection = ({ section }: OperationContext, at: Place): SourcePlace => ({ ...at, file: section });

/** Notes which text of the section states an object. */
export const placed = <T extends object>(context: OperationContext, object: T, at: Place): T =>
  withOrigin(object, inSection(context, at));

/** The reference that a link becomes (dialect §4.9). */
export function schemaReference(context: OperationContext, link: SchemaLink): { $ref: string } {
  const { names } = context.schemas;
  const known = findSchema(names, link);
  const name = known ?? pascalCase(link.title);
  const at = inSection(context, link.at);
  if (known === undefined) {
    const expected = didYouMean('the title of a schema of the reference', link.title, [...names.byTitle.keys()]);
    context.report('link/unresolved-schema', at, { actual: link.title, expected });
    context.unresolved.push({ name, title: link.title, at });
  } else if (isMismatch(names, link)) {
    context.report('link/mismatch', at, {
      actual: `#${link.slug}`,
      expected: `#${slug(link.title)}, the slug of ${link.title}`,
    });
  }
  return { $ref: components + name };
}
