import type { Method, OpenAPI, OperationObject } from '../../compiler/openapi/openapi.ts';

/**
 * A curl command that the mock answers with 200: an operation that only reads, with the
 * documented examples in its path and its required query; of several the one with the shortest
 * command, the first of those.
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
    parameters.some(
      ({ in: where, example, style }) => example === undefined || where === 'header' || style === 'deepObject',
    )
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
