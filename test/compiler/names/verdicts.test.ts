import fc from 'fast-check';
import { expect, test } from 'vitest';
import { schemaChecker } from '../../../client/verify/check-schema.ts';
import { compileTexts } from '../../support/compile-texts.ts';
import { hostileName, wellFormed } from '../../support/hostile-names.ts';
import { operationText, resourceText, schemaText } from '../../support/page.ts';

type Value = number | string;

interface Case {
  /** The properties, all of which are numbers. */
  properties: string[];
  required: string[];
  dependency: [name: string, needs: string];
  isClosed: boolean;
  /** Whether `properties` is in a definition to which the schema refers. */
  isReferred: boolean;
  value: ReadonlyMap<string, Value>;
}

/** An example with a member `$ref` is not judged (dialect §5.2). */
const name = hostileName.map(wellFormed).filter((text) => text !== '$ref');

/** Schemas and values of a few names, so that the names of one are often those of the other. */
const cases: fc.Arbitrary<Case> = fc.uniqueArray(name, { minLength: 3, maxLength: 6 }).chain((names) => {
  const one = fc.constantFrom(...names);
  return fc.record({
    properties: fc.subarray(names),
    required: fc.subarray(names, { maxLength: 2 }),
    dependency: fc.tuple(one, one),
    isClosed: fc.boolean(),
    isReferred: fc.boolean(),
    value: fc
      .uniqueArray(fc.tuple(one, fc.constantFrom<Value>(1, 1, 'text')), { selector: ([key]) => key })
      .map((all) => new Map(all)),
  });
});

function schemaOf({ properties, required, dependency: [from, to], isClosed, isReferred }: Case): object {
  const all = Object.fromEntries(properties.map((key) => [key, { type: 'number' }]));
  const shape = { properties: all, ...(isClosed && { additionalProperties: false }) };
  const definition = `a/${from}~`;
  const token = encodeURIComponent(definition.replaceAll('~', '~0').replaceAll('/', '~1'));
  return {
    type: 'object',
    ...(required.length > 0 && { required }),
    dependencies: Object.fromEntries([[from, [to]]]),
    ...(isReferred
      ? { allOf: [{ $ref: `#/definitions/${token}` }], definitions: Object.fromEntries([[definition, shape]]) }
      : shape),
  };
}

/** What JSON Schema says of these keywords, in other words. */
function isValid({ properties, required, dependency: [from, to], isClosed, value }: Case): boolean {
  return (
    required.every((key) => value.has(key)) &&
    (!value.has(from) || value.has(to)) &&
    [...value].every(([key, item]) => (properties.includes(key) ? typeof item === 'number' : !isClosed))
  );
}

test('examples and responses with any names get the right verdict', () => {
  const counts = { valid: 0, invalid: 0 };
  const property = fc.property(cases, (one) => {
    const value = Object.fromEntries(one.value);
    const { document, diagnostics } = compileTexts({
      'devices.md': resourceText(operationText()),
      'schemas.md': `# Schemas\n\n${schemaText('Device', JSON.stringify(schemaOf(one)), JSON.stringify(value))}\n${schemaText('Error')}`,
    });
    const expected = isValid(one);
    counts[expected ? 'valid' : 'invalid'] += 1;
    expect(diagnostics.map(({ code }) => code)).toEqual(expected ? [] : ['example/invalid']);
    const violations = schemaChecker(document)({ $ref: '#/components/schemas/Device' }, '/x', value);
    expect(violations.length === 0).toBe(expected);
  });
  const examples = ['$id', '$ref', 'x-a', 'examples', 'http://['].map((from): [Case] => [
    {
      properties: [],
      required: [],
      dependency: [from, 'b'],
      isClosed: false,
      isReferred: false,
      value: new Map([[from === '$ref' ? 'a' : from, 1]]),
    },
  ]);
  fc.assert(property, { seed: 20190309, numRuns: Number(process.env.RUNS ?? 200), examples });
  expect(Math.min(counts.valid, counts.invalid)).toBeGreaterThan(30);
});

test('a response with half of a surrogate pair in a name is checked', () => {
  const check = schemaChecker({ paths: {} });
  expect(check({ additionalProperties: { type: 'number' } }, '/x', JSON.parse('{ "\\ud800": "a" }'))).not.toEqual([]);
});
