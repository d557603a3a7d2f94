import { bare } from '../../model/bare.ts';
import { escapeToken, pointerOf, tokensOf, valueAt } from '../../model/pointer.ts';
import { isRecord } from '../../model/record.ts';
import {
  type MediaType,
  methods,
  type OpenAPI,
  type OperationObject,
  type Parameter,
  type PathItem,
  type Schema,
} from '../../openapi/openapi.ts';
import { shapeOfKeyword } from '../../patch/subschemas.ts';
import { components, isNothing } from '../../schema/json-schema.ts';
import { Circles } from './circles.ts';
import type { StandIns } from './stand-ins.ts';

/**
 * Copies a document for openapi-typescript. In the copy, names that it cannot read are replaced, and a target of
 * references inside of a schema is a component of its own, named by its pointer: types of the library have other
 * members than the schemas that they are made from, so a pointer into one does not lead to a part of the other.
 */
export function typesInput(document: OpenAPI, standIns: StandIns): OpenAPI {
  /** The pointers of the targets inside of schemas, by the names of their components. */
  const targets = new Map<string, string>();
  const circles = new Circles();

  const reference = (text: string, whole: string | undefined): string | undefined => {
    const tokens = tokensOf(decodeURIComponent(text.slice(1)));
    const name = tokens.slice(2).join('/');
    if (whole !== undefined && circles.closes(whole, name)) return undefined;
    if (tokens.length > 3) targets.set(name, pointerOf(tokens));
    return components + escapeToken(standIns.of(name));
  };

  const keyword = (name: string, value: unknown, whole: string | undefined): unknown => {
    if (name === '$ref' && typeof value === 'string' && value.startsWith(components)) return reference(value, whole);
    const shape = shapeOfKeyword(name);
    // A type can refer to itself in a member of an object, but not in a part of a union or an array.
    const part = (child: unknown): Schema => schema(child, name === 'additionalProperties' ? undefined : whole);
    if (shape === 'schema' || (shape === 'items' && !Array.isArray(value))) return part(value);
    if ((shape === 'schemas' || shape === 'items') && Array.isArray(value)) return value.map(part);
    if (shape === 'map' && isRecord(value)) return mapObject(value, (child) => schema(child), standIns);
    return shape === 'names' && Array.isArray(value) ? value.map((item) => standIns.of(String(item))) : value;
  };

  /** `whole` is the name of the component of which the schema is a part, unless a member of an object is between them. */
  const schema = (value: unknown, whole?: string): Schema => {
    // Only a patch can put anything else here, which is reported.
    if (!isRecord(value)) return value as boolean;
    // The library has the type `never` for `false` only.
    if (isNothing(value)) return false;
    // Definitions are no members of a value; those that are used are components of their own.
    const { $defs: _, ...rest } = value;
    const parts = Object.entries(rest).map(([name, child]): [string, unknown] => [name, keyword(name, child, whole)]);
    return open(Object.fromEntries(parts.filter(([name, part]) => name !== '$ref' || part !== undefined)));
  };

  const withSchema = <T extends MediaType | Parameter>(holder: T): T =>
    holder.schema === undefined ? holder : { ...holder, schema: schema(holder.schema) };
  const withContent = <T extends { content?: Record<string, MediaType> }>(holder: T): T =>
    holder.content ? { ...holder, content: mapObject(holder.content, withSchema) } : holder;
  const operation = (value: OperationObject): OperationObject => ({
    ...value,
    ...(value.parameters && {
      parameters: value.parameters.map((one) => ({ ...withContent(withSchema(one)), name: standIns.of(one.name) })),
    }),
    ...(value.requestBody && { requestBody: withContent(value.requestBody) }),
    responses: mapObject(value.responses, withContent),
  });

  // A patch can add other members to a Path Item, such as a summary.
  const pathItem = (item: PathItem): PathItem => ({
    ...item,
    ...Object.fromEntries(methods.flatMap((key) => (item[key] ? [[key, operation(item[key])]] : []))),
  });
  const paths = mapObject(document.paths, pathItem, standIns);
  const schemas = new Map(
    Object.entries(document.components.schemas).map(([name, value]) => [name, schema(value, name)]),
  );
  // A target can refer to more targets.
  for (const [name, pointer] of targets) schemas.set(name, schema(valueAt(document, pointer), name));
  const named = mapObject(Object.fromEntries(schemas), (value) => value, standIns);
  return bare({ ...document, paths, components: { ...document.components, schemas: named } });
}

/** Copies an object with changed values, and its keys with their stand-ins. */
const mapObject = <From, To>(
  object: Readonly<Record<string, From>>,
  change: (value: From) => To,
  standIns?: StandIns,
): Record<string, To> =>
  Object.fromEntries(Object.entries(object).map(([key, value]) => [standIns?.of(key) ?? key, change(value)]));

/**
 * If a schema has named properties, makes the values of all other properties (`patternProperties`,
 * `additionalProperties`) unrestricted. TypeScript has no index signature for “all other names”:
 * `{ [name: string]: string }` also applies to the named properties, so the type would reject objects that the schema
 * accepts.
 */
function open(schema: Record<string, unknown>): Record<string, unknown> {
  const { patternProperties, ...rest } = schema;
  const hasOthers = isRecord(patternProperties) || isRecord(schema.additionalProperties);
  return isRecord(schema.properties) && hasOthers ? { ...rest, additionalProperties: true } : schema;
}
