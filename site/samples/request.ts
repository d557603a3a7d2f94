import type { Schema } from '../../scripts/compiler/openapi/openapi.ts';
import type { SiteOperation } from '../model/site.ts';
import { isObject, listAt, membersAt } from '../schema/keywords.ts';
import type { SamplePart, SampleRequest } from './sample-request.ts';
import { sampleValues } from './values.ts';

/** The documented request of an operation: the examples of its parameters and of its body. */
export function sampleRequest(operation: SiteOperation, server = ''): SampleRequest {
  const { id, method, path, object, scopes } = operation;
  const results = Object.entries(object.responses)
    .filter(([code]) => code.startsWith('2'))
    .map(([, { content }]) => Object.keys(content ?? {})[0]);
  const accept = results.find((type) => type !== undefined);
  return {
    id,
    method,
    path,
    server,
    isDefaultServer: true,
    values: sampleValues(method, object.parameters ?? []),
    body: bodyExample(operation),
    form: formExample(object.requestBody?.content['multipart/form-data']?.schema),
    accept,
    canBeEmpty: accept !== undefined && results.includes(undefined) ? true : undefined,
    hasToken: scopes !== undefined,
  };
}

/** The example of the body, even if it is invalid against its schema, since the reference shows it too. */
function bodyExample({ object }: Pick<SiteOperation, 'object'>): unknown {
  const media = object.requestBody?.content['application/json'];
  return media?.example ?? media?.['x-invalid-example'];
}

/** The required parts of a form, or its files if none is required. */
function formExample(schema: Schema | undefined): SamplePart[] | undefined {
  if (schema === undefined || !isObject(schema)) return undefined;
  const required = new Set(listAt(schema, 'required'));
  const isShown = ([name, part]: [string, Schema]): boolean =>
    required.size > 0 ? required.has(name) : isBinary(part);
  return membersAt(schema, 'properties')
    .filter(isShown)
    .map(([name, part]) => {
      const isFile = isBinary(part);
      const shown = isObject(part)
        ? isFile
          ? part['x-filename']
          : (listAt(part, 'examples')[0] ?? part.default)
        : undefined;
      const value = shown ?? (isFile ? 'FILE' : name);
      return { name, isFile, value: typeof value === 'string' ? value : JSON.stringify(value) };
    });
}

const isBinary = (part: Schema): boolean => isObject(part) && part.format === 'binary';
