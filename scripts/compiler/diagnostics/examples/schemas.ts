import type { schemaCodes } from '../codes/schemas.ts';
import type { ExamplesOf } from './example.ts';
import { successHeader, successRow } from './fragments.ts';

/** The schemas page, with a second schema that has no section “Schema” or another title. */
const page = (...sections: string[]): string => `# Schemas\n\n${sections.join('\n\n')}\n`;
const json = (text: string): string => `\`\`\`json\n${text}\n\`\`\``;
const schema = (title: string): string => `## ${title}\n\n### Schema\n\n${json('{ "type": "object" }')}`;

/** A schema with a copy of the schema “Error”. */
const lastError = (...more: string[]): string =>
  `{ "properties": { "lastError": { ${['"title": "Error"', '"type": "object"', ...more].join(', ')} } } }`;

export const schemaExamples: ExamplesOf<typeof schemaCodes> = {
  'example/invalid': {
    wrong: { schema: '{ "type": "object", "required": ["name"] }', example: '{}' },
    right: { schema: '{ "type": "object", "required": ["name"] }', example: '{ "name": "Lamp" }' },
  },
  'json/invalid': {
    wrong: { schema: '{ "type": "object", }' },
    right: { schema: '{ "type": "object" }' },
  },
  'json/duplicate-key': {
    wrong: { schema: '{ "type": "object", "type": "object" }' },
    right: { schema: '{ "type": "object" }' },
  },
  'json/surrogate': {
    wrong: { schema: '{ "description": "Smile \\ud83d" }' },
    right: { schema: '{ "description": "Smile \\ud83d\\ude00" }' },
  },
  'json/number': {
    wrong: { schema: '{ "properties": { "id": { "maximum": 9223372036854775807 } } }' },
    right: { schema: '{ "properties": { "id": { "maximum": 9007199254740991 } } }' },
  },
  'json/reference': {
    wrong: { schema: '{ "properties": { "link": { "type": "object", "default": { "$ref": "#" } } } }' },
    right: { schema: '{ "properties": { "link": { "type": "object", "default": {} } } }' },
  },
  'json/too-deep': { wrong: 'Arrays in arrays, 81 of them.', right: 'At most 80 levels.' },
  'schema/missing': {
    wrong: { files: { 'schemas.md': page('## Device\n\nOne member of an application.', schema('Error')) } },
    right: { files: { 'schemas.md': page(schema('Device'), schema('Error')) } },
  },
  'schema/duplicate': {
    wrong: { files: { 'schemas.md': page(schema('Device'), schema('Device'), schema('Error')) } },
    right: { files: { 'schemas.md': page(schema('Device'), schema('Error')) } },
  },
  'schema/title': {
    wrong: { schema: '{ "title": "Gadget", "type": "object" }' },
    right: { schema: '{ "title": "Device", "type": "object" }' },
  },
  'schema/similar-title': {
    wrong: {
      operations: [
        { successes: `${successHeader}\n${successRow}\n| 202 | [device](schemas.md#device) | Its state. |` },
      ],
      files: { 'schemas.md': page(schema('Device'), schema('device'), schema('Error')) },
    },
    right: {
      operations: [
        {
          successes: `${successHeader}\n${successRow}\n| 202 | [Device State](schemas.md#device-state) | Its state. |`,
        },
      ],
      files: { 'schemas.md': page(schema('Device'), schema('Device State'), schema('Error')) },
    },
  },
  'schema/unreferenced': {
    wrong: { files: { 'schemas.md': page(schema('Device'), schema('Error'), schema('Event')) } },
    right: { files: { 'schemas.md': page(schema('Device'), schema('Error')) } },
  },
  'schema/not-a-schema': {
    wrong: { schema: '{ "properties": { "name": "string" } }' },
    right: { schema: '{ "properties": { "name": { "type": "string" } } }' },
  },
  'schema/dialect': {
    wrong: { schema: '{ "$schema": "https://json-schema.org/draft/2019-09/schema", "type": "object" }' },
    right: { schema: '{ "$schema": "http://json-schema.org/draft-07/schema#", "type": "object" }' },
  },
  'schema/unknown-keyword': {
    wrong: { schema: '{ "propertys": { "name": { "type": "string" } } }' },
    right: { schema: '{ "properties": { "name": { "type": "string" } } }' },
  },
  'schema/ignored-keyword': {
    wrong: { schema: '{ "properties": { "parent": { "$ref": "#", "minProperties": 1 } } }' },
    right: { schema: '{ "properties": { "parent": { "allOf": [{ "$ref": "#" }], "minProperties": 1 } } }' },
  },
  'schema/keyword-value': {
    wrong: { schema: '{ "properties": { "name": { "maxLength": "many" } } }' },
    right: { schema: '{ "properties": { "name": { "maxLength": 255 } } }' },
  },
  'schema/duplicate-item': {
    wrong: { schema: '{ "required": ["name", "name"] }' },
    right: { schema: '{ "required": ["name"] }' },
  },
  'schema/unknown-type': {
    wrong: { schema: '{ "type": "Object" }' },
    right: { schema: '{ "type": "object" }' },
  },
  'schema/unresolved-reference': {
    wrong: { schema: '{ "properties": { "name": { "$ref": "#/definitions/name" } } }' },
    right: {
      schema:
        '{ "properties": { "name": { "$ref": "#/definitions/name" } }, "definitions": { "name": { "type": "string" } } }',
    },
  },
  'schema/reference-by-title': {
    wrong: { schema: '{ "properties": { "fault": { "$ref": "#/definitions/error" } } }' },
    right: { schema: '{ "properties": { "fault": { "$ref": "#/components/schemas/Error" } } }' },
  },
  'schema/copy-differs': {
    wrong: { schema: lastError('"required": ["message"]') },
    right: { schema: lastError() },
  },
  'schema/unsafe-pattern': {
    wrong: {
      schema: '{ "properties": { "name": { "type": "string", "pattern": "^(a+)+$" } } }',
      example: '{ "name": "a" }',
    },
    right: {
      schema: '{ "properties": { "name": { "type": "string", "pattern": "^a+$" } } }',
      example: '{ "name": "a" }',
    },
  },
};
