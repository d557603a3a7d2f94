import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Dialect, dialects, type Shape } from '../../../scripts/compiler/schema/keywords.ts';
import { convertSources } from './convert-source.ts';
import { instanceOf } from './instances.ts';
import { sourceVerdict, targetVerdicts } from './validators.ts';

const names = ['a', 'b', 'type', 'items', 'enum', 'definitions', 'x~/y'];
const pointers = [
  '#',
  '#/definitions/a',
  '#/definitions/b',
  '#/properties/a',
  '#/items',
  '#/items/0',
  '#/additionalItems',
  '#/properties/items/not',
  '#/dependencies/a',
  '#/allOf/0',
  '#/unknown/a',
  '#/definitions/x~0~1y',
  '#name',
  'other.json',
  'other.json#/definitions/a',
  'http://example.com/other.json',
  'urn:example:a#name',
];
const identifiers = ['#name', 'other.json', 'http://example.com/', 'urn:example:a'];
const small = fc.integer({ min: 0, max: 4 });
const atom = fc.constantFrom(null, true, false, 0, 1, 2, 1.5, '', 'a', 'ab', [], [1], {}, { a: 1 });

/**
 * A well-formed schema with any keywords of the dialect. With `references`, it also contains
 * references, with and without targets.
 */
function schemaOf(dialect: Dialect, references: boolean): fc.Arbitrary<object> {
  const { keywords, identifier } = dialects[dialect];
  const schema: fc.Memo<unknown> = fc.memo((depth) => {
    const inner = depth > 1 ? schema(depth - 1) : fc.constant({});
    // Few keywords, since a schema with many has no valid instances.
    const some = fc
      .shuffledSubarray(
        Object.keys(keywords).filter((key) => key !== '$ref'),
        { maxLength: 4 },
      )
      .map((kept) => withLimits(kept, dialect))
      .chain((kept) =>
        fc.record(Object.fromEntries(kept.map((key) => [key, valueOf(key, keywords[key] ?? 'any', inner, dialect)]))),
      );
    const reference = fc.constantFrom(...pointers).map(($ref) => ({ $ref }));
    const unknown = fc.record(
      {
        unevaluatedProperties: fc.constant(false),
        prefixItems: fc.constant([false]),
        // ajv finds identifiers also under unknown keywords, so there are none here.
        unknown: fc.record({ a: fc.constantFrom({}, { type: 'string' }, { enum: [1] }) }),
        $oneOf: fc.constant([]),
      },
      { requiredKeys: [] },
    );
    const identified = fc.constantFrom(...identifiers).map((id) => ({ [identifier]: id }));
    const optional = references
      ? fc.oneof({ weight: 4, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: identified })
      : fc.constant({});
    const plain = fc.tuple(some, unknown, optional).map(([known, more, id]): unknown => ({ ...more, ...known, ...id }));
    const flags = dialect !== 'draft-04' ? [{ weight: 1, arbitrary: fc.boolean() as fc.Arbitrary<unknown> }] : [];
    return fc.oneof(
      { weight: 6, arbitrary: plain },
      ...(references ? [{ weight: 2, arbitrary: reference as fc.Arbitrary<unknown> }] : []),
      ...flags,
    );
  });
  const definitions = fc.dictionary(fc.constantFrom(...names), schema(2), { maxKeys: 3, noNullPrototype: true });
  return fc.tuple(schema(3), definitions).map(([root, defined]) => ({
    $schema: `http://json-schema.org/${dialect}/schema#`,
    ...(typeof root === 'object' ? root : {}),
    definitions: defined,
  }));
}

/** In draft-04, an exclusive limit needs the limit that it makes exclusive. */
function withLimits(kept: readonly string[], dialect: Dialect): string[] {
  if (dialect !== 'draft-04') return [...kept];
  const limits = { exclusiveMinimum: 'minimum', exclusiveMaximum: 'maximum' };
  return [
    ...new Set([...kept, ...Object.entries(limits).flatMap(([flag, limit]) => (kept.includes(flag) ? [limit] : []))]),
  ];
}

