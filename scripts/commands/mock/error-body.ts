import type { SchemaCheck } from '../../../client/verify/check-schema.ts';
import { joinPointer, valueAt } from '../../../client/verify/pointer.ts';
import { propertiesOf, type SandboxDocument, type SandboxFound } from '../../../sandbox/document.ts';
import { Refusal } from '../../../sandbox/refusal.ts';

/** The body of an error that says what is wrong; undefined unless the response documents its `type` and `message`. */
export function errorBody(
  document: SandboxDocument,
  check: SchemaCheck,
  { pointer }: SandboxFound,
  status: number,
  message: string,
): { type: string; message: string } | undefined {
  const at = joinPointer(pointer, 'responses', status, 'content', 'application/json', 'schema');
  const schema = valueAt(document, at);
  const { type, message: text } = propertiesOf(document, schema);
  const { body } = new Refusal(status === 401 ? 401 : 400, message);
  return type !== undefined && text !== undefined && check(schema, at, body).length === 0 ? body : undefined;
}
