import type { Restriction } from '../model/reference.ts';
import type { Schema } from '../schema/json-schema.ts';

/** Types for the part of OpenAPI 3.1.1 that the compiler writes. Each names its section of the specification. */
export type { Schema };

/** §4.8.1 OpenAPI Object. */
export interface OpenAPI {
  openapi: '3.1.1';
  info: Info;
  jsonSchemaDialect?: string;
  /** §4.8.11 External Documentation Object: where the site is published. */
  externalDocs?: { url: string };
  servers: Server[];
  tags: Tag[];
  'x-tagGroups'?: TagGroup[];
  'x-schemas'?: SchemasProse;
  paths: Record<string, PathItem>;
  components: Components;
}

/** The descriptions of the schemas pages. */
export interface SchemasProse {
  'x-meta-description'?: string;
  description?: string;
}

/** §4.8.2 Info Object. */
export type Info = { title: string; version: string } & Record<string, unknown>;

/** §4.8.5 Server Object. */
export interface Server {
  url: string;
}

/** §4.8.22 Tag Object. */
export interface Tag {
  name: string;
  'x-displayName': string;
  description?: string;
  'x-meta-description'?: string;
}

/** A family of resources, by the names of their tags. Redoc and Scalar divide their menus by these groups. */
export interface TagGroup {
  name: string;
  tags: string[];
}

/** §4.8.9 Path Item Object. */
export type PathItem = Partial<Record<Method, OperationObject>>;

/** The keys of operations in a Path Item, in the order in which artefacts list them. */
export const methods = ['get', 'post', 'patch', 'delete', 'put', 'head', 'options', 'trace'] as const;
export type Method = (typeof methods)[number];

/** True if a key of a Path Item is a method, so that its value is an operation. */
export const isMethod = (key: string): key is Method => (methods as readonly string[]).includes(key);

/** §4.8.10 Operation Object. */
export interface OperationObject {
  operationId: string;
  /** The name that the page states, if another operation has it. Then there is an error, and this one has a number. */
  'x-duplicate-of'?: string;
  tags: string[];
  summary: string;
  /** The heading of the page, if neither the summary nor the operationId has its words. */
  'x-title'?: string;
  description?: string;
  security?: SecurityRequirement[];
  /** What else decides whether a token is accepted. */
  'x-token-restrictions'?: Restriction[];
  /** A POST that only reads, so that a client may repeat it like a GET (`spec/patches/10-reading-operations.yaml`). */
  'x-reads'?: true;
  parameters?: Parameter[];
  requestBody?: RequestBodyObject;
  responses: Record<string, ResponseObject>;
}

/** §4.8.30 Security Requirement Object. */
export type SecurityRequirement = Record<string, string[]>;

/** §4.8.12 Parameter Object. */
export interface Parameter {
  name: string;
  in: 'path' | 'query' | 'header';
  description?: string;
  required?: boolean;
  deprecated?: boolean;
  allowEmptyValue?: boolean;
  style?: string;
  explode?: boolean;
  /** `indices`: an array is sent as `name[0]=a&name[1]=b` (docs/decisions.md, decision 18). */
  'x-array-format'?: 'indices';
  schema?: Schema;
  content?: Record<string, MediaType>;
  example?: unknown;
  'x-invalid-example'?: unknown;
  /** The fact that the type was inferred from; absent if a Type column states it (docs/decisions.md, decision 5). */
  'x-inferred'?: string;
}

/** §4.8.13 Request Body Object. */
export interface RequestBodyObject {
  required: boolean;
  content: Record<string, MediaType>;
}

/** §4.8.15 Encoding Object. */
export interface Encoding {
  contentType: string;
}

/** §4.8.14 Media Type Object. */
export interface MediaType {
  schema?: Schema;
  example?: unknown;
  examples?: Record<string, { $ref: string }>;
  encoding?: Record<string, Encoding>;
  'x-invalid-example'?: unknown;
  /** The events of a stream (`text/event-stream`). */
  'x-sse-events'?: StreamEventObject[];
}

export interface StreamEventObject {
  name: string;
  description?: string;
  schema?: Schema;
}

/** §4.8.17 Response Object. */
export interface ResponseObject {
  description: string;
  content?: Record<string, MediaType>;
}

/** §4.8.7 Components Object. */
export interface Components {
  schemas: Record<string, Schema>;
  /** §4.8.19 Example Object. */
  examples?: Record<string, { value: unknown }>;
  securitySchemes?: Record<string, Record<string, unknown>>;
}
