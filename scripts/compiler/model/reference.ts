import type { Located, Place } from './place.ts';

/**
 * The reference model: the facts of the pages, independent of OpenAPI. Every fact has its place. Text
 * is Markdown with entities decoded once. JSON stays text and is parsed where it is needed, so that
 * positions inside it stay exact.
 */
export interface Reference {
  pages: ResourcePage[];
  /** The pages of schemas, whose heads describe all schemas. */
  schemaPages: SchemasPage[];
  schemas: SchemaEntry[];
  overview: Overview[];
}

/** The head of a resource page: everything before its first operation (dialect §3). */
export interface ResourceHead {
  kind: 'resource';
  /** The heading without ` Actions`. */
  name: Located<string>;
  url: UrlTemplate | undefined;
  /** Paragraphs beyond the fixed introduction: they describe the resource. */
  description: Located<string>[];
  metaDescription: Located<string> | undefined;
}

export interface SchemasHead {
  kind: 'schemas';
  name: Located<string>;
  description: Located<string>[];
  metaDescription: Located<string> | undefined;
}

/** A page of schemas (dialect §5); its sections are in `Reference.schemas`. */
export interface SchemasPage {
  file: string;
  head: SchemasHead;
}

export interface OverviewHead {
  kind: 'overview';
  name: Located<string>;
  description: Located<string>[];
  metaDescription: Located<string> | undefined;
}

export type PageHead = ResourceHead | SchemasHead | OverviewHead;

export interface ResourcePage {
  file: string;
  /** File name without `.md`: `data-table-rows`. */
  stem: string;
  head: ResourceHead;
  operations: Operation[];
}

/** One `##` section of a resource page (dialect §4). */
export interface Operation {
  at: Place;
  title: Located<string>;
  /** What the operation does, in a few words: `List devices`. */
  summary: Located<string> | undefined;
  /** The prefix of the section's anchors, `sendCommand`; the last part of the operationId. */
  action: Located<string>;
  description: Located<string>[];
  method: Located<HttpMethod>;
  url: UrlTemplate;
  authentication: Authentication;
  pathParameters: PathParameter[];
  queryParameters: QueryParameter[];
  headers: HeaderParameter[];
  body: RequestBody | undefined;
  curl: Curl | undefined;
  responses: Response[];
  eventStream: EventStream | undefined;
  /** The section `Notes`, and sections that the dialect does not know, as prose. */
  notes: Located<string>[];
}

export type HttpMethod = 'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH' | 'HEAD' | 'OPTIONS' | 'TRACE';

export interface UrlTemplate {
  at: Place;
  /** Scheme and host: `https://api.losant.com`. */
  origin: string;
  segments: UrlSegment[];
}

/** A literal segment, or a placeholder as written (`APPLICATION_ID`). */
export interface UrlSegment {
  kind: 'literal' | 'placeholder';
  text: string;
  at: Place;
}

/** `none`: the page states that no token is needed. Scopes are alternatives, in the documented order. */
export type Authentication =
  | { kind: 'none'; at: Place }
  | { kind: 'token'; at: Place; scopes: Located<string>[]; restrictions: Located<Restriction>[] }
  | { kind: 'unstated'; at: Place };

/**
 * What else decides whether a token is accepted. `noOauth`: no token of an OAuth application is.
 * `unverified`: that of a user whose email address is not verified is, which others refuse.
 */
export type Restriction = 'noOauth' | 'unverified';

export interface PathParameter {
  at: Place;
  /** The placeholder as written. */
  placeholder: Located<string>;
  description: Located<string>;
  example: Located<string> | undefined;
  /** A regular expression (ECMA-262), from the Pattern column, which most tables leave out. */
  pattern: Located<string> | undefined;
}

