import type { SchemaCheck } from '../../client/verify/check-schema.ts';
import { joinPointer, valueAt } from '../../client/verify/pointer.ts';
import { isRecord } from '../../client/verify/record.ts';
import { propertiesOf, type SandboxDocument } from '../document.ts';
import { plainViolations } from './plain-message.ts';
import type { FormPart } from './received-body.ts';
import { typed } from './typed.ts';
import type { RequestViolation } from './violation.ts';

/** The values of a form, without its files, and where it violates the document. */
export interface CheckedForm {
  readonly value: Readonly<Record<string, unknown>>;
  readonly violations: readonly RequestViolation[];
}

/**
 * Reads and checks the parts of a form: each is text, JSON or a file (OpenAPI 3.1.1 §4.8.14.4).
 * @param pointer of the media type
 */
export function readForm(
  document: SandboxDocument,
  check: SchemaCheck,
  pointer: string,
  form: readonly FormPart[],
): CheckedForm {
  const media = valueAt(document, pointer);
  const { schema, encoding } = isRecord(media) ? media : {};
  const at = joinPointer(pointer, 'schema');
  const parts = propertiesOf(document, schema);
  const violations: RequestViolation[] = [];
  const report = (name: string, keyword: string, message: string): void =>
    void violations.push({ path: ['body', name], keyword, message, pointer: at });
  const value: [string, unknown][] = [];
  const files: [string, string][] = [];
  for (const { name, text, isFile } of form) {
    const part = Object.hasOwn(parts, name) ? parts[name] : undefined;
    if (isRecord(part) && part.format === 'binary') {
      if (!isFile) report(name, 'type', 'must be a file');
      files.push([name, '']);
      continue;
    }
    try {
      value.push([name, isJson(encoding, name) ? JSON.parse(text) : typed(document, at, text, [name])]);
    } catch {
      report(name, 'json', 'is not JSON');
    }
  }
  // A part that cannot be read would be reported as missing as well.
  if (violations.length > 0) return { value: Object.fromEntries(value), violations };
  const found = check(schema, at, Object.fromEntries([...value, ...files]));
  return { value: Object.fromEntries(value), violations: plainViolations(document, at, ['body'], found) };
}

function isJson(encoding: unknown, name: string): boolean {
  const stated = isRecord(encoding) && Object.hasOwn(encoding, name) ? encoding[name] : undefined;
  return isRecord(stated) && stated.contentType === 'application/json';
}
