import { encodePair } from '../samples/query.ts';
import { documentedRequest } from './documented-request.ts';

/** The inputs of an operation. */
export interface Inputs {
  parameters: { name: string; place: string; example: string; required: boolean }[];
  /** The example of the body as text; `undefined` if the operation has no body. */
  body: string | undefined;
}

/** Reads the inputs of an operation from its article. */
export function readInputs(article: HTMLElement): Inputs {
  const rows = [...article.querySelectorAll<HTMLElement>('.parameters > [data-name]')];
  const { body } = documentedRequest(article);
  return {
    parameters: rows.map(({ dataset }) => ({
      name: dataset.name ?? '',
      place: dataset.in ?? '',
      example: dataset.example ?? '',
      required: dataset.required === 'true',
    })),
    body: body === undefined ? undefined : JSON.stringify(body, null, 2),
  };
}

/** Builds the request from the values of the form. */
export function requestOf(
  article: HTMLElement,
  inputs: Inputs,
  values: ReadonlyMap<string, string>,
): { url: string; init: RequestInit } {
  const headers: Record<string, string> = { Accept: 'application/json, text/event-stream' };
  const query: string[] = [];
  let path = article.dataset.path ?? '';
  for (const { name, place } of inputs.parameters) {
    const value = values.get(`${place}:${name}`) ?? '';
    if (place === 'path') path = path.replaceAll(`{${name}}`, encodeURIComponent(value));
    else if (value === '') continue;
    else if (place === 'header') headers[name] = value;
    else query.push(...pairsOf(name, value).map(encodePair));
  }
  const token = values.get('$token');
  if (token !== undefined) headers.Authorization = `Bearer ${token}`;
  const body = values.get('$body');
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  const base = (values.get('$server') ?? '').replace(/\/+$/, '');
  return {
    url: `${base}${path}${query.length > 0 ? `?${query.join('&')}` : ''}`,
    init: {
      method: article.dataset.method ?? 'GET',
      headers,
      ...(body === undefined ? {} : { body }),
      credentials: 'omit',
    },
  };
}

/** Splits the value of a nested parameter, which is entered as in a URL: `tagFilter[0][key]=Floor&…`. */
function pairsOf(name: string, value: string): [string, string][] {
  if (!value.startsWith(`${name}[`)) return [[name, value]];
  return value.split('&').map((pair): [string, string] => {
    const at = pair.indexOf('=');
    return at < 0 ? [pair, ''] : [pair.slice(0, at), pair.slice(at + 1)];
  });
}
