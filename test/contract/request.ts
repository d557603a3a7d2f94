import { stringify } from 'picoquery';
import { essence } from '../../client/verify/media-type.ts';
import { isRecord } from '../../client/verify/record.ts';
import { type ContractOperation, jsonType, needsToken, type Parameter, streamType } from './contract.ts';
import { formContentType, formOf, formText, requiredParts } from './form.ts';

/** A request as data. */
export interface ContractRequest {
  method: string;
  /** Path and query, encoded. */
  url: string;
  headers: Record<string, string>;
  body?: string;
}

/** A response as data. */
export interface Reply {
  status: number;
  contentType: string;
  text: string;
  /** Undefined if the text is not JSON. */
  json: unknown;
  /** The violations that the server reports; undefined if it reports none. */
  violations: { location: string[]; message: string }[] | undefined;
}

/** How a request differs from the documented one. */
export interface Changes {
  token?: boolean;
  /** Path values by name, instead of the documented ones. */
  path?: Record<string, string>;
  /** Additional or changed query parameters; undefined omits one. */
  query?: Record<string, unknown>;
  headers?: Record<string, string | undefined>;
  /** The body as text, instead of the example; null sends none. */
  body?: string | null;
  prefer?: string;
}

/**
 * The smallest documented request of an operation, with the changes of the case: examples of path and
 * required parameters, a valid body, and a token if one is needed.
 */
export function documentedRequest(operation: ContractOperation, changes: Changes = {}): ContractRequest {
  const { object, template, method } = operation;
  const parameters = object.parameters ?? [];
  const path = template.replace(/\{([^}]+)\}/g, (_, name: string) =>
    encodeURIComponent(
      changes.path?.[name] ??
        exampleText(parameters.find((parameter) => parameter.in === 'path' && parameter.name === name)),
    ),
  );
  const required = (where: Parameter['in']): Record<string, unknown> =>
    Object.fromEntries(
      parameters
        .filter((parameter) => parameter.in === where && parameter.required)
        .map((parameter) => [parameter.name, parameterExample(parameter)]),
    );
  const query = defined({ ...required('query'), ...changes.query });
  const body = changes.body === undefined ? validBody(operation) : (changes.body ?? undefined);
  const streams = object.responses['200']?.content?.[streamType] !== undefined;
  const headers = defined({
    accept: streams ? streamType : jsonType,
    ...((changes.token ?? needsToken(operation)) ? { authorization: 'Bearer any-token' } : {}),
    ...(body === undefined ? {} : { 'content-type': formOf(operation) ? formContentType : jsonType }),
    ...(changes.prefer === undefined ? {} : { prefer: changes.prefer }),
    ...required('header'),
    ...changes.headers,
  });
  const search = stringify(query, { nesting: true, nestingSyntax: 'index' });
  return {
    method,
    url: search === '' ? path : `${path}?${search}`,
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)])),
    ...(body === undefined ? {} : { body }),
  };
}

/** The example of a parameter, else its first accepted value, else its default. */
export function parameterExample({ example, schema }: Parameter): unknown {
  if (example !== undefined || !isRecord(schema)) return example;
  return Array.isArray(schema.enum) ? schema.enum[0] : schema.default;
}

const exampleText = (parameter: Parameter | undefined): string =>
  String((parameter && parameterExample(parameter)) ?? 'no-example');

function validBody(operation: ContractOperation): string | undefined {
  const form = formOf(operation);
  if (form) return formText(requiredParts(form));
  const valid = operation.body?.valid;
  return valid === undefined ? undefined : JSON.stringify(valid);
}

const defined = (values: Record<string, unknown>): Record<string, unknown> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));

/** Sends a request and reads the response; of a stream, only the first event. */
export async function sendRequest(baseUrl: string, { method, url, headers, body }: ContractRequest): Promise<Reply> {
  const abort = new AbortController();
  const response = await fetch(`${baseUrl}${url}`, {
    method,
    headers,
    signal: abort.signal,
    ...(body === undefined ? {} : { body }),
  });
  const contentType = essence(response.headers.get('content-type') ?? '');
  const text = contentType === streamType ? await firstEvent(response, abort) : await response.text();
  const named = response.headers.get('sl-violations');
  return {
    status: response.status,
    contentType,
    text,
    json: parse(text),
    violations: named === null ? undefined : violationsOf(parse(named)),
  };
}

async function firstEvent(response: Response, abort: AbortController): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.includes('\n\n')) break;
  }
  abort.abort();
  return text;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function violationsOf(value: unknown): { location: string[]; message: string }[] {
  const all = (Array.isArray(value) ? value : []).filter(isRecord);
  // Prism warns about a parameter that is deprecated.
  const violations = all.filter(({ severity }) => severity !== 'Warning');
  return violations.map(({ location, message }) => ({
    location: Array.isArray(location) ? location.map(String) : [],
    message: String(message),
  }));
}
