import { methods } from '../openapi/openapi.ts';

/** What a value of the document has to be. */
export type Kind =
  | 'any'
  | 'text'
  | 'flag'
  /** A schema of an operation, in JSON Schema 2020-12. */
  | 'schema'
  /** A schema of the components, in the dialect of the pages. */
  | 'component'
  /** §4.8.30 Security Requirement Object. */
  | 'requirement'
  | 'operationId'
  | { words: readonly string[] }
  | { list: Kind }
  | { map: Kind; keys?: Keys }
  | { object: ObjectName; isReferable: boolean };

/** The keys that a map can have. */
interface Keys {
  pattern: RegExp;
  expected: string;
}

export interface ObjectShape {
  required: readonly string[];
  /** Members that begin with `x-` can always be added. */
  members: Readonly<Record<string, Kind>>;
  /** Returns what is expected if the members contradict each other. */
  rule?: (object: Readonly<Record<string, unknown>>) => string | undefined;
}

const object = (name: ObjectName): Kind => ({ object: name, isReferable: false });
const list = (kind: Kind): Kind => ({ list: kind });
const map = (kind: Kind, keys?: Keys): Kind => (keys ? { map: kind, keys } : { map: kind });
/** The object, or a Reference Object (§4.8.23). */
const referable = (name: ObjectName): Kind => ({ object: name, isReferable: true });
const words = (...all: string[]): Kind => ({ words: all });

