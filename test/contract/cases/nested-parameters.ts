import { joinPointer } from '../../../client/verify/pointer.ts';
import { isIndexed } from '../../../scripts/compiler/openapi/indexed-pairs.ts';
import type { ContractCase } from '../case.ts';
import { type Contract, type ContractOperation, documentedExample } from '../contract.ts';
import { rejected } from '../expectations.ts';
import { mutationsOf } from '../mutate.ts';
import { compiledCheck } from '../oracle.ts';
import { documentedRequest } from '../request.ts';

/** Parameters that are sent as indexed pairs (`filter[0][key]=Floor`), with one mutation per keyword. */
export function nestedParameterCases(contract: Contract, operation: ContractOperation): ContractCase[] {
  return (operation.object.parameters ?? []).flatMap((parameter, i) => {
    const { name, in: where } = parameter;
    if (where !== 'query' || !isIndexed(parameter)) return [];
    const pointer = joinPointer(operation.pointer, 'parameters', i);
    const schemaPointer = joinPointer(pointer, 'schema');
    const example = documentedExample(contract, parameter, pointer);
    if (!example) return [];
    // A query value is a string, so it cannot violate the type `string`; and a query cannot contain an empty list.
    const isValid = compiledCheck(contract.document, schemaPointer);
    return mutationsOf(contract.document, schemaPointer, example.value, (mutated) => isValid(asQuery(mutated)))
      .filter(({ value }) => isWritable(value))
      .map(
        ({ path, what, value, pointer: fact }): ContractCase => ({
          name: `${operation.id} · 400 · query.${[name, ...path].join('.')} ${what}`,
          fact: 'parameter',
          pointer: fact,
          request: documentedRequest(operation, { query: { [name]: value } }),
          expect: rejected(contract, operation, ['request', 'query', name, ...path]),
        }),
      );
  });
}

/** A value after a round trip through a query: literals become strings; null and empty containers disappear. */
function asQuery(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asQuery);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, asQuery(child)]));
  return String(value);
}

/** True if a query can represent the value. */
function isWritable(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every(isWritable);
  if (typeof value === 'object' && value !== null)
    return Object.keys(value).length > 0 && Object.values(value).every(isWritable);
  return value !== null && value !== undefined;
}
