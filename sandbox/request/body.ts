import type { SchemaCheck } from '../../client/verify/check-schema.ts';
import { joinPointer } from '../../client/verify/pointer.ts';
import { isRecord } from '../../client/verify/record.ts';
import type { SandboxDocument, SandboxOperation } from '../document.ts';
import { Refusal } from '../refusal.ts';
import { plainMessage } from './plain-message.ts';
import type { ReadBody } from './received-body.ts';
import type { RequestViolation } from './violation.ts';

/** The body of a request, and where it violates the document. */
export interface CheckedBody {
  readonly value: unknown;
  readonly violations: readonly RequestViolation[];
}

/**
 * Checks the body of a request. An empty object counts as no body where none is documented: the vendor's clients send
 * one with every DELETE.
 * @throws Refusal 413 or 415
 */
export function checkBody(
  document: SandboxDocument,
  check: SchemaCheck,
  { operation, pointer }: { operation: SandboxOperation; pointer: string },
  body: ReadBody,
  contentType: string,
): CheckedBody {
  const at = joinPointer(pointer, 'requestBody');
  const wrong = (keyword: string, message: string): CheckedBody => ({
    value: undefined,
    violations: [{ path: ['body'], keyword, message, pointer: operation.requestBody ? at : pointer }],
  });
  if (body.kind === 'too-large') throw new Refusal(413, 'The body is larger than 10 MB');
  if (body.kind === 'malformed') return wrong('json', `is not ${body.reason}`);
  const { requestBody } = operation;
  const isEmpty =
    body.kind === 'none' || (body.kind === 'value' && isRecord(body.value) && Object.keys(body.value).length === 0);
  if (!requestBody)
    return isEmpty ? { value: undefined, violations: [] } : wrong('undocumented', 'no body is documented');
  if (body.kind === 'none')
    return requestBody.required ? wrong('required', 'is required') : { value: undefined, violations: [] };
  const types = Object.keys(requestBody.content);
  const type = types.find((known) => known === contentType);
  if (type === undefined)
    throw new Refusal(415, `Unexpected Content-Type “${contentType}”, expected ${types.join(' or ')}`);
  if (body.kind === 'form') return { value: body.form, violations: [] };
  const schema = joinPointer(at, 'content', type, 'schema');
  const violations = check(requestBody.content[type]?.schema, schema, body.value).map((violation) => {
    const { path, message } = plainMessage(document, schema, violation);
    return { path: ['body', ...path], keyword: violation.keyword, message, pointer: schema };
  });
  return { value: body.value, violations };
}