const componentKeys = { pattern: /^[\w.-]+$/, expected: 'a name of letters, digits, “.”, “-” and “_”' };
const pathKeys = { pattern: /^\//, expected: 'a path that begins with “/”' };
const codeKeys = {
  pattern: /^(?:[1-5](?:\d\d|XX)|default)$/,
  expected: 'a status code, a range like “4XX”, or “default”',
};
const componentsOf = (kind: Kind): Kind => map(kind, componentKeys);

const text = { description: 'text', summary: 'text' } as const;
const examples = { example: 'any', examples: map(referable('example')) } as const;
const value = { schema: 'schema', content: map(object('mediaType')), ...examples } as const;
const style = { required: 'flag', deprecated: 'flag', style: 'text', explode: 'flag' } as const;

const schemaOrContent = (holder: Readonly<Record<string, unknown>>): string | undefined =>
  Object.hasOwn(holder, 'schema') === Object.hasOwn(holder, 'content') ? 'either “schema” or “content”' : undefined;

/** §4.8.18 Callback Object: Path Items by expression. */
const callback: Kind = map(object('pathItem'));

export type ObjectName =
  | ('document' | 'info' | 'contact' | 'license' | 'server' | 'serverVariable' | 'components' | 'pathItem')
  | ('operation' | 'externalDocs' | 'parameter' | 'requestBody' | 'mediaType' | 'event' | 'encoding' | 'response')
  | ('example' | 'link' | 'header' | 'tag' | 'securityScheme' | 'flows' | 'flow');

/**
 * The objects of OpenAPI 3.1.1 §4.8. Operations need more members than the specification requires: the types,
 * the client and the site are made from them.
 */
export const shapes: Readonly<Record<ObjectName, ObjectShape>> = {
  document: {
    required: ['openapi', 'info', 'paths'],
    members: {
      openapi: words('3.1.1'),
      info: object('info'),
      jsonSchemaDialect: 'text',
      servers: list(object('server')),
      paths: map(object('pathItem'), pathKeys),
      webhooks: map(object('pathItem')),
      components: object('components'),
      security: list('requirement'),
      tags: list(object('tag')),
      externalDocs: object('externalDocs'),
    },
  },
  info: {
    required: ['title', 'version'],
    members: {
      ...text,
      title: 'text',
      version: 'text',
      termsOfService: 'text',
      contact: object('contact'),
      license: object('license'),
    },
  },
  contact: { required: [], members: { name: 'text', url: 'text', email: 'text' } },
  license: { required: ['name'], members: { name: 'text', identifier: 'text', url: 'text' } },
  server: { required: ['url'], members: { ...text, url: 'text', variables: map(object('serverVariable')) } },
  serverVariable: { required: ['default'], members: { ...text, enum: list('text'), default: 'text' } },
  components: {
    required: [],
    members: {
      schemas: componentsOf('component'),
      responses: componentsOf(referable('response')),
      parameters: componentsOf(referable('parameter')),
      examples: componentsOf(referable('example')),
      requestBodies: componentsOf(referable('requestBody')),
      headers: componentsOf(referable('header')),
      securitySchemes: componentsOf(referable('securityScheme')),
      links: componentsOf(referable('link')),
      callbacks: componentsOf(callback),
      pathItems: componentsOf(object('pathItem')),
    },
  },
  pathItem: {
    required: [],
    members: {
      ...text,
      $ref: 'text',
      servers: list(object('server')),
      parameters: list(referable('parameter')),
      ...Object.fromEntries(methods.map((method) => [method, object('operation')])),
    },
  },
  operation: {
    required: ['operationId', 'summary', 'responses'],
    members: {
      ...text,
      operationId: 'operationId',
      tags: list('text'),
      externalDocs: object('externalDocs'),
      parameters: list(referable('parameter')),
      requestBody: referable('requestBody'),
      responses: map(referable('response'), codeKeys),
      callbacks: map(callback),
      deprecated: 'flag',
      security: list('requirement'),
      servers: list(object('server')),
    },
  },
  externalDocs: { required: ['url'], members: { ...text, url: 'text' } },
  parameter: {
    required: ['name', 'in'],
    members: {
      ...text,
      ...style,
      ...value,
      name: 'text',
      in: words('path', 'query', 'header'),
      allowEmptyValue: 'flag',
      allowReserved: 'flag',
    },
    rule: (holder) =>
      holder.in === 'path' && holder.required !== true
        ? '“required: true” for a path parameter'
        : schemaOrContent(holder),
  },
  requestBody: { required: ['content'], members: { ...text, content: map(object('mediaType')), required: 'flag' } },
  mediaType: {
    required: [],
    members: {
      schema: 'schema',
      ...examples,
      encoding: map(object('encoding')),
      'x-sse-events': list(object('event')),
    },
  },
  event: { required: ['name'], members: { ...text, name: 'text', schema: 'schema' } },
  encoding: {
    required: [],
    members: {
      contentType: 'text',
      headers: map(referable('header')),
      style: 'text',
      explode: 'flag',
      allowReserved: 'flag',
    },
  },
  response: {
    required: ['description'],
    members: {
      ...text,
      headers: map(referable('header')),
      content: map(object('mediaType')),
      links: map(referable('link')),
    },
  },
  example: { required: [], members: { ...text, value: 'any', externalValue: 'text' } },
  link: {
    required: [],
    members: {
      ...text,
      operationRef: 'text',
      operationId: 'text',
      parameters: map('any'),
      requestBody: 'any',
      server: object('server'),
    },
  },
  header: { required: [], members: { ...text, ...style, ...value }, rule: schemaOrContent },
  tag: { required: ['name'], members: { ...text, name: 'text', externalDocs: object('externalDocs') } },
  securityScheme: {
    required: ['type'],
    members: {
      ...text,
      type: words('apiKey', 'http', 'mutualTLS', 'oauth2', 'openIdConnect'),
      name: 'text',
      in: words('query', 'header', 'cookie'),
      scheme: 'text',
      bearerFormat: 'text',
      flows: object('flows'),
      openIdConnectUrl: 'text',
    },
  },
  flows: {
    required: [],
    members: {
      implicit: object('flow'),
      password: object('flow'),
      clientCredentials: object('flow'),
      authorizationCode: object('flow'),
    },
  },
  flow: {
    required: ['scopes'],
    members: { authorizationUrl: 'text', tokenUrl: 'text', refreshUrl: 'text', scopes: map('text') },
  },
};
