import { expect } from 'vitest';
import { joinPointer } from '../../../client/verify/pointer.ts';
import { isRecord } from '../../../client/verify/record.ts';
import { isIndexed } from '../../../scripts/compiler/openapi/indexed-pairs.ts';
import type { ContractCase } from '../case.ts';
import { type Contract, type ContractOperation, documentedExample, type Parameter, successCodes } from '../contract.ts';
import { rejected } from '../expectations.ts';
import { type Changes, documentedRequest } from '../request.ts';
import { wrongLiterals } from '../wrong-literals.ts';

interface Row {
  parameter: Parameter;
  pointer: string;
}

const rows = ({ object, pointer }: ContractOperation): Row[] =>
  (object.parameters ?? []).map((parameter, i) => ({ parameter, pointer: joinPointer(pointer, 'parameters', i) }));

/** The change that sends a parameter with another value; undefined omits it. */
function sent({ in: where, name }: Parameter, value: unknown): Changes {
  if (where === 'path') return { path: { [name]: String(value) } };
  if (where === 'query') return { query: { [name]: value } };
  return { headers: { [name.toLowerCase()]: value === undefined ? undefined : String(value) } };
}

/** The documented example of each parameter is accepted. */
export function parameterExampleCases(contract: Contract, operation: ContractOperation): ContractCase[] {
  const [code] = successCodes(operation);
  if (code === undefined) return [];
  return rows(operation).flatMap(({ parameter, pointer }): ContractCase[] => {
    const example = documentedExample(contract, parameter, pointer);
    // The examples of path and required parameters are in every request of the operation.
    if (!example || parameter.in === 'path') return [];
    return [
      {
        name: `${operation.id} · ${code} · ${parameter.in}.${parameter.name} example`,
        fact: 'parameter example',
        pointer,
        request: documentedRequest(operation, sent(parameter, example.value)),
        expect: (reply) => {
          expect(
            reply.violations?.filter(({ location }) => location[0] === 'request') ?? [],
            'what is wrong with the example',
          ).toEqual([]);
          expect(reply.status, reply.text).toBe(Number(code));
        },
      },
    ];
  });
}

/** Each required parameter is omitted, except path parameters. */
export function missingParameterCases(contract: Contract, operation: ContractOperation): ContractCase[] {
  return rows(operation)
    .filter(({ parameter }) => parameter.required === true && parameter.in !== 'path')
    .map(({ parameter, pointer }) => ({
      name: `${operation.id} · 400 · ${parameter.in}.${parameter.name} missing`,
      fact: 'parameter',
      pointer,
      request: documentedRequest(operation, sent(parameter, undefined)),
      expect: rejected(contract, operation, ['request', parameter.in]),
    }));
}

/** Each typed parameter with a literal of another type, each enum with another value. */
export function wrongParameterCases(contract: Contract, operation: ContractOperation): ContractCase[] {
  return rows(operation).flatMap(({ parameter, pointer }) => {
    if (isIndexed(parameter) || !isRecord(parameter.schema)) return [];
    return wrongLiterals(parameter.schema).map(
      ({ what, literal }): ContractCase => ({
        name: `${operation.id} · 400 · ${parameter.in}.${parameter.name} ${what}`,
        fact: 'parameter',
        pointer,
        request: documentedRequest(operation, sent(parameter, literal)),
        expect: rejected(contract, operation, ['request', parameter.in, parameter.name]),
      }),
    );
  });
}
