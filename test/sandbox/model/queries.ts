import fc from 'fast-check';
import { isRecord } from '../../../client/verify/record.ts';
import type { SandboxOperation } from '../../../sandbox/document.ts';
import type { ListQuery } from './expected-list.ts';

/** Generates the queries that a list documents. `values` are texts that its items may have. */
export function queriesOf(
  operation: SandboxOperation,
  values: readonly string[],
): fc.Arbitrary<Readonly<Record<string, unknown>>> {
  const schemaOf = (name: string): Readonly<Record<string, unknown>> | undefined => {
    const schema = operation.parameters?.find((one) => one.in === 'query' && one.name === name)?.schema;
    return isRecord(schema) ? schema : undefined;
  };
  const oneOf = (name: string): Record<string, fc.Arbitrary<string>> => {
    const texts = schemaOf(name)?.enum;
    const named = Array.isArray(texts) ? texts.filter((text) => typeof text === 'string') : [];
    return named.length > 0 ? { [name]: fc.constantFrom(...named) } : {};
  };
  const numbers = (name: string, min: number, max: number): Record<string, fc.Arbitrary<number>> =>
    schemaOf(name) ? { [name]: fc.integer({ min, max }) } : {};
  const glob = fc.oneof(
    fc.constantFrom('*', 'a*', '*a', '**', 'zz*', ...values),
    fc.constantFrom(...values).map((text) => `${text.slice(0, 2)}*`),
    fc.constantFrom(...values).map((text) => `*${text.slice(1).toUpperCase()}`),
  );
  const names = (operation.parameters ?? []).flatMap((one) => (one.in === 'query' ? [one.name] : []));
  return fc.record(
    {
      // Among them sortField, sortDirection, filterField, and filters such as deviceClass.
      ...Object.assign({}, ...names.map(oneOf)),
      ...numbers('page', 0, 2),
      ...numbers('perPage', 1, 4),
      ...(schemaOf('filter') ? { filter: glob } : {}),
    },
    { requiredKeys: [], noNullPrototype: true },
  );
}

/** The query with the documented defaults filled in: what the list is by. `isProperty` says what its items have. */
export function listedBy(
  operation: SandboxOperation,
  query: Readonly<Record<string, unknown>>,
  isProperty: (name: string) => boolean,
): ListQuery {
  const parameters = (operation.parameters ?? []).filter((one) => one.in === 'query');
  const defaults = parameters.flatMap(({ name, schema }): [string, unknown][] =>
    isRecord(schema) && 'default' in schema ? [[name, schema.default]] : [],
  );
  const whole = { ...Object.fromEntries(defaults), ...query };
  const names = parameters.map(({ name }) => name);
  const equal = Object.entries(whole).filter(
    ([name]) => names.includes(name) && isProperty(name) && !common.includes(name),
  );
  return { ...whole, equal: Object.fromEntries(equal) };
}

const common = ['sortField', 'sortDirection', 'page', 'perPage', 'filterField', 'filter'];
