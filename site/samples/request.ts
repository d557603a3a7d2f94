import { isIndexed } from '../../scripts/compiler/openapi/indexed-pairs.ts';
import type { Parameter, Schema } from '../../scripts/compiler/openapi/openapi.ts';
import type { SiteOperation } from '../model/site.ts';
import { isObject, listAt, membersAt } from '../schema/keywords.ts';
import type { Encoding, SamplePart, SampleRequest, SampleValue } from './sample-request.ts';

/** The smallest documented request of an operation: the examples of its required parameters and of its body. */
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
    values: (object.parameters ?? []).filter(({ required }) => required).map(sampleValue),
    body: bodyExample(operation),
    form: formExample(object.requestBody?.content['multipart/form-data']?.schema),
    accept,
    canBeEmpty: accept !== undefined && results.includes(undefined) ? true : undefined,
    hasToken: scopes !== undefined,
  };
}

function sampleValue(parameter: Parameter): SampleValue {
  const { name, in: place, example, schema, content } = parameter;
  const value =
    example ??
    content?.['application/json']?.example ??
    (typeof schema === 'object' ? schema.default : undefined) ??
    name;
  return { name, in: place, value, encoding: encodingOf(parameter) };
}

/** How the value of a parameter is written. */
export const encodingOf = (parameter: Parameter): Encoding =>
  parameter.content ? 'json' : isIndexed(parameter) ? 'indexed' : 'plain';

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
