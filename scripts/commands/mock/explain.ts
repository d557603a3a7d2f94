import type { FoundOperation } from '../../../client/verify/find-operation.ts';
import { joinPointer } from '../../../client/verify/pointer.ts';
import { type SourceLine, type SourceMap, schemaPointer, sourceLine } from '../../../client/verify/source.ts';
import type { EngineViolation } from './prism-engine.ts';

/** A violation for people, with the documented name and the line of Markdown that states the rule. */
export interface Explained {
  /** `query page`, `body attributes.0.name`, `response body items.0.id` */
  subject: string;
  message: string;
  at: SourceLine | undefined;
}

/**
 * Replaces the parameter name of a violation, which Prism writes in lower case, with the documented
 * spelling.
 */
export function withDocumentedName(violation: EngineViolation, { operation }: FoundOperation): EngineViolation {
  const [side, where, name, ...rest] = violation.location;
  if (side !== 'request' || where === undefined || name === undefined || where === 'body') return violation;
  const documented = operation.parameters?.find(
    (parameter) => parameter.in === where && parameter.name.toLowerCase() === name,
  )?.name;
  if (documented === undefined) return violation;
  const message = violation.message.replace(`parameter ${name} `, `parameter ${documented} `);
  return { ...violation, location: [side, where, documented, ...rest], message };
}

/** Describes a violation and locates the rule that it violates. */
export function explain(
  violation: EngineViolation,
  document: unknown,
  map: SourceMap,
  found: FoundOperation,
  response: { status: number; contentType: string },
): Explained {
  const [side, ...rest] = violation.location;
  const [where = '', ...path] = rest;
  const subject = side === 'response' ? ['response', where, path.join('.')] : [where, path.join('.')];
  const pointer =
    side === 'response'
      ? responsePointer(document, found, response, where, path)
      : requestPointer(document, found, where, path);
  return {
    subject: subject.filter((word) => word !== '').join(' '),
    message: plain(violation.message),
    at: sourceLine(map, pointer),
  };
}

/** Removes Prism's prefix, such as `Request query parameter page`, which repeats the subject. */
const plain = (message: string): string =>
  message.replace(/^(?:Request|Response) (?:body|query|header|path)(?: (?:property|parameter) \S+)? /, '');

function requestPointer(
  document: unknown,
  { operation, pointer }: FoundOperation,
  where: string,
  [name, ...path]: string[],
): string {
  if (where === 'body') {
    return schemaPointer(
      document,
      joinPointer(pointer, 'requestBody', 'content', 'application/json', 'schema'),
      name === undefined ? [] : [name, ...path],
    );
  }
  const index = operation.parameters?.findIndex((parameter) => parameter.in === where && parameter.name === name) ?? -1;
  if (index === -1) return where === '' ? joinPointer(pointer, 'security') : pointer;
  const parameter = joinPointer(pointer, 'parameters', index);
  return path.length === 0 ? parameter : schemaPointer(document, joinPointer(parameter, 'schema'), path);
}

function responsePointer(
  document: unknown,
  { pointer }: FoundOperation,
  { status, contentType }: { status: number; contentType: string },
  where: string,
  path: string[],
): string {
  const response = joinPointer(pointer, 'responses', status);
  return where === 'body'
    ? schemaPointer(document, joinPointer(response, 'content', contentType, 'schema'), path)
    : response;
}