function valueOf(key: string, shape: Shape, inner: fc.Arbitrary<unknown>, dialect: Dialect): fc.Arbitrary<unknown> {
  const map = fc.dictionary(fc.constantFrom(...names), inner, { maxKeys: 3, noNullPrototype: true });
  const property = fc.uniqueArray(fc.constantFrom(...names), { minLength: 1, maxLength: 2 });
  const type = fc.constantFrom('array', 'boolean', 'integer', 'null', 'number', 'object', 'string');
  const isFlag = key === 'additionalItems' || key === 'additionalProperties';
  const shapes: Record<Shape, () => fc.Arbitrary<unknown>> = {
    schema: () => (isFlag ? fc.oneof(inner, fc.boolean()) : inner),
    schemas: () => fc.array(inner, { minLength: 1, maxLength: 2 }),
    map: () =>
      key === 'patternProperties'
        ? fc.dictionary(fc.constantFrom('^a', 'b$', '^x~'), inner, { maxKeys: 2, noNullPrototype: true })
        : map,
    items: () => fc.oneof(inner, fc.array(inner, { minLength: 1, maxLength: 2 })),
    dependencies: () =>
      fc.dictionary(fc.constantFrom(...names), fc.oneof(inner, property), { maxKeys: 2, noNullPrototype: true }),
    type: () => fc.oneof(type, fc.uniqueArray(type, { minLength: 1, maxLength: 3 })),
    names: () => property,
    values: () => fc.uniqueArray(atom, { minLength: 1, maxLength: 4, selector: (value) => JSON.stringify(value) }),
    limit: () => (dialect === 'draft-04' ? fc.boolean() : small),
    count: () => small,
    number: () => small,
    positive: () => fc.constantFrom(1, 2, 0.5),
    pattern: () => fc.constantFrom('^a', 'b', '^$'),
    string: () => fc.constantFrom('email', 'a', 'date-time'),
    boolean: () => fc.boolean(),
    array: () => fc.array(atom, { maxLength: 2 }),
    any: () => atom,
    reference: () => fc.constantFrom(...pointers),
  };
  return shapes[shape]();
}

const counts = { schemas: 0, instances: 0, accepted: 0, refused: 0 };

function keepsVerdicts(dialect: Dialect, references: boolean, numRuns: number): void {
  fc.assert(
    fc.property(schemaOf(dialect, references), (schema) => {
      const target = targetVerdicts(convertSources({ Source: schema }).schemas)('Source');
      const source = sourceVerdict(schema);
      if (typeof source === 'string') {
        counts.refused += 1;
        return;
      }
      counts.schemas += 1;
      for (const instance of fc.sample(instanceOf(schema), { numRuns: 12, seed: counts.schemas })) {
        const verdict = judge(source, instance);
        const converted = judge(target, instance);
        // One of the validators may leave out the branch that has no end.
        if (verdict === undefined || converted === undefined) continue;
        counts.instances += 1;
        if (verdict) counts.accepted += 1;
        expect({ schema, instance, verdict: converted }).toEqual({ schema, instance, verdict });
      }
    }),
    { numRuns, seed: 7 },
  );
}

/** Undefined if a schema applies itself to the same instance without end, so that there is no verdict. */
function judge(verdict: (instance: unknown) => boolean, instance: unknown): boolean | undefined {
  try {
    return verdict(instance);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

describe('generated schemas keep their verdicts in 2020-12', () => {
  for (const dialect of ['draft-04', 'draft-06', 'draft-07'] as const) {
    it(`${dialect}: every keyword in any combination`, () => keepsVerdicts(dialect, false, 200));
    it(`${dialect}: references from anywhere to anywhere`, () => keepsVerdicts(dialect, true, 200));
  }

  it('the generated schemas compile, and the instances have both verdicts', () => {
    process.stderr.write(`generated schemas: ${JSON.stringify(counts)}\n`);
    expect(counts.schemas).toBeGreaterThan(400);
    expect(counts.accepted).toBeGreaterThan(counts.instances / 10);
    expect(counts.accepted).toBeLessThan((counts.instances * 19) / 20);
  });

  it('any JSON becomes a valid schema', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('$schema', '$id', 'id', ...Object.keys(dialects['draft-07'].keywords)),
          fc.jsonValue({ maxDepth: 3 }),
          { noNullPrototype: true },
        ),
        (schema) => {
          expect(() => targetVerdicts(convertSources({ Source: schema }).schemas)('Source')).not.toThrow();
        },
      ),
      { numRuns: 300, seed: 3 },
    );
  });
});
