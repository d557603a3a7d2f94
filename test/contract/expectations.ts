import { expect } from 'vitest';
import { joinPointer } from '../../client/verify/pointer.ts';
import { isRecord } from '../../client/verify/record.ts';
import { type Contract, type ContractOperation, jsonType } from './contract.ts';
import type { Reply } from './request.ts';

const problemType = 'application/problem+json';

/** The documented response of a code: status, media type, a body that keeps its schema. */
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
    // Prism answers an undefined code or path with a 404 of its own, of this type.
    expect(reply.contentType, reply.text).toBe(type);
    const schema = content[type]?.schema;
    if (type !== jsonType || schema === undefined) return;
    expect(
      contract.check(schema, joinPointer(pointer, 'responses', code, 'content', type, 'schema'), reply.json),
      'what the body breaks of its schema',
    ).toEqual([]);
  };
}

/** The documented success, and nothing to object to in request or response. */
export function succeeds(contract: Contract, operation: ContractOperation, code: string): (reply: Reply) => void {
  const matches = documented(contract, operation, code);
  return (reply) => {
    expect(reply.violations, reply.text).toBeUndefined();
    matches(reply);
  };
}

/** A request without a token is refused, with the documented body where there is one. */
export function unauthorised(contract: Contract, operation: ContractOperation): (reply: Reply) => void {
  return (reply) => {
    expect(reply.status, reply.text).toBe(401);
    if (operation.object.responses['401']) documented(contract, operation, '401')(reply);
  };
}

/**
 * The documented answer to a request that breaks the reference, 422 or 400; where the page
 * documents neither, the server's own 422. The violation is named where the case put it, or
 * around or inside it: alternatives are reported as a whole.
 */
export function refused(
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
    if (code !== undefined) return documented(contract, operation, code)(reply);
    expect(reply.status, reply.text).toBe(422);
    expect(reply.contentType).toBe(problemType);
  };
}

/** Without a documented refusal the violations stand in the body of the server's own, with no side. */
function problemLocations(json: unknown): string[][] {
  const { validation } = isRecord(json) ? json : {};
  return (Array.isArray(validation) ? validation : [])
    .filter(isRecord)
    .map(({ location }) => ['request', ...(Array.isArray(location) ? location.map(String) : [])]);
}

/** Whether a named place is the wanted one, around it (but not the whole request) or inside it. */
function related(named: readonly string[], wanted: readonly string[]): boolean {
  const common = Math.min(named.length, wanted.length);
  return (
    common >= Math.min(2, wanted.length) &&
    wanted.slice(0, common).every((token, i) => token.toLowerCase() === named[i]?.toLowerCase())
  );
}
