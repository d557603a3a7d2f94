import { isIndexed } from '../../compiler/openapi/indexed-pairs.ts';
import type { Method, OpenAPI, OperationObject } from '../../compiler/openapi/openapi.ts';

/**
 * The shortest curl command that the mock responds to with 200: a GET with the documented examples of
 * its path and required query parameters; the first one among equals.
 */
export function tryIt(document: OpenAPI, url: string): string | undefined {
  const commands = Object.entries(document.paths).flatMap(
    ([template, item]) => readingCommand(template, item, url) ?? [],
  );
  return commands.reduce<string | undefined>(
    (best, command) => (best === undefined || command.length < best.length ? command : best),
    undefined,
  );
}

function readingCommand(
  template: string,
  item: Partial<Record<Method, OperationObject>>,
  url: string,
): string | undefined {
  const { get: operation } = item;
  if (!operation || !operation.responses['200']?.content?.['application/json']) return undefined;
  const parameters = (operation.parameters ?? []).filter(({ required }) => required);
  if (
    parameters.some((parameter) => parameter.example === undefined || parameter.in === 'header' || isIndexed(parameter))
  )
    return undefined;
  const path = parameters
    .filter((parameter) => parameter.in === 'path')
    .reduce((text, { name, example }) => text.replace(`{${name}}`, encodeURIComponent(String(example))), template);
  const query = new URLSearchParams(
    parameters.filter((parameter) => parameter.in === 'query').map(({ name, example }) => [name, String(example)]),
  ).toString();
  const token = (operation.security?.length ?? 0) > 0 ? " -H 'Authorization: Bearer any'" : '';
  return `curl${token} '${url}${path}${query === '' ? '' : `?${query}`}'`;
}
