import { Code } from './literal.ts';
import { encodePair, encodeQuery, queryPairs } from './query.ts';

// What the generators of samples read. This file, and they, use neither Node nor the document, since they run at build
// time and in the page, where the request follows the form.

/** A request, from which a sample is generated in each language. */
export interface SampleRequest {
  /** The id of the operation: `devices.sendCommand`. */
  id: string;
  method: string;
  /** The path with placeholders: `/applications/{applicationId}`. */
  path: string;
  /** The URL before the path, without a trailing slash. */
  server: string;
  /** True if the server is that of the document, which the client uses without an option. */
  isDefaultServer: boolean;
  values: readonly SampleValue[];
  /** The JSON value of the body; undefined if none is sent. */
  body?: unknown;
  /** The parts of a form; undefined if the body is no form. */
  form?: readonly SamplePart[] | undefined;
  /** The media type of the result; undefined if a success has no body. */
  accept?: string | undefined;
  /** True if a success can have no body although another has one. */
  canBeEmpty?: true | undefined;
  /** True if the operation needs an access token. Samples read it from the environment. */
  hasToken: boolean;
}

/** The value of a parameter. */
export interface SampleValue {
  name: string;
  in: 'path' | 'query' | 'header';
  value: unknown;
  encoding: Encoding;
}

/** How a value is written: as text, as indexed pairs (`tagFilter[0][key]=Floor`) or as JSON text. */
export type Encoding = 'plain' | 'indexed' | 'json';

/** A part of a form. The value of a file is its name. */
export interface SamplePart {
  name: string;
  value: string;
  isFile: boolean;
}

export const eventStream = 'text/event-stream';

/** The URL without a query; its path has the values of the parameters. */
export function urlWithoutQuery({ server, path, values }: SampleRequest): string {
  const filled = values
    .filter((value) => value.in === 'path')
    .reduce((rest, { name, value }) => rest.replaceAll(`{${name}}`, () => encodeURIComponent(String(value))), path);
  return `${server}${filled}`;
}

/** The URL with its query. */
export function urlOf(request: SampleRequest): string {
  const query = request.values.flatMap(pairsOf).map(encodePair).join('&');
  return `${urlWithoutQuery(request)}${query === '' ? '' : `?${query}`}`;
}

/** The pairs of a query parameter, not yet encoded; none for a parameter of another place. */
export function pairsOf({ in: place, name, value, encoding }: SampleValue): [string, string][] {
  if (place !== 'query') return [];
  return encoding === 'json' ? [[name, encodeQuery(value)]] : queryPairs(name, value);
}

/**
 * The query as an object of a program, by the names of the pairs. A value of JSON is the call of a function that writes
 * it, and any other value of a parameter is written by `plain`.
 */
export const queryMembers = (
  { values }: SampleRequest,
  toJson: string,
  plain: (value: unknown) => unknown,
): Record<string, unknown> =>
  Object.fromEntries(
    values
      .filter((value) => value.in === 'query')
      .flatMap((value): [string, unknown][] => {
        if (value.encoding === 'json') return [[value.name, new Code(toJson, value.value)]];
        const isPair = typeof value.value !== 'object';
        return isPair ? [[value.name, plain(value.value)]] : pairsOf(value);
      }),
  );

/** The headers without those that depend on the language: of the token and of the body. */
export const headersOf = ({ accept, values }: SampleRequest): Record<string, string> =>
  Object.fromEntries([
    ...(accept === undefined ? [] : [['Accept', accept]]),
    ...values.flatMap(({ in: place, name, value }) => (place === 'header' ? [[name, String(value)]] : [])),
  ]);
