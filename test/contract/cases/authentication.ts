import { joinPointer } from '../../../client/verify/pointer.ts';
import type { ContractCase } from '../case.ts';
import { type Contract, type ContractOperation, needsToken, successCodes } from '../contract.ts';
import { documented, unauthorised } from '../expectations.ts';
import { documentedRequest } from '../request.ts';

/** Without a token, an operation that needs one returns 401. An operation without authentication ignores a token. */
export function authenticationCases(contract: Contract, operation: ContractOperation): ContractCase[] {
  const common = { fact: 'authentication' as const, pointer: joinPointer(operation.pointer, 'security', 0) };
  if (needsToken(operation)) {
    return [
      {
        ...common,
        name: `${operation.id} · 401 · token missing`,
        request: documentedRequest(operation, { token: false }),
        expect: unauthorised(contract, operation),
      },
    ];
  }
  const [code] = successCodes(operation);
  if (code === undefined) return [];
  return [
    {
      ...common,
      name: `${operation.id} · ${code} · token not needed`,
      request: documentedRequest(operation, { token: true }),
      expect: documented(contract, operation, code),
    },
  ];
}
