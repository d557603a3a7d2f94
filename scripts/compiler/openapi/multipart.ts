import type { BodyPart, MultipartBody } from '../model/reference.ts';
import type { NothingLeft } from '../model/row.ts';
import { type OperationContext, placed, schemaReference } from './context.ts';
import { literal } from './literal.ts';
import type { Encoding, MediaType, Schema } from './openapi.ts';

/** The content of a form: Media Type Object with an encoding for each part that is not plain text, §4.8.14.4. */
export function multipartContent(context: OperationContext, { parts, at }: MultipartBody): Record<string, MediaType> {
  const required = parts.filter((part) => part.required.value).map(({ name }) => name.value);
  const schema: Schema = {
    type: 'object',
    properties: Object.fromEntries(
      parts.map((part) => [part.name.value, placed(context, partSchema(context, part), part.at)]),
    ),
    ...(required.length > 0 && { required }),
  };
  const encoding = Object.fromEntries(
    parts.flatMap(({ name, type }): [string, Encoding][] => {
      const contentType = contentTypes.get(type.value);
      return contentType === undefined ? [] : [[name.value, { contentType }]];
    }),
  );
  const media: MediaType = {
    schema: placed(context, schema, at),
    ...(Object.keys(encoding).length > 0 && { encoding }),
  };
  return { 'multipart/form-data': placed(context, media, at) };
}

const contentTypes: ReadonlyMap<string, string> = new Map([
  ['file', 'application/octet-stream'],
  ['object', 'application/json'],
]);

// Each row is taken apart, and what is left of it must be nothing: so no column is forgotten here.
function partSchema(context: OperationContext, row: BodyPart): Exclude<Schema, boolean> {
  const { at: _, name: __, required: ___, type, schema, description, default: fallback, example, ...more } = row;
  const { acceptedValues, pattern, ...rest } = more;
  return {
    ...(schema ? schemaReference(context, schema) : type.value === 'file' ? {} : { type: type.value }),
    ...(acceptedValues.length > 0 && { enum: acceptedValues.map(({ value }) => literal(value, type.value)) }),
    ...(pattern && { pattern: pattern.value }),
    ...(fallback && { default: literal(fallback.value, type.value) }),
    ...(example && { examples: [literal(example.value, type.value)] }),
    description: description.value,
    ...(rest satisfies NothingLeft),
  };
}
