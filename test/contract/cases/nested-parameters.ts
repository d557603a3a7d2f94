import { joinPointer } from '../../../client/verify/pointer.ts';
import type { ContractCase } from '../case.ts';
import { type Contract, type ContractOperation, exampleOf } from '../contract.ts';
import { refused } from '../expectations.ts';
import { mutationsOf } from '../mutate.ts';
import { compiledCheck } from '../oracle.ts';
import { documentedRequest } from '../request.ts';

/** Parameters of style `deepObject` (`filter[0][key]=Floor`), one mutation for each keyword. */
export function nestedParameterCases(contract: Contract, operation: ContractOperation): ContractCase[] {
  return (operation.object.parameters ?? []).flatMap((parameter, i) => {
    const { name, in: where, style } = parameter;
    if (where !== 'query' || style !== 'deepObject') return [];
    const pointer = joinPointer(operation.pointer, 'parameters', i);
    const schemaPointer = joinPointer(pointer, 'schema');
    const example = exampleOf(contract, parameter, pointer);
    if (!example) return [];
    // What is text in a query cannot break the type text, and an empty list cannot be written.
    const isValid = compiledCheck(contract.document, schemaPointer);
    return mutationsOf(contract.document, schemaPointer, example.value, (mutated) => isValid(asQuery(mutated)))
      .filter(({ value }) => isWritable(value))
      .map(
        ({ path, what, value, pointer: fact }): ContractCase => ({
          name: `${operation.id} · 400 · query.${[name, ...path].join('.')} ${what}`,
          fact: 'parameter',
          pointer: fact,
          request: documentedRequest(operation, { query: { [name]: value } }),
          expect: refused(contract, operation, ['request', 'query', name, ...path]),
        }),
      );
  });
}

/** A value as it arrives through a query: every literal is text, null and empty containers are not there. */
function asQuery(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(asQuery);
  if (typeof value === 'object' && value !== null)
    return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, asQuery(child)]));
  return String(value);
}

/** Whether a query can carry the value at all. */
function isWritable(value: unknown): boolean {
  if (Array.isArray(value)) return value.length > 0 && value.every(isWritable);
  if (typeof value === 'object' && value !== null)
    return Object.keys(value).length > 0 && Object.values(value).every(isWritable);
  return value !== null && value !== undefined;
}
