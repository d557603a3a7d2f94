import type { ApiDocument, ApiOperation, ApiParameter } from '../client/verify/document.ts';
import type { FoundOperation } from '../client/verify/find-operation.ts';
import { isRecord } from '../client/verify/record.ts';

/** The subset of an OpenAPI 3.1 document that the sandbox reads. */
export interface SandboxDocument extends ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, SandboxOperation | undefined>>>>;
}

/** §4.8.10 Operation Object, the members that the sandbox reads. */
export interface SandboxOperation extends ApiOperation {
  readonly summary?: string;
  readonly parameters?: readonly SandboxParameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Readonly<Record<string, Media>> };
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
}

/** The operation of a request. */
export type SandboxFound = Omit<FoundOperation, 'operation'> & { readonly operation: SandboxOperation };

/** §4.8.12 Parameter Object, the members that the sandbox reads. */
export interface SandboxParameter extends ApiParameter {
  readonly example?: unknown;
  readonly content?: Readonly<Record<string, Media>>;
}

/** §4.8.14 Media Type Object, the members that the sandbox reads. */
export interface Media {
  readonly schema?: unknown;
}

/** Whether a value is an OpenAPI document, as far as one member tells. */
export const isDocument = (value: unknown): value is SandboxDocument => isRecord(value) && isRecord(value.paths);

/** The name of the component that a schema refers to. */
export function componentName(schema: unknown): string | undefined {
  const prefix = '#/components/schemas/';
  const reference = isRecord(schema) ? schema.$ref : undefined;
  return typeof reference === 'string' && reference.startsWith(prefix) ? reference.slice(prefix.length) : undefined;
}

/** A schema, or the component that it refers to. */
export function resolved(document: ApiDocument, schema: unknown): unknown {
  const name = componentName(schema);
  return name === undefined ? schema : document.components?.schemas?.[name];
}

/** The schemas of the properties of a schema and of its alternatives, by name; empty if it states none. */
export function propertiesOf(document: ApiDocument, schema: unknown): Readonly<Record<string, unknown>> {
  const [own, ...parts] = withParts(document, schema);
  const stated = [...parts, own].flatMap((part) => (isRecord(part?.properties) ? [part.properties] : []));
  return stated.length === 1 ? (stated[0] ?? {}) : Object.fromEntries(stated.flatMap(Object.entries));
}

/** A schema and the schemas that it combines, with those that they combine. */
export function withParts(document: ApiDocument, schema: unknown): Readonly<Record<string, unknown>>[] {
  const target = resolved(document, schema);
  if (!isRecord(target)) return [];
  return [target, ...partsOf(target).flatMap((part) => withParts(document, part))];
}

/** The schemas that a schema combines. */
const partsOf = ({ allOf, oneOf, anyOf }: Readonly<Record<string, unknown>>): unknown[] =>
  [allOf, oneOf, anyOf].flatMap((parts) => (Array.isArray(parts) ? parts : []));

/**
 * Whether a schema accepts a property of a name: it states it, or a pattern of its name. A schema that states no
 * properties at all accepts each.
 */
export function acceptsProperty(document: ApiDocument, schema: unknown, name: string): boolean {
  const target = resolved(document, schema);
  if (!isRecord(target)) return true;
  const { properties, patternProperties, additionalProperties = false } = target;
  const parts = partsOf(target);
  const statesNone = !isRecord(properties) && !isRecord(patternProperties) && parts.length === 0;
  if (statesNone || additionalProperties !== false) return true;
  return (
    (isRecord(properties) && Object.hasOwn(properties, name)) ||
    (isRecord(patternProperties) &&
      Object.keys(patternProperties).some((pattern) => new RegExp(pattern, 'u').test(name))) ||
    parts.some((part) => acceptsProperty(document, part, name))
  );
}

/** Whether a schema of the document states what a value is. The pages of a part of an API name schemas without stating them. */
export function isStated(document: ApiDocument, schema: unknown): boolean {
  const target = resolved(document, schema);
  return isRecord(target) && Object.keys(target).some((name) => name !== 'title' && name !== 'description');
}

/** The schema of the first documented JSON response of a success. */
export function answerSchema(operation: ApiOperation | undefined): unknown {
  for (const [status, response] of Object.entries(operation?.responses ?? {})) {
    const media = response.content?.['application/json'];
    if (status.startsWith('2') && media) return media.schema;
  }
  return undefined;
}

/** The schema of the JSON body of a request. */
export const bodySchema = (operation: SandboxOperation): unknown =>
  operation.requestBody?.content['application/json']?.schema;
