import type { Report } from '../diagnostics/reporter.ts';
import { toValue } from '../model/json.ts';
import type { PathParameter, UrlTemplate } from '../model/reference.ts';
import type { ApiParameter } from './api-parameter.ts';
import { located } from './located.ts';
import { placeholderOf } from './names.ts';
import { patternOf } from './pattern.ts';
import { proseOf } from './prose-of.ts';

/**
 * The path parameters of an operation, in the order of its URL (dialect §4.3). Those of the operation come before those
 * of its resource. Reports a placeholder without one, and one without a placeholder.
 */
export function readPathParameters(
  parameters: readonly ApiParameter[],
  { segments, at: urlAt }: UrlTemplate,
  report: Report,
  file: string,
): PathParameter[] {
  const unused = new Map(parameters.toReversed().map((parameter) => [placeholderOf(parameter.name.value), parameter]));
  const rows = segments.flatMap(({ kind, text }): PathParameter[] => {
    if (kind === 'literal') return [];
    const found = unused.get(text);
    unused.delete(text);
    if (!found) {
      report('upstream/missing', { ...urlAt, file }, { actual: text, where: 'the list of path parameters' });
      return [];
    }
    const { at, name, description, example } = found;
    return [
      {
        at,
        placeholder: located(text, name.at),
        description: located(proseOf(description.value), description.at),
        example: example && located(String(toValue(example)), example.at),
        pattern: patternOf(found),
      },
    ];
  });
  for (const { at, name } of unused.values())
    report('upstream/contradiction', at, {
      what: 'path parameter',
      actual: name.value,
      expected: 'a part of the path',
    });
  return rows;
}
