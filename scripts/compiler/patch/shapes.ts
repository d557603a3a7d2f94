import { methods } from '../openapi/openapi.ts';
import { type Kind, list, map, type ObjectName, object, referable, words } from './kinds.ts';
import {
  distinctParameters,
  distinctTags,
  either,
  type MemberRule,
  mediaTypeRule,
  notBoth,
  parameterRule,
  requiredBy,
  rules,
  schemaOrContent,
  serverRule,
  serverVariableRule,
  someResponse,
} from './member-rules.ts';

export interface ObjectShape {
  required: readonly string[];
  /** Members that begin with `x-` can always be added. */
  members: Readonly<Record<string, Kind>>;
  rule?: MemberRule;
}

const componentKeys = { pattern: /^[\w.-]+$/, expected: 'a name of letters, digits, “.”, “-” and “_”' };
const pathKeys = {
  pattern: /^\/(?:[^{}?#]|\{[^{}]+\})*$/,
  expected: 'a path such as “/devices/{deviceId}”',
};
const codeKeys = {
  pattern: /^(?:[1-5](?:\d\d|XX)|default)$/,
  expected: 'a status code, a range like “4XX”, or “default”',
};
const componentsOf = (kind: Kind): Kind => map(kind, componentKeys);

const text = { description: 'text' } as const;
const texts = { summary: 'text', description: 'text' } as const;
const examples = { example: 'any', examples: map(referable('example', 'examples')) } as const;
const value = { schema: 'schema', content: map(object('mediaType')), ...examples } as const;
const style = { required: 'flag', deprecated: 'flag', style: 'text', explode: 'flag' } as const;

/** §4.8.29 OAuth Flow Object; which members are required depends on the flow. */
const flow = { authorizationUrl: 'text', tokenUrl: 'text', refreshUrl: 'text', scopes: map('text') } as const;

/** The keywords of a Schema Object that are objects of OpenAPI (§4.8.24). */
export const keywordKinds: Readonly<Record<string, Kind>> = {
  discriminator: object('discriminator'),
  xml: object('xml'),
  externalDocs: object('externalDocs'),
};

/** §4.8.18 Callback Object: Path Items by expression. */
const callback: Kind = map(object('pathItem'));

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
    rule: distinctTags,
  },
  info: {
    required: ['title', 'version'],
    members: {
      ...texts,
      title: 'text',
      version: 'text',
      termsOfService: 'text',
      contact: object('contact'),
      license: object('license'),
    },
  },
  contact: { required: [], members: { name: 'text', url: 'text', email: 'text' } },
  license: {
    required: ['name'],
    members: { name: 'text', identifier: 'text', url: 'text' },
    rule: notBoth('identifier', 'url'),
  },
  server: {
    required: ['url'],
    members: { ...text, url: 'text', variables: map(object('serverVariable')) },
    rule: serverRule,
  },
  serverVariable: {
    required: ['default'],
    members: { ...text, enum: list('text'), default: 'text' },
    rule: serverVariableRule,
  },
  components: {
    required: [],
    members: {
      schemas: componentsOf('component'),
      responses: componentsOf(referable('response', 'responses')),
      parameters: componentsOf(referable('parameter', 'parameters')),
      examples: componentsOf(referable('example', 'examples')),
      requestBodies: componentsOf(referable('requestBody', 'requestBodies')),
      headers: componentsOf(referable('header', 'headers')),
      securitySchemes: componentsOf(referable('securityScheme', 'securitySchemes')),
      links: componentsOf(referable('link', 'links')),
      callbacks: componentsOf(callback),
      pathItems: componentsOf(object('pathItem')),
    },
  },
  pathItem: {
    required: [],
    members: {
      ...texts,
      $ref: 'text',
      servers: list(object('server')),
      parameters: list(referable('parameter', 'parameters')),
      ...Object.fromEntries(methods.map((method) => [method, object('operation')])),
    },
    rule: distinctParameters,
  },
  operation: {
    required: ['operationId', 'summary', 'responses'],
    members: {
      ...texts,
      operationId: 'operationId',
      tags: list('text'),
      externalDocs: object('externalDocs'),
      parameters: list(referable('parameter', 'parameters')),
      requestBody: referable('requestBody', 'requestBodies'),
      responses: map(referable('response', 'responses'), codeKeys),
      callbacks: map(callback),
      deprecated: 'flag',
      security: list('requirement'),
      servers: list(object('server')),
    },
    rule: rules(distinctParameters, someResponse),
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
    rule: parameterRule,
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
    rule: mediaTypeRule,
  },
  event: { required: ['name'], members: { ...text, name: 'text', schema: 'schema' } },
  encoding: {
    required: [],
    members: {
      contentType: 'text',
      headers: map(referable('header', 'headers')),
      style: 'text',
      explode: 'flag',
      allowReserved: 'flag',
    },
  },
  response: {
    required: ['description'],
    members: {
      ...text,
      headers: map(referable('header', 'headers')),
      content: map(object('mediaType')),
      links: map(referable('link', 'links')),
    },
  },
  example: {
    required: [],
    members: { ...texts, value: 'any', externalValue: 'text' },
    rule: notBoth('value', 'externalValue'),
  },
  link: {
    required: [],
    members: {
      ...text,
      operationRef: 'text',
      operationId: 'linkedOperation',
      parameters: map('any'),
      requestBody: 'any',
      server: object('server'),
    },
    rule: either('operationRef', 'operationId'),
  },
  header: { required: [], members: { ...text, ...style, ...value }, rule: schemaOrContent },
  discriminator: { required: ['propertyName'], members: { propertyName: 'text', mapping: map('text') } },
  xml: {
    required: [],
    members: { name: 'text', namespace: 'text', prefix: 'text', attribute: 'flag', wrapped: 'flag' },
  },
  tag: {
    required: ['name'],
    members: {
      ...text,
      name: 'text',
      externalDocs: object('externalDocs'),
      'x-displayName': 'text',
      'x-meta-description': 'text',
    },
  },
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
    rule: requiredBy('type', {
      apiKey: ['name', 'in'],
      http: ['scheme'],
      oauth2: ['flows'],
      openIdConnect: ['openIdConnectUrl'],
    }),
  },
  flows: {
    required: [],
    members: {
      implicit: object('implicitFlow'),
      password: object('tokenFlow'),
      clientCredentials: object('tokenFlow'),
      authorizationCode: object('codeFlow'),
    },
  },
  implicitFlow: { required: ['authorizationUrl', 'scopes'], members: flow },
  tokenFlow: { required: ['tokenUrl', 'scopes'], members: flow },
  codeFlow: { required: ['authorizationUrl', 'tokenUrl', 'scopes'], members: flow },
};
