import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { convertSource } from './convert-source.ts';
import { instanceOf } from './instances.ts';
import { type Given, given } from './keyword-cases.ts';
import { sourceVerdict, targetVerdicts } from './validators.ts';

/** The schema of a case, with its `$schema`. */
const inDialect = ({ dialect, schema }: Pick<Given, 'dialect' | 'schema'>): object => ({
  $schema: `http://json-schema.org/${dialect}/schema#`,
  ...schema,
});

describe('keywords of draft-04 and draft-07 keep their verdicts in 2020-12', () => {
  it.each(given)('$dialect: $name', ({ dialect, schema, accepts, rejects, becomes }) => {
    const stated = inDialect({ dialect, schema });
    const source = sourceVerdict(stated);
    if (typeof source === 'string') throw new Error(source);
    const converted = convertSource(stated).schema;
    const target = targetVerdicts({ Source: convertSourceWhole(stated) })('Source');
    if (becomes) expect(converted).toEqual(becomes);
    for (const instance of accepts)
      expect({ instance, source: source(instance), target: target(instance) }).toEqual({
        instance,
        source: true,
        target: true,
      });
    for (const instance of rejects)
      expect({ instance, source: source(instance), target: target(instance) }).toEqual({
        instance,
        source: false,
        target: false,
      });
    fc.assert(
      fc.property(instanceOf(stated), (instance) => {
        expect({ instance, verdict: target(instance) }).toEqual({ instance, verdict: source(instance) });
      }),
      { numRuns: 200, seed: 1 },
    );
  });
});

/** The converted schema with its title, under which references to the whole schema find it. */
const convertSourceWhole = (source: object) => ({ title: 'Source', ...(convertSource(source).schema as object) });
