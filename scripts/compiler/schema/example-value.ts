import type { Report } from '../diagnostics/reporter.ts';
import type { JsonText } from '../model/reference.ts';
import { hasReference } from './data-reference.ts';
import { toRaw } from './raw.ts';
import { readJson } from './read-json.ts';

/**
 * An example as a member of the document. Readers of the document would resolve an example that has
 * a member `$ref`, so such an example is written as text under an extension.
 */
export function exampleValue(
  file: string,
  key: 'example' | 'examples',
  json: JsonText,
  report: Report,
): Record<string, unknown> {
  const node = readJson(file, json, report);
  const value = toRaw(node);
  if (hasReference(value)) {
    report('json/reference', node.at, { actual: 'example' });
    return { 'x-invalid-example': json.text };
  }
  return { [key]: key === 'examples' ? [value] : value };
}
