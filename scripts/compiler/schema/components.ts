import type { Report } from '../diagnostics/reporter.ts';
import { type JsonNode, member, toValue } from '../model/json.ts';
import { withOrigin } from '../model/origin.ts';
import { convert } from './convert.ts';
import { fingerprint } from './copies.ts';
import type { Schema } from './json-schema.ts';
import { type Dialect, dialects } from './keywords.ts';
import type { StatedSchema } from './stated.ts';

/** What the conversion of a component looks up about the other ones. */
export interface ComponentLookup {
  /** The name of the component that a title names. */
  ofTitle: (title: string) => string | undefined;
  /** What makes a component equal to a copy of it (`fingerprintOf`). */
  fingerprint: (name: string) => string | undefined;
  /** Whether a schema may refer to a component of that name. */
  isComponent: (name: string) => boolean;
}

/** A component in JSON Schema 2020-12 (`convert`); titled copies of other components become references to them. */
export function convertComponent(
  name: string,
  { source, beside }: StatedSchema,
  { ofTitle, fingerprint: fingerprintOfComponent, isComponent }: ComponentLookup,
  report: Report,
): Schema {
  // A patch may put something else there, which stays what it is.
  if (source.kind !== 'object') return toValue(source) as Schema;
  const dialect = dialectOf(source, report);
  const twins = new Map<JsonNode, string | undefined>();
  const twin = (node: JsonNode): string | undefined => {
    const title = member(node, 'title')?.node;
    const other = title?.kind === 'scalar' && typeof title.value === 'string' ? ofTitle(title.value) : undefined;
    const wanted = other === undefined ? undefined : fingerprintOfComponent(other);
    return wanted !== undefined && fingerprint(source, node, dialect) === wanted ? other : undefined;
  };
  const converted = convert({
    report,
    component: name,
    isComponent,
    root: source,
    dialect,
    // The conversion asks more than once about a subschema.
    twin(node) {
      if (!twins.has(node)) twins.set(node, twin(node));
      return twins.get(node);
    },
  });
  return withOrigin({ ...converted, ...beside }, source.at);
}

/** What makes a schema equal to its copies (`fingerprint`). */
export const fingerprintOf = ({ source }: StatedSchema): string | undefined =>
  fingerprint(
    source,
    source,
    dialectOf(source, () => undefined),
  );

function dialectOf(root: JsonNode, report: Report): Dialect {
  const stated = member(root, '$schema')?.node;
  const uri = stated?.kind === 'scalar' ? String(stated.value) : undefined;
  const names = Object.keys(dialects) as Dialect[];
  const dialect = names.find((name) => dialects[name].uri.test(uri ?? ''));
  if (!dialect && stated) report('schema/dialect', stated.at, { actual: uri ?? '', expected: names.join(' or ') });
  return dialect ?? (uri === undefined ? 'draft-04' : 'draft-07');
}

/** The type of each property of a schema, if it is one type. */
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
