import type { ApiDocument, ApiOperation, ApiParameter } from '../client/verify/document.ts';
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

/** §4.8.12 Parameter Object, the members that the sandbox reads. */
export interface SandboxParameter extends ApiParameter {
  readonly example?: unknown;
  readonly content?: Readonly<Record<string, Media>>;
}

/** §4.8.14 Media Type Object, the members that the sandbox reads. */
export interface Media {
  readonly schema?: unknown;
}

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

/** The schemas of the properties of a schema; empty if it states none. */
export function propertiesOf(document: ApiDocument, schema: unknown): Readonly<Record<string, unknown>> {
  const target = resolved(document, schema);
  return isRecord(target) && isRecord(target.properties) ? target.properties : {};
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
