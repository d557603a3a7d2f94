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
import type { Comments } from './comments.ts';
import { literals } from './literals.ts';
import type { StandIns } from './stand-ins.ts';
import { componentUses, received, sent, type Uses } from './uses.ts';
import { distinguishing } from './variants.ts';

/** Keywords that say something to a reader only, and are part of the comment. */
const explanatory = new Set(['title', 'description', 'default', 'example', 'examples', 'format', 'deprecated']);

/** A document for openapi-typescript. */
export interface TypesInput {
  input: OpenAPI;
  /** How a component of the copy is used. */
  usesOf: (component: string) => Uses;
}

/**
 * Copies a document for openapi-typescript. In the copy, names that it cannot read are replaced, and a target of
 * references inside of a schema is a component of its own, named by its pointer: types of the library have other
 * members than the schemas that they are made from, so a pointer into one does not lead to a part of the other.
 * Each schema has its comment as `x-comment`.
 */
export function typesInput(document: OpenAPI, standIns: StandIns, comments: Comments): TypesInput {
  /** The pointers of the targets inside of schemas, by the names of their components. */
  const targets = new Map<string, string>();
  const circles = new Circles();
  const closed = distinguishing(document);
  const uses = new Map<string, Uses>();

  const reference = (text: string, whole: string | undefined): string | undefined => {
    const tokens = tokensOf(decodeURIComponent(text.slice(1)));
    const name = tokens.slice(2).join('/');
    if (whole !== undefined && circles.closes(whole, name)) return undefined;
    if (tokens.length > 3) targets.set(name, pointerOf(tokens));
    return components + escapeToken(standIns.of(name));
  };

  const keyword = (name: string, value: unknown, uses: Uses, whole: string | undefined): unknown => {
    if (name === '$ref' && typeof value === 'string' && value.startsWith(components)) return reference(value, whole);
    const shape = shapeOfKeyword(name);
    // A type can refer to itself in a member of an object, but not in a part of a union or an array.
    const part = (child: unknown): Schema => schema(child, uses, name === 'additionalProperties' ? undefined : whole);
    if (shape === 'schema' || (shape === 'items' && !Array.isArray(value))) return part(value);
    if ((shape === 'schemas' || shape === 'items') && Array.isArray(value)) return value.map(part);
    if (shape === 'map' && isRecord(value)) return mapObject(value, (child) => schema(child, uses), standIns);
    return shape === 'names' && Array.isArray(value) ? value.map((item) => standIns.of(String(item))) : value;
  };

  /** `whole` is the name of the component of which the schema is a part, unless a member of an object is between them. */
  const schema = (value: unknown, uses: Uses, whole?: string): Schema => {
    // Only a patch can put anything else here, which is reported.
    if (!isRecord(value)) return value as boolean;
    // The library has the type `never` for `false` only.
    if (isNothing(value)) return false;
    // Definitions are no members of a value; those that are used are components of their own.
    const { $defs: _, ...rest } = value;
    const parts = Object.entries(rest)
      .filter(([name]) => !explanatory.has(name))
      .map(([name, child]): [string, unknown] => [name, keyword(name, child, uses, whole)]);
    const copy = literals(
      open(Object.fromEntries(parts.filter(([name, part]) => name !== '$ref' || part !== undefined))),
      uses.isReceived && !uses.isSent && !closed.has(value),
    );
    const named = typeName(value, uses);
    const comment = comments.of(value);
    return { ...copy, ...(named && { 'x-type': named }), ...(comment !== undefined && { 'x-comment': comment }) };
  };

  const withSchema = <T extends MediaType | Parameter>(holder: T, uses: Uses): T =>
    holder.schema === undefined ? holder : { ...holder, schema: schema(holder.schema, uses) };
  const withContent = <T extends { content?: Record<string, MediaType> }>(holder: T, uses: Uses): T =>
    holder.content ? { ...holder, content: mapObject(holder.content, (media) => withSchema(media, uses)) } : holder;
  const operation = (value: OperationObject): OperationObject => ({
    ...value,
    ...(value.parameters && {
      parameters: value.parameters.map((one) => ({
        ...withContent(withSchema(one, sent), sent),
        name: standIns.of(one.name),
      })),
    }),
    ...(value.requestBody && { requestBody: withContent(value.requestBody, sent) }),
    responses: mapObject(value.responses, (response) => withContent(response, received)),
  });

  // A patch can add other members to a Path Item, such as a summary.
  const pathItem = (item: PathItem): PathItem => ({
    ...item,
    ...Object.fromEntries(methods.flatMap((key) => (item[key] ? [[key, operation(item[key])]] : []))),
  });
  const paths = mapObject(document.paths, pathItem, standIns);
  const schemas: Record<string, Schema> = {};
  const known = componentUses(document);
  const add = (name: string, pointer: string): void => {
    const standIn = standIns.of(name);
    const own = known(tokensOf(pointer)[2] ?? '');
    uses.set(standIn, own);
    schemas[standIn] = schema(valueAt(document, pointer), own, name);
  };
  for (const name of Object.keys(document.components.schemas)) add(name, pointerOf(['components', 'schemas', name]));
  // A target can refer to more targets.
  for (const [name, pointer] of targets) add(name, pointer);
  const input = bare({ ...document, paths, components: { ...document.components, schemas } });
  return { input, usesOf: (component) => uses.get(component) ?? received };
}

/** The type that a text has by its format: the bytes of a part of a form (dialect §4.6), or a time in a request. */
function typeName({ type, format, ...schema }: Record<string, unknown>, uses: Uses): 'Blob' | 'Date' | undefined {
  const isText = type === 'string' || (Array.isArray(type) && type.includes('string'));
  if (!isText || 'enum' in schema || 'const' in schema) return undefined;
  if (format === 'binary' && 'contentMediaType' in schema) return 'Blob';
  return format === 'date-time' && uses.isSent && !uses.isReceived ? 'Date' : undefined;
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
