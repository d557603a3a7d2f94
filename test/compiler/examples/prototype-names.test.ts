import { describe, expect, it } from 'vitest';
import { isAccepted } from '../../../scripts/compiler/examples/check-example.ts';
import type { Schema } from '../../../scripts/compiler/schema/json-schema.ts';

/** The verdict on an example, both given as JSON, in which all names are own members. */
function verdict(schema: string, example: string): boolean {
  const holder = {
    example: JSON.parse(example) as unknown,
    schema: JSON.parse(schema) as Schema,
    owner: {},
    code: 'example/invalid' as const,
    moveAside: () => undefined,
  };
  return isAccepted(
    holder,
    () => undefined,
    () => undefined,
  );
}

describe.each(['constructor', '__proto__', 'toString', 'hasOwnProperty'])('an example and the name %s', (name) => {
  const key = JSON.stringify(name);

  it.each([
    [`{ "required": [${key}] }`, '{}', false],
    [`{ "required": [${key}] }`, `{ ${key}: 1 }`, true],
    [`{ "properties": { ${key}: { "type": "string" } } }`, '{ "name": "x" }', true],
    [`{ "properties": { ${key}: { "type": "string" } } }`, `{ ${key}: 1 }`, false],
    [`{ "properties": { ${key}: {} }, "additionalProperties": false }`, `{ ${key}: 1 }`, true],
    [`{ "properties": {}, "additionalProperties": false }`, `{ ${key}: 1 }`, false],
    [`{ "dependentRequired": { ${key}: ["a"] } }`, '{}', true],
    [`{ "dependentSchemas": { ${key}: false } }`, '{}', true],
    [`{ "dependentSchemas": { ${key}: false } }`, `{ ${key}: 1 }`, false],
    [`{ "const": { ${key}: {} } }`, '{ "a": {} }', false],
    [`{ "enum": [{ "a": {} }] }`, `{ ${key}: {} }`, false],
    [`{ "enum": [{ ${key}: {} }] }`, `{ ${key}: {} }`, true],
  ])('%s with %s', (schema, example, expected) => {
    expect(verdict(schema, example)).toBe(expected);
  });
});
