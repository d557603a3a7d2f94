import { methods } from '../../openapi/openapi.ts';
import { list, map, object, referable, words } from '../kinds.ts';
import {
  distinctParameters,
  either,
  notBoth,
  notBothExamples,
  parameterRule,
  rules,
  schemaOrContent,
  someResponse,
} from '../member-rules.ts';
import { callback, type ObjectShape, text, texts } from './shape.ts';

const codeKeys = {
  pattern: /^(?:[1-5](?:\d\d|XX)|default)$/,
  expected: 'a status code, a range like “4XX”, or “default”',
};
const examples = { example: 'any', examples: map(referable('example', 'examples')) } as const;
const value = { schema: 'schema', content: map(object('mediaType')), ...examples } as const;
const style = { required: 'flag', deprecated: 'flag', style: 'text', explode: 'flag' } as const;

/**
 * The objects of operations (OpenAPI 3.1.1 §4.8.9 to §4.8.21). Operations need more members than the specification
 * requires: the types, the client and the site are made from them.
 */
export const operationShapes = {
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
    rule: notBothExamples,
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
} satisfies Readonly<Record<string, ObjectShape>>;
