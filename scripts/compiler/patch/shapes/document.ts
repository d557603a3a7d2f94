import { type Kind, list, map, object, referable, words } from '../kinds.ts';
import { distinctTags, notBoth, serverRule, serverVariableRule } from '../member-rules.ts';
import { callback, type ObjectShape, text, texts } from './shape.ts';

const componentKeys = { pattern: /^[\w.-]+$/, expected: 'a name of letters, digits, “.”, “-” and “_”' };
const pathKeys = {
  pattern: /^\/(?:[^{}?#]|\{[^{}]+\})*$/,
  expected: 'a path such as “/devices/{deviceId}”',
};
const componentsOf = (kind: Kind): Kind => map(kind, componentKeys);

/** The objects of the document itself (OpenAPI 3.1.1 §4.8.1 to §4.8.7, §4.8.11, §4.8.22). */
export const documentShapes = {
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
      'x-tagGroups': list(object('tagGroup')),
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
  tagGroup: { required: ['name', 'tags'], members: { name: 'text', tags: list('text') } },
  externalDocs: { required: ['url'], members: { ...text, url: 'text' } },
} satisfies Readonly<Record<string, ObjectShape>>;
