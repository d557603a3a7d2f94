import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { type Report, reporter } from '../diagnostics/reporter.ts';
import { type JsonNode, member, toValue } from '../model/json.ts';
import { withOrigin } from '../model/origin.ts';
import { convert } from './convert.ts';
import { fingerprint } from './copies.ts';
import { faultsInCopy } from './copy-faults.ts';
import { dialectOf } from './dialect-of.ts';
import { differences, type Subschema } from './differences.ts';
import { Identifiers } from './identifiers.ts';
import { components, type Schema } from './json-schema.ts';
import type { StatedSchema } from './stated.ts';
import { textAt } from './text.ts';

/** Lookups of other components, for the conversion of one. */
export interface ComponentLookup {
  /** The name of the component with a title. */
  ofTitle: (title: string) => string | undefined;
  /** The name of the component whose title is a name in camel case. */
  ofCamelCase: (name: string) => string | undefined;
  /** The fingerprint of a component, which equals that of its copies (`fingerprintOf`). */
  fingerprint: (name: string) => string | undefined;
  /** The source of a component. Undefined if there is none of the name. */
  sourceOf: (name: string) => JsonNode | undefined;
  /** The faults of a component. */
  faultsOf: (name: string) => readonly Diagnostic[];
  /** True if a component of the name exists, so that a schema can refer to it. */
  isComponent: (name: string) => boolean;
}

/**
 * Converts a component to JSON Schema 2020-12 (`convert`). Copies of other components, found by title, become
 * references. The faults of the other component are reported in the copy too.
 */
export function convertComponent(
  name: string,
  { source, beside }: StatedSchema,
  lookup: ComponentLookup,
  collect: (found: Diagnostic) => void,
): Schema {
  // A patch can replace the schema by something that is not an object. It is not converted.
  if (source.kind !== 'object') return toValue(source) as Schema;
  const report = reporter(collect);
  const dialect = dialectOf(source, report);
  const identifiers = new Identifiers(source, dialect);
  const twins = new Map<JsonNode, string | undefined>();
  const twin = (node: JsonNode): string | undefined => {
    const other = titleHolder(node, lookup);
    // A schema inside of itself cannot equal the whole.
    const original = other === undefined || other === name ? undefined : lookup.sourceOf(other);
    if (other === undefined || !original) return undefined;
    const wanted = lookup.fingerprint(other);
    if (wanted !== undefined && fingerprint(identifiers, node) === wanted) {
      for (const found of faultsInCopy(lookup.faultsOf(other), original, node)) collect(found);
      return other;
    }
    reportDifferences({ identifiers, node }, original, lookup, report);
    return undefined;
  };
  const converted = convert({
    report,
    component: name,
    isComponent: lookup.isComponent,
    ofCamelCase: lookup.ofCamelCase,
    root: source,
    dialect,
    identifiers,
    descriptionOf(other) {
      const original = lookup.sourceOf(other);
      return original && textAt(original, 'description');
    },
    // Memoized, since the conversion looks up a subschema more than once.
    twin(node) {
      if (!twins.has(node)) twins.set(node, twin(node));
      return twins.get(node);
    },
  });
  return withOrigin({ ...converted, ...beside }, source.at);
}

/** The component with the title of a subschema. */
function titleHolder(node: JsonNode, { ofTitle }: ComponentLookup): string | undefined {
  const title = textAt(node, 'title');
  return title === undefined ? undefined : ofTitle(title);
}

/** The largest number of pointers in one message. */
const mostPointers = 5;

/** Reports a copy that differs from the schema of its title. A reference with a title is not a copy. */
function reportDifferences(copy: Subschema, original: JsonNode, lookup: ComponentLookup, report: Report): void {
  const title = member(copy.node, 'title');
  if (!title || original.kind !== 'object' || textAt(copy.node, '$ref') !== undefined) return;
  const identifiers = new Identifiers(
    original,
    dialectOf(original, () => undefined),
  );
  const pointers = differences(copy, { identifiers, node: original }, (node) => {
    const reference = textAt(node, '$ref');
    return reference?.startsWith(components) ? reference.slice(components.length) : titleHolder(node, lookup);
  });
  if (pointers.length === 0) return;
  report('schema/copy-differs', title.node.at, {
    actual: String(toValue(title.node)),
    pointers: pointers.slice(0, mostPointers),
    more: pointers.length - mostPointers,
  });
}

/** The fingerprint of a whole schema (`fingerprint`). */
export function fingerprintOf({ source }: StatedSchema): string | undefined {
  const dialect = dialectOf(source, () => undefined);
  return fingerprint(new Identifiers(source, dialect), source);
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
