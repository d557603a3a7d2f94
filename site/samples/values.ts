import { isIndexed } from '../../scripts/compiler/openapi/indexed-pairs.ts';
import type { Parameter } from '../../scripts/compiler/openapi/openapi.ts';
import { isObject } from '../schema/keywords.ts';
import type { Encoding, SampleValue } from './sample-request.ts';

/** The values of the parameters in a sample: of the required ones, and of those that a reader is helped to see. */
export function sampleValues(method: string, parameters: readonly Parameter[]): SampleValue[] {
  const shown = new Set(method === 'GET' ? helpful(parameters) : []);
  return parameters
    .filter((parameter) => parameter.required || shown.has(parameter))
    .map((parameter) => ({
      name: parameter.name,
      in: parameter.in,
      value: exampleOf(parameter) ?? defaultOf(parameter) ?? parameter.name,
      encoding: encodingOf(parameter),
    }));
}

/**
 * The optional query parameters of a request that only reads:
 * - those with a default from which the example differs. The server has a value for each of them in every request, so
 *   they go together, while others can be alternatives: an ID before which the list starts, or after which;
 * - those whose notation is hard to guess: indexed pairs, or else the first with JSON, which is another way to select.
 */
function helpful(parameters: readonly Parameter[]): Parameter[] {
  const optional = parameters.filter(
    (parameter) =>
      parameter.in === 'query' && !parameter.required && !parameter.deprecated && exampleOf(parameter) !== undefined,
  );
  const settings = optional.filter(
    (parameter) => defaultOf(parameter) !== undefined && exampleOf(parameter) !== defaultOf(parameter),
  );
  const indexed = optional.filter((parameter) => encodingOf(parameter) === 'indexed');
  const json = optional.filter((parameter) => encodingOf(parameter) === 'json').slice(0, 1);
  return [...settings, ...(indexed.length > 0 ? indexed : json)];
}

/** How the value of a parameter is written. */
export const encodingOf = (parameter: Parameter): Encoding =>
  parameter.content ? 'json' : isIndexed(parameter) ? 'indexed' : 'plain';

const exampleOf = ({ example, content }: Parameter): unknown => example ?? content?.['application/json']?.example;

const defaultOf = ({ schema }: Parameter): unknown => (isObject(schema) ? schema.default : undefined);
