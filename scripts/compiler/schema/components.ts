import type { Report } from '../diagnostics/reporter.ts';
import { type JsonNode, member, toValue } from '../model/json.ts';
import { withOrigin } from '../model/origin.ts';
import { convert } from './convert.ts';
import { fingerprint } from './copies.ts';
import { Identifiers } from './identifiers.ts';
import type { Schema } from './json-schema.ts';
import { type Dialect, dialects } from './keywords.ts';
import type { StatedSchema } from './stated.ts';

/** Lookups of other components, for the conversion of one. */
export interface ComponentLookup {
  /** The name of the component with a title. */
  ofTitle: (title: string) => string | undefined;
  /** The name of the component whose title is a name in camel case. */
  ofCamelCase: (name: string) => string | undefined;
  /** The fingerprint of a component, which equals that of its copies (`fingerprintOf`). */
  fingerprint: (name: string) => string | undefined;
  /** True if a component of the name exists, so that a schema can refer to it. */
  isComponent: (name: string) => boolean;
}

/**
 * Converts a component to JSON Schema 2020-12 (`convert`). Copies of other components, found by
 * title, become references.
 */
export function convertComponent(
  name: string,
  { source, beside }: StatedSchema,
  { ofTitle, ofCamelCase, fingerprint: fingerprintOfComponent, isComponent }: ComponentLookup,
  report: Report,
): Schema {
  // A patch can replace the schema by something that is not an object. It is not converted.
  if (source.kind !== 'object') return toValue(source) as Schema;
  const dialect = dialectOf(source, report);
  const identifiers = new Identifiers(source, dialect);
  const twins = new Map<JsonNode, string | undefined>();
  const twin = (node: JsonNode): string | undefined => {
    const title = member(node, 'title')?.node;
    const other = title?.kind === 'scalar' && typeof title.value === 'string' ? ofTitle(title.value) : undefined;
    const wanted = other === undefined ? undefined : fingerprintOfComponent(other);
    return wanted !== undefined && fingerprint(identifiers, node) === wanted ? other : undefined;
  };
  const converted = convert({
    report,
    component: name,
    isComponent,
    ofCamelCase,
    root: source,
    dialect,
    identifiers,
    // Memoized, since the conversion looks up a subschema more than once.
    twin(node) {
      if (!twins.has(node)) twins.set(node, twin(node));
      return twins.get(node);
    },
  });
  return withOrigin({ ...converted, ...beside }, source.at);
}

/** The fingerprint of a whole schema (`fingerprint`). */
export function fingerprintOf({ source }: StatedSchema): string | undefined {
  const dialect = dialectOf(source, () => undefined);
  return fingerprint(new Identifiers(source, dialect), source);
}

function dialectOf(root: JsonNode, report: Report): Dialect {
  const stated = member(root, '$schema')?.node;
  const uri = stated?.kind === 'scalar' ? String(stated.value) : undefined;
  const names = Object.keys(dialects) as Dialect[];
  const dialect = names.find((name) => dialects[name].uri.test(uri ?? ''));
  if (!dialect && stated)
    report('schema/dialect', stated.at, { actual: uri ?? '', expected: 'draft-04, draft-06 or draft-07' });
  return dialect ?? (uri === undefined ? 'draft-04' : 'draft-07');
}

/** The type of each property of a schema. Properties without a type, or with several, are left out. */
export function propertyTypes({ source }: StatedSchema): Map<string, string> {
  const properties = member(source, 'properties')?.node;
  const members = properties?.kind === 'object' ? properties.members : [];
  return new Map(
    members.flatMap(({ key, node }) => {
      const type = member(node, 'type')?.node;
      return type?.kind === 'scalar' && typeof type.value === 'string' ? [[key, type.value]] : [];
    }),
  );
}
