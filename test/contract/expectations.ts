import { expect } from 'vitest';
import { joinPointer } from '../../client/verify/pointer.ts';
import { isRecord } from '../../client/verify/record.ts';
import { type Contract, type ContractOperation, jsonType } from './contract.ts';
import type { Reply } from './request.ts';

const problemType = 'application/problem+json';

/** Expects the documented response of a status: status, media type, and a valid body. */
export function documented(
  contract: Contract,
  { object, pointer }: ContractOperation,
  code: string,
): (reply: Reply) => void {
  return (reply) => {
    expect(reply.status, reply.text).toBe(Number(code));
    const content = object.responses[code]?.content;
    if (!content) return;
    const type = Object.keys(content)[0] ?? jsonType;
    expect(reply.contentType, reply.text).toBe(type);
    const schema = content[type]?.schema;
    if (type !== jsonType || schema === undefined) return;
    expect(
      contract.check(schema, joinPointer(pointer, 'responses', code, 'content', type, 'schema'), reply.json),
      'violations of the schema by the body',
    ).toEqual([]);
  };
}

/** Expects the documented success without violations in request and response. */
export function succeeds(contract: Contract, operation: ContractOperation, code: string): (reply: Reply) => void {
  const matches = documented(contract, operation, code);
  return (reply) => {
    expect(reply.violations, reply.text).toBeUndefined();
    matches(reply);
  };
}

/** Expects 401, with the documented body if there is one. */
export function unauthorised(contract: Contract, operation: ContractOperation): (reply: Reply) => void {
  return (reply) => {
    expect(reply.status, reply.text).toBe(401);
    expect(reply.json).toEqual({ type: 'Unauthorized', message: 'header.authorization: must be “Bearer” and a token' });
    if (operation.object.responses['401']) documented(contract, operation, '401')(reply);
  };
}

/**
 * Expects the documented response to an invalid request, 422 or 400, else the server's own 422. It must
 * report a violation at the location of the case, or at a parent or child of it: a violation of
 * alternatives is reported at their parent.
 */
export function rejected(
  contract: Contract,
  operation: ContractOperation,
  location: readonly string[],
): (reply: Reply) => void {
  const code = ['422', '400'].find((candidate) => Object.hasOwn(operation.object.responses, candidate));
  return (reply) => {
    const named = reply.violations?.map(({ location: place }) => place) ?? problemLocations(reply.json);
    expect(
      named.filter((place) => related(place, location)),
      `violations at ${location.join('.')} among ${JSON.stringify(named)}`,
    ).not.toEqual([]);
    if (code !== undefined) {
      documented(contract, operation, code)(reply);
      // Ten violations at most are in the message, and where they are.
      expect(reply.json, reply.text).toMatchObject({
        type: 'Validation',
        message: expect.stringMatching(new RegExp(`(?:^|; )${location[1]}`)) as unknown,
      });
      return;
    }
    expect(reply.status, reply.text).toBe(422);
    expect(reply.contentType).toBe(problemType);
  };
}

/** The violations in the body of the server's own response, whose locations omit `request`. */
function problemLocations(json: unknown): string[][] {
  const { validation } = isRecord(json) ? json : {};
  return (Array.isArray(validation) ? validation : [])
    .filter(isRecord)
    .map(({ location }) => ['request', ...(Array.isArray(location) ? location.map(String) : [])]);
}

/** True if the reported location equals the wanted one, contains it (except the whole request), or is inside of it. */
function related(named: readonly string[], wanted: readonly string[]): boolean {
  const common = Math.min(named.length, wanted.length);
  return (
    common >= Math.min(2, wanted.length) &&
    wanted.slice(0, common).every((token, i) => token.toLowerCase() === named[i]?.toLowerCase())
  );
}
