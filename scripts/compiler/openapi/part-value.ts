import type { Report } from '../diagnostics/reporter.ts';
import type { Json } from '../model/json.ts';
import type { BodyPart } from '../model/reference.ts';
import { jsonOf, valueOfType } from './cell-value.ts';

/**
 * The value of a text in a part of a form (dialect §4.6): JSON if the part has a schema or is an object. Undefined if
 * it is not of the type. A file has no text.
 */
export function valueOfPart(
  text: string,
  { type, schema }: Pick<BodyPart, 'type' | 'schema'>,
  report: Report = () => undefined,
): Json | undefined {
  if (type.value === 'file') return undefined;
  return schema ? jsonOf(text, report) : valueOfType(text, type.value, report);
}
