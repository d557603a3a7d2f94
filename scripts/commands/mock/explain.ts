import { joinPointer } from '../../../client/verify/pointer.ts';
import { schemaPointer } from '../../../client/verify/source.ts';
import type { SandboxFound } from '../../../sandbox/document.ts';
import { plainMessage } from '../../../sandbox/request/plain-message.ts';
import type { RequestViolation } from '../../../sandbox/request/violation.ts';
import type { EngineViolation } from './prism-engine.ts';

/** What is wrong with a request that needs a token and has none. */
export const missingToken = { path: ['header', 'authorization'], message: 'must be “Bearer” and a token' };

/**
 * Replaces the parameter name of a violation, which Prism writes in lower case, with the documented
 * spelling.
 */
export function withDocumentedName(violation: EngineViolation, { operation }: SandboxFound): EngineViolation {
  const [side, where, name, ...rest] = violation.location;
  if (side !== 'request' || where === undefined || name === undefined || where === 'body') return violation;
  const documented = operation.parameters?.find(
    (parameter) => parameter.in === where && parameter.name.toLowerCase() === name,
  )?.name;
  if (documented === undefined) return violation;
  const message = violation.message.replace(`parameter ${name} `, `parameter ${documented} `);
  return { ...violation, location: [side, where, documented, ...rest], message };
}

/** Says a violation in plain words, with the rule that it violates. */
export function explain(
  { location: [side, ...rest], code, message }: EngineViolation,
  document: unknown,
  found: SandboxFound,
  response: { status: number; contentType: string },
): RequestViolation {
  const keyword = String(code);
  if (code === 401) return { ...missingToken, keyword, pointer: joinPointer(found.pointer, 'security') };
  const [where = '', ...path] = rest;
  const { start, below, pointer } =
    side === 'response' ? responseRule(found, response, where, path) : requestRule(found, where, path);
  // What is missing or unknown is a property, which Prism names in the message.
  const [, property] = /(?:required property|; found) '(.*)'$/s.exec(message) ?? [];
  const plain = plainMessage(document, start, {
    path: below,
    keyword,
    message: property === undefined ? withoutSubject(message) : `"${property}"`,
  });
  return {
    path: [...(side === 'response' ? [side] : []), ...rest.slice(0, rest.length - below.length), ...plain.path],
    keyword,
    message: plain.message,
    pointer: pointer ?? schemaPointer(document, start, below),
  };
}

/** Removes Prism's prefix, such as `Request query parameter page`, which repeats the path. */
const withoutSubject = (message: string): string =>
  message.replace(/^(?:Request|Response) (?:body|query|header|path)(?: (?:property|parameter) \S+)? /, '');

/** A rule of the document. */
interface Rule {
  /** The schema of the whole value. */
  start: string;
  /** The path in the value. */
  below: string[];
  /** The rule, if it is not the schema at the path. */
  pointer?: string;
}

function requestRule({ operation, pointer }: SandboxFound, where: string, path: string[]): Rule {
  if (where === 'body') {
    const [type = 'application/json'] = Object.keys(operation.requestBody?.content ?? {});
    return { start: joinPointer(pointer, 'requestBody', 'content', type, 'schema'), below: path };
  }
  const [name, ...below] = path;
  const index = operation.parameters?.findIndex((one) => one.in === where && one.name === name) ?? -1;
  if (index === -1) return { start: pointer, below: [], pointer };
  const parameter = joinPointer(pointer, 'parameters', index);
  return { start: joinPointer(parameter, 'schema'), below, ...(below.length === 0 && { pointer: parameter }) };
}

function responseRule(
  { pointer }: SandboxFound,
  { status, contentType }: { status: number; contentType: string },
  where: string,
  below: string[],
): Rule {
  const response = joinPointer(pointer, 'responses', status);
  return where === 'body'
    ? { start: joinPointer(response, 'content', contentType, 'schema'), below }
    : { start: response, below: [], pointer: response };
}
