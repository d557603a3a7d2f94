import type { SchemaCheck } from '../../client/verify/check-schema.ts';
import { essence } from '../../client/verify/media-type.ts';
import { joinPointer, valueAt } from '../../client/verify/pointer.ts';
import { isRecord } from '../../client/verify/record.ts';
import type { SandboxDocument, SandboxFound } from '../document.ts';
import { Refusal } from '../refusal.ts';
import { readForm } from './form.ts';
import { plainViolations } from './plain-message.ts';
import type { ReadBody } from './received-body.ts';
import type { RequestViolation } from './violation.ts';

/** The body of a request, and where it violates the document. */
export interface CheckedBody {
  readonly value: unknown;
  readonly violations: readonly RequestViolation[];
}

/** A body before its schema is checked: its documented media type, what is wrong with it, or neither if there is none. */
export type BodyType = { readonly type: string } | { readonly violation: RequestViolation } | undefined;

/**
 * Reads the media type of the body of a request. An empty object counts as no body where none is documented: the
 * vendor's clients send one with every DELETE.
 * @throws Refusal 413 or 415
 */
export function bodyType(
  { operation: { requestBody }, pointer }: Pick<SandboxFound, 'operation' | 'pointer'>,
  body: ReadBody,
  contentType: string,
): BodyType {
  const at = requestBody ? joinPointer(pointer, 'requestBody') : pointer;
  const wrong = (keyword: string, message: string): BodyType => ({
    violation: { path: ['body'], keyword, message, pointer: at },
  });
  if (body.kind === 'too-large') throw new Refusal(413, 'The body is larger than 10 MB');
  if (!requestBody) return isNothing(body) ? undefined : wrong('undocumented', 'no body is documented');
  if (body.kind === 'none') return requestBody.required ? wrong('required', 'is required') : undefined;
  const types = Object.keys(requestBody.content);
  const actual = essence(contentType);
  if (!types.includes(actual))
    throw new Refusal(
      415,
      `${actual === '' ? 'The request has no Content-Type' : `Unexpected Content-Type “${actual}”`}, expected ${types.join(' or ')}`,
    );
  return body.kind === 'malformed' ? wrong('json', `is not ${body.reason}`) : { type: actual };
}

const isNothing = (body: ReadBody): boolean =>
  body.kind === 'none' || (body.kind === 'value' && isRecord(body.value) && Object.keys(body.value).length === 0);

/**
 * Checks the body of a request.
 * @throws Refusal 413 or 415
 */
export function checkBody(
  document: SandboxDocument,
  check: SchemaCheck,
  found: Pick<SandboxFound, 'operation' | 'pointer'>,
  body: ReadBody,
  contentType: string,
): CheckedBody {
  const kind = bodyType(found, body, contentType);
  if (!kind) return { value: undefined, violations: [] };
  if ('violation' in kind) return { value: undefined, violations: [kind.violation] };
  const media = joinPointer(found.pointer, 'requestBody', 'content', kind.type);
  if (body.kind === 'form') return readForm(document, check, media, body.parts);
  const value = body.kind === 'value' ? body.value : undefined;
  const pointer = joinPointer(media, 'schema');
  const violations = check(valueAt(document, pointer), pointer, value);
  return { value, violations: plainViolations(document, pointer, ['body'], violations) };
}
