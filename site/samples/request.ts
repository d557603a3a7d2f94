import type { Operation } from '../model/site.ts';
import { encodePair, encodeQuery, pairs } from './query.ts';

/** The smallest request that the reference documents: path, required query, example of the body. */
export interface SampleRequest {
  /** Values by name, path and query in one. */
  parameters: Record<string, unknown>;
  /** The path with its values, and the query. */
  target: string;
  body: unknown;
  accept: string;
}

export function sampleRequest({ object, path }: Operation): SampleRequest {
  const parameters: Record<string, unknown> = {};
  const query: [string, string][] = [];
  let target = path;
  for (const { name, in: place, required, example, schema, content } of object.parameters ?? []) {
    if (!required || place === 'header') continue;
    const value =
      example ??
      content?.['application/json']?.example ??
      (typeof schema === 'object' ? schema.default : undefined) ??
      name;
    parameters[name] = value;
    if (place === 'path') target = target.replaceAll(`{${name}}`, encodeURIComponent(String(value)));
    else query.push(...(content ? [[name, encodeQuery(value)] satisfies [string, string]] : pairs(name, value)));
  }
  const success = Object.entries(object.responses).find(([code]) => code.startsWith('2'))?.[1];
  return {
    parameters,
    target: `${target}${query.length > 0 ? `?${query.map(encodePair).join('&')}` : ''}`,
    body: bodyExample({ object }),
    accept: Object.keys(success?.content ?? {})[0] ?? 'application/json',
  };
}

/** The example of the body; one that its schema refuses is still what the reference shows. */
export function bodyExample({ object }: Pick<Operation, 'object'>): unknown {
  const media = object.requestBody?.content['application/json'];
  return media?.example ?? media?.['x-invalid-example'];
}
