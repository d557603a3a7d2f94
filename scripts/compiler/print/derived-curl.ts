import { queryPair } from '../dialect/query-pair.ts';
import { authorizationHeader } from '../dialect/tables.ts';
import type { Place } from '../model/place.ts';
import type { BodyPart, Curl, Operation, QueryExample } from '../model/reference.ts';
import { urlText } from '../model/url-text.ts';

/** The facts of an operation that its curl example repeats. */
export type CurlFacts = Pick<
  Operation,
  'at' | 'method' | 'url' | 'authentication' | 'queryParameters' | 'headers' | 'body' | 'eventStream'
>;

/**
 * The curl example of an operation (dialect §4.7), which follows from its other facts, except for one: the example
 * sends a JSON body if and only if the body is required.
 */
export function derivedCurl(operation: CurlFacts, isBodyRequired: boolean): Curl {
  const { at, method, body } = operation;
  const located = <T>(value: T): { value: T; at: Place } => ({ value, at });
  return {
    at,
    method: located(method.value),
    url: located(`${urlText(operation.url)}${queryOf(operation)}`),
    headers: headersOf(operation).map(([name, value]) => located({ name, value })),
    data: body?.kind === 'json' && isBodyRequired ? located(onOneLine(body.example?.text ?? '{}')) : undefined,
    form: (body?.kind === 'multipart' ? body.parts : [])
      .filter(({ required }) => required.value)
      .map((part) => located({ name: part.name.value, value: partValue(part) })),
  };
}

const onOneLine = (json: string): string => JSON.stringify(JSON.parse(json));

function headersOf({ authentication, body, eventStream, headers }: CurlFacts): [name: string, value: string][] {
  return [
    // curl itself states the type of a form, with its boundary.
    ...(body?.kind === 'multipart' ? [] : ([['Content-Type', 'application/json']] as const)),
    ['Accept', eventStream ? 'text/event-stream' : 'application/json'],
    ...(authentication.kind === 'token' ? ([[authorizationHeader, 'Bearer YOUR_API_ACCESS_TOKEN']] as const) : []),
    ...headers
      .filter(({ name, required }) => required.value && name.value !== authorizationHeader)
      .map(({ name, default: fallback }) => [name.value, fallback?.value ?? 'VALUE'] as const),
  ].map(([name, value]) => [name, value]);
}

/** The query with the required parameters, in percent-encoding. */
function queryOf({ queryParameters }: CurlFacts): string {
  const pairs = queryParameters
    .filter(({ required }) => required.value)
    .map(({ name, example }) => pairOf(name.value, example?.value));
  return pairs.length === 0 ? '' : `?${pairs.join('&')}`;
}

function pairOf(name: string, example: QueryExample | undefined): string {
  if (example?.kind !== 'nested') return `${encodeURIComponent(name)}=${encodeURIComponent(example?.text ?? '')}`;
  return example.text
    .split('&')
    .map((pair) => {
      const [key, value] = queryPair(pair);
      // Brackets are written as they are, as in the examples of the pages.
      const encoded = encodeURIComponent(key).replaceAll('%5B', '[').replaceAll('%5D', ']');
      return `${encoded}=${encodeURIComponent(value)}`;
    })
    .join('&');
}

/** The value of a part; `@` and a name for a file. */
function partValue({ name, type, example, default: fallback, acceptedValues }: BodyPart): string {
  if (type.value === 'file') return `@${example?.value ?? name.value}`;
  return example?.value ?? fallback?.value ?? acceptedValues[0]?.value ?? (type.value === 'object' ? '{}' : 'VALUE');
}
