import type { SchemaCheck } from '../../../client/verify/check-schema.ts';
import type { FoundOperation } from '../../../client/verify/find-operation.ts';
import { joinPointer, valueAt } from '../../../client/verify/pointer.ts';
import { formType } from '../../../sandbox/http/form-type.ts';
import { typed } from '../../../sandbox/request/typed.ts';
import { isRecord, ownMember } from '../../compiler/model/record.ts';
import type { EngineViolation } from './prism-engine.ts';

/** Validates the parts of a form, in place of Prism: each is text, JSON or a file (OpenAPI 3.1.1 §4.8.14.4). */
export async function formViolations(
  document: unknown,
  check: SchemaCheck,
  { pointer }: FoundOperation,
  form: FormData,
): Promise<EngineViolation[]> {
  const at = joinPointer(pointer, 'requestBody', 'content', formType);
  const media = valueAt(document, at);
  const schema = ownMember(media, 'schema');
  const report = (path: string[], code: string, message: string): EngineViolation => ({
    location: ['request', 'body', ...path],
    severity: 'Error',
    code,
    message: `Request body part ${path.join('.')}${message}`,
  });
  if (schema === undefined) return [];
  const parts = new Map<string, unknown>();
  for (const [name, sent] of form) {
    const part = ownMember(ownMember(schema, 'properties'), name);
    const isFile = isRecord(part) && part.format === 'binary';
    if (isFile && typeof sent === 'string') return [report([name], 'type', ' must be a file')];
    const text = typeof sent === 'string' ? sent : isFile ? '' : await sent.text();
    const isJson = ownMember(ownMember(ownMember(media, 'encoding'), name), 'contentType') === 'application/json';
    try {
      const place = joinPointer(at, 'schema', 'properties', name);
      parts.set(name, isJson ? JSON.parse(text) : typed(document, place, text));
    } catch {
      return [report([name], 'json', ' is not JSON')];
    }
  }
  return check(schema, joinPointer(at, 'schema'), Object.fromEntries(parts)).map(({ path, keyword, message }) =>
    report(path, keyword, `: ${message}`),
  );
}
