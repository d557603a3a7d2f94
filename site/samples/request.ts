import type { Schema } from '../../scripts/compiler/openapi/openapi.ts';
import type { SiteOperation } from '../model/site.ts';
import { isObject, listAt, membersAt } from '../schema/keywords.ts';
import { encodePair, encodeQuery, queryPairs } from './query.ts';

/** The smallest documented request: path and required query parameters with their examples, and the example of the body. */
export interface SampleRequest {
  /** Path and query values by name. */
  parameters: Record<string, unknown>;
  /** The path with its values, followed by the query. */
  target: string;
  body: unknown;
  /** The required parts of a form with their examples; undefined if the body is no form. */
  form: SamplePart[] | undefined;
  accept: string;
}

/** A part of a form. The value of a file is its name. */
export interface SamplePart {
  name: string;
  value: string;
  isFile: boolean;
}

/** Builds the sample request of an operation. */
export function sampleRequest({ object, path }: SiteOperation): SampleRequest {
  // Without a prototype, so that `__proto__` is a name like any other.
  const parameters: Record<string, unknown> = Object.create(null);
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
    else query.push(...(content ? [[name, encodeQuery(value)] satisfies [string, string]] : queryPairs(name, value)));
  }
  const success = Object.entries(object.responses).find(([code]) => code.startsWith('2'))?.[1];
  return {
    parameters,
    target: `${target}${query.length > 0 ? `?${query.map(encodePair).join('&')}` : ''}`,
    body: bodyExample({ object }),
    form: formExample(object.requestBody?.content['multipart/form-data']?.schema),
    accept: Object.keys(success?.content ?? {})[0] ?? 'application/json',
  };
}

/** The example of the body, even if it is invalid against its schema, since the reference shows it too. */
export function bodyExample({ object }: Pick<SiteOperation, 'object'>): unknown {
  const media = object.requestBody?.content['application/json'];
  return media?.example ?? media?.['x-invalid-example'];
}

function formExample(schema: Schema | undefined): SamplePart[] | undefined {
  if (schema === undefined || !isObject(schema)) return undefined;
  const required = new Set(listAt(schema, 'required'));
  return membersAt(schema, 'properties')
    .filter(([name]) => required.has(name))
    .map(([name, part]) => {
      const isFile = isObject(part) && part.format === 'binary';
      const shown = isObject(part)
        ? isFile
          ? part['x-filename']
          : (listAt(part, 'examples')[0] ?? part.default)
        : undefined;
      const value = shown ?? (isFile ? 'FILE' : name);
      return { name, isFile, value: typeof value === 'string' ? value : JSON.stringify(value) };
    });
}
