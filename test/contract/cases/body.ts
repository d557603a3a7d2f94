import type { ContractCase } from '../case.ts';
import { type Contract, type ContractBody, type ContractOperation, successCodes } from '../contract.ts';
import { documented, rejected } from '../expectations.ts';
import { mutationsOf } from '../mutate.ts';
import { documentedRequest } from '../request.ts';

/** A missing body, and bodies with one violation each. */
export function bodyCases(contract: Contract, operation: ContractOperation): ContractCase[] {
  const { body } = operation;
  return body ? [...missingBodyCases(contract, operation, body), ...mutatedBodyCases(contract, operation, body)] : [];
}

function missingBodyCases(
  contract: Contract,
  operation: ContractOperation,
  { required, pointer }: ContractBody,
): ContractCase[] {
  const request = documentedRequest(operation, { body: null });
  if (required)
    return [
      {
        name: `${operation.id} · 400 · body missing`,
        fact: 'body schema',
        pointer,
        request,
        expect: rejected(contract, operation, ['request', 'body']),
      },
    ];
  const [code] = successCodes(operation);
  return code === undefined
    ? []
    : [
        {
          name: `${operation.id} · ${code} · body not needed`,
          fact: 'body schema',
          pointer,
          request,
          expect: documented(contract, operation, code),
        },
      ];
}

function mutatedBodyCases(
  contract: Contract,
  operation: ContractOperation,
  { valid, schemaPointer, isValid }: ContractBody,
): ContractCase[] {
  if (valid === undefined) return [];
  return mutationsOf(contract.document, schemaPointer, valid, isValid).map(({ path, what, value, pointer }) => ({
    name: `${operation.id} · 400 · ${['body', ...path].join('.')} ${what}`,
    fact: 'body schema',
    pointer,
    request: documentedRequest(operation, { body: JSON.stringify(value) }),
    expect: rejected(contract, operation, ['request', 'body', ...path]),
  }));
}
