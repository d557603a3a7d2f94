import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Compilation, compile } from '../../../scripts/compiler/compile.ts';
import { methods, type OpenAPI } from '../../../scripts/compiler/openapi/openapi.ts';
import { operationsTable } from '../../../scripts/compiler/output/client/table.ts';
import { toYaml } from '../../../scripts/compiler/output/yaml.ts';
import { filesOf } from '../../support/compile-texts.ts';
import { operationText, resourceText, schemaText, table } from '../../support/page.ts';
import { danglingReferences } from '../../support/references.ts';

/*
 * Random actions at random places of a small document. Nothing is thrown, and the document is valid even if actions
 * are reported, since those have no effect.
 */
const files = filesOf({
  'devices.md': resourceText(
    operationText(),
    operationText({
      title: 'Post',
      method: 'POST https://api.losant.com/devices',
      request: `### Request Query Parameters\n\n${table('Name | Required | Description | Default | Example', 'page | N | One. | 0 | page=0')}`,
    }),
  ),
  'schemas.md': `# Schemas\n\n${[
    schemaText(
      'Device',
      '{ "type": "object", "properties": { "id": { "$ref": "#/definitions/id" }, "name": { "enum": ["a", "b"] } }, "required": ["id"], "definitions": { "id": { "type": "string" } } }',
      '{ "id": "a" }',
    ),
    schemaText('Error'),
  ].join('\n')}`,
});

const compiled = (actions: readonly object[]): Compilation =>
  compile(files, {
    facts: { info: { title: 'Test', version: '0.0.0' } },
    patches: [{ path: 'p.yaml', text: JSON.stringify({ overlay: '1.0.0', info: {}, actions }) }],
  });

/** JSONPaths of all values of a document. */
function* targetsOf(value: unknown, path = '$'): Generator<string> {
  yield path;
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value) as [string, unknown][])
    yield* targetsOf(child, `${path}[${Array.isArray(value) ? key : `'${key}'`}]`);
}

function* keysOf(value: unknown): Generator<string> {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, child] of Object.entries(value) as [string, unknown][]) {
    if (!Array.isArray(value)) yield key;
    yield* keysOf(child);
  }
}

/** Actions at places of a document, with its keys. */
function actionsAt(original: OpenAPI): fc.Arbitrary<object> {
  const target = fc.oneof(
    { weight: 8, arbitrary: fc.constantFrom(...targetsOf(original)) },
    fc.constantFrom(
      '$..*',
      '$.paths.*.*',
      '$..properties',
      "$..[?@['$ref']]",
      '$..parameters[*]',
      '$..[0,0]',
      '$..[1,0]',
    ),
  );
  const key = fc.oneof(fc.constantFrom(...keysOf(original), 'put', '$ref', '__proto__', 'constructor'), fc.string());
  const reference = fc.constantFrom(
    ...['#', '#/definitions/id', '#/components/schemas/Device', '#/components/schemas/None', '#/info', 'x', '%', '#/%'],
  );
  const operation = fc.record(
    {
      operationId: fc.constantFrom('devices.get', 'devices.put', 'a b'),
      summary: fc.string(),
      responses: fc.constant({ 200: { description: 'Fine.' } }),
    },
    { requiredKeys: [] },
  );
  const { value: json } = fc.letrec((tie) => ({
    value: fc.oneof(
      { maxDepth: 3 },
      fc.constantFrom(null, true, 5, -1.5, '', 'text', [], {}),
      fc.record({ $ref: reference }),
      operation,
      fc.dictionary(key, tie('value'), { maxKeys: 3 }),
      fc.array(tie('value'), { maxLength: 3 }),
    ),
  }));
  const change: fc.Arbitrary<object> = fc.oneof(
    fc.record({ update: json }),
    fc.constant({ remove: true }),
    fc.constant({ 'x-splice': true }),
    fc.record({ 'x-rename': fc.dictionary(key, key, { minKeys: 1, maxKeys: 2 }) }),
    fc.record({ 'x-nest': fc.record({ into: key, keep: fc.array(key, { maxLength: 2 }) }) }),
    fc.record({ 'x-hoist': fc.record({ from: key, names: fc.array(key, { maxLength: 2 }) }) }),
  );
  return fc.tuple(target, change).map(([at, changes]) => ({ target: at, description: 'Why.', ...changes }));
}

test('random actions: no exception, and a valid document', () => {
  const action = actionsAt(compiled([]).document);
  const property = fc.property(fc.array(action, { minLength: 1, maxLength: 4 }), (actions) => {
    const { document, diagnostics } = compiled(actions);
    for (const { file, message } of diagnostics) expect([file, message]).not.toContain(undefined);
    expect(danglingReferences(document)).toEqual([]);
    const operations = Object.values(document.paths).flatMap((item) => methods.flatMap((method) => item[method] ?? []));
    const ids = operations.map(({ operationId }) => operationId);
    expect(ids).toEqual([...new Set(ids)]);
    for (const { operationId, summary, tags, responses } of operations) {
      expect(operationId).toMatch(/^\w+\.\w+$/);
      expect(typeof summary).toBe('string');
      expect(Array.isArray(tags)).toBe(true);
      for (const response of Object.values(responses))
        expect('$ref' in response || typeof response.description === 'string').toBe(true);
    }
    expect(typeof document.info.title).toBe('string');
    expect(toYaml(document)).toContain('openapi: 3.1.1');
    operationsTable(document);
  });
  fc.assert(property, { seed: 20190302, numRuns: Number(process.env.RUNS ?? 300) });
});