export interface QueryParameter {
  at: Place;
  name: Located<string>;
  required: Located<boolean>;
  description: Located<string>;
  default: Located<string> | undefined;
  /** The value of the example, or the whole query if it is nested. */
  example: Located<QueryExample> | undefined;
  /** From `Accepted values are: …`, without marks. */
  acceptedValues: Located<string>[];
  /** The first link to a schema in the description. */
  schema: SchemaLink | undefined;
  /** From `Blank or not provided …`: the empty value has a meaning. */
  allowsBlank: boolean;
  /** The description begins with `Deprecated.` */
  isDeprecated: boolean;
  /** The Type column, which most tables leave out. */
  type: Located<ParameterType> | undefined;
  /** A regular expression (ECMA-262), from the Pattern column, which most tables leave out. */
  pattern: Located<string> | undefined;
}

/** A type of JSON Schema that a query parameter can have. */
export type ParameterType = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';

/** `value` is the value of `name=value`; `nested` is all of `name[0][key]=value&…` or `name=value&name=…`. */
export interface QueryExample {
  kind: 'value' | 'nested';
  text: string;
}

export interface HeaderParameter {
  at: Place;
  name: Located<string>;
  required: Located<boolean>;
  description: Located<string>;
  default: Located<string> | undefined;
}

/** The body of a request: JSON, or the parts of a form (dialect §4.6). */
export type RequestBody = JsonBody | MultipartBody;

export interface JsonBody {
  kind: 'json';
  at: Place;
  schema: SchemaLink;
  example: JsonText | undefined;
}

/** A body of the media type `multipart/form-data`. */
export interface MultipartBody {
  kind: 'multipart';
  at: Place;
  parts: BodyPart[];
}

/** A row of the table of parts. */
export interface BodyPart {
  at: Place;
  name: Located<string>;
  required: Located<boolean>;
  /** `file`, a scalar type, or `object` with a linked schema, which is sent as JSON. */
  type: Located<PartType>;
  /** The link in the Type cell: then `type` is `object`. */
  schema: SchemaLink | undefined;
  description: Located<string>;
  default: Located<string> | undefined;
  example: Located<string> | undefined;
  /** From `Accepted values are: …` in the description. */
  acceptedValues: Located<string>[];
  pattern: Located<string> | undefined;
}

export type PartType = 'file' | 'string' | 'number' | 'integer' | 'boolean' | 'object';

/** The parts of a curl example (dialect §4.7). */
export interface Curl {
  at: Place;
  method: Located<string> | undefined;
  url: Located<string> | undefined;
  headers: Located<{ name: string; value: string }>[];
  data: Located<string> | undefined;
  /** The parts of a form: `-F name=value`; a value that begins with `@` is the name of a file. */
  form: Located<{ name: string; value: string }>[];
}

export interface Response {
  at: Place;
  code: Located<string>;
  /** Undefined if the cell is empty or not a link. */
  schema: SchemaLink | undefined;
  description: Located<string>;
}

export interface EventStream {
  at: Place;
  description: Located<string>[];
  events: StreamEvent[];
}

export interface StreamEvent {
  at: Place;
  name: Located<string>;
  schema: SchemaLink | undefined;
  description: Located<string>;
}

/** `[Title](schemas.md#slug)` */
export interface SchemaLink {
  at: Place;
  title: string;
  slug: string;
}

/** The body of a fenced code block. `at.line` is its first line, `at.column` is 1. */
export interface JsonText {
  at: Place;
  text: string;
}

/** One `##` section of a schemas page (dialect §5). */
export interface SchemaEntry {
  file: string;
  at: Place;
  title: Located<string>;
  description: Located<string>[];
  schema: JsonText | undefined;
  example: JsonText | undefined;
}

/** The overview page (dialect §6): prose, and the facts that it lists. */
export interface Overview {
  file: string;
  head: OverviewHead;
  sections: OverviewSection[];
}

export interface OverviewSection {
  at: Place;
  title: Located<string>;
  /** The section's Markdown, heading excluded. */
  text: Located<string>;
  resources: ResourceNote[];
  throttles: OperationNote[];
}

/** An item of the list of resources: label, page and short description. */
export interface ResourceNote {
  at: Place;
  label: string;
  page: string;
  description: Located<string>;
}

/** A list item that describes the operation that it links to. */
export interface OperationNote {
  at: Place;
  page: string;
  /** The fragment of the link: an anchor of the operation or the slug of its title. */
  fragment: string;
  text: Located<string>;
}
