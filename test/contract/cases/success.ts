import { expect } from 'vitest';
import { joinPointer } from '../../../client/verify/pointer.ts';
import type { ContractCase } from '../case.ts';
import { type Contract, type ContractOperation, documentedExample, jsonType, successCodes } from '../contract.ts';
import { succeeds } from '../expectations.ts';
import { documentedRequest } from '../request.ts';

/** The documented request returns the documented success with its example. */
export function successCases(contract: Contract, operation: ContractOperation): ContractCase[] {
  return [
    ...successCodes(operation).map((code, i) => successCase(contract, operation, code, i === 0)),
    ...bodyExampleCases(operation),
  ];
}

function successCase(contract: Contract, operation: ContractOperation, code: string, lowest: boolean): ContractCase {
  const content = operation.object.responses[code]?.content;
  const media = content?.[jsonType];
  const at = joinPointer(operation.pointer, 'responses', code);
  const example = media && documentedExample(contract, media, joinPointer(at, 'content', jsonType));
  const matches = succeeds(contract, operation, code);
  return {
    name: `${operation.id} · ${code}`,
    fact: 'response example',
    pointer: example?.pointer ?? at,
    // By default the server returns the lowest status; any other one must be requested.
    request: documentedRequest(operation, lowest ? {} : { prefer: `code=${code}` }),
    expect: (reply) => {
      matches(reply);
      if (example) expect(reply.json, 'the documented example').toEqual(example.value);
    },
  };
}

/** The body example of the page, even if it is invalid against its schema. */
function bodyExampleCases(operation: ContractOperation): ContractCase[] {
  const { body } = operation;
  const [code] = successCodes(operation);
  if (!body?.example || code === undefined) return [];
  return [
    {
      name: `${operation.id} · ${code} · body example`,
      fact: 'body example',
      pointer: body.example.pointer,
      request: documentedRequest(operation, { body: JSON.stringify(body.example.value) }),
      expect: (reply) => {
        expect(
          reply.violations?.filter(({ location }) => location[0] === 'request') ?? [],
          'what is wrong with the example',
        ).toEqual([]);
        expect(reply.status, reply.text).toBe(Number(code));
      },
    },
  ];
}
