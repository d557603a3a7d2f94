import { joinPointer } from '../../../client/verify/pointer.ts';
import type { ContractCase } from '../case.ts';
import { type Contract, type ContractOperation, errorCodes } from '../contract.ts';
import { succeeds } from '../expectations.ts';
import { documentedRequest } from '../request.ts';

/** Each documented error status is returned on request (`Prefer`, RFC 7240), with its documented body. */
export function errorCodeCases(contract: Contract, operation: ContractOperation): ContractCase[] {
  return errorCodes(operation).map((code) => ({
    name: `${operation.id} · ${code} · preferred`,
    fact: 'error response',
    pointer: joinPointer(operation.pointer, 'responses', code),
    request: documentedRequest(operation, { prefer: `code=${code}`, headers: { accept: 'application/json' } }),
    expect: succeeds(contract, operation, code),
  }));
}
