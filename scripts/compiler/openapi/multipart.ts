import type { BodyPart, MultipartBody } from '../model/reference.ts';
import type { NothingLeft } from '../model/row.ts';
import { annotation } from '../schema/data-reference.ts';
import { inSection, type OperationContext, placed, reportInCell, schemaReference } from './context.ts';
import type { Encoding, MediaType, Schema } from './openapi.ts';
import { valueOfPart } from './part-value.ts';

type SchemaObject = Exclude<Schema, boolean>;

/** The content of a form: Media Type Object with an encoding for each part that is not plain text, §4.8.14.4. */
export function multipartContent(context: OperationContext, { parts, at }: MultipartBody): Record<string, MediaType> {
  const required = parts.filter((part) => part.required.value).map(({ name }) => name.value);
  const schema: Schema = {
    type: 'object',
    properties: Object.fromEntries(
      parts.map((part) => [part.name.value, placed(context, partSchema(context, part), part.at)]),
    ),
    // An item of `required` occurs once; a second row of a part is reported.
    ...(required.length > 0 && { required: [...new Set(required)] }),
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

const fileType = 'application/octet-stream';
const contentTypes: ReadonlyMap<string, string> = new Map([
  ['file', fileType],
  ['object', 'application/json'],
]);

/** OpenAPI 3.1 states binary data by its media type; generators of clients look for the format (docs/decisions.md, decision 19). */
const file: SchemaObject = { type: 'string', format: 'binary', contentMediaType: fileType };

// Each row is taken apart, and what is left of it must be nothing: so no column is forgotten here.
function partSchema(context: OperationContext, row: BodyPart): SchemaObject {
  const { at: _, name: __, required: ___, type, schema, description, default: fallback, example, ...more } = row;
  const { acceptedValues, pattern, ...rest } = more;
  if (type.value === 'file')
    return { ...file, ...(example && { 'x-filename': example.value }), description: description.value };
  const accepted = acceptedValues
    .map(({ value, at }) => valueOfPart(value, row, reportInCell(context, at)))
    .filter((value) => value !== undefined);
  return {
    ...(schema ? schemaReference(context, schema) : { type: type.value }),
    ...(accepted.length > 0 && { enum: accepted }),
    ...(pattern && type.value === 'string' && { pattern: pattern.value }),
    ...(fallback && valueMember(context, row, 'default', fallback)),
    ...(example && valueMember(context, row, 'example', example)),
    description: description.value,
    ...(rest satisfies NothingLeft),
  };
}

/** The default or the example as a member of its schema; as text under an extension if it is of another type, which a check reports. */
function valueMember(
  context: OperationContext,
  row: BodyPart,
  what: 'default' | 'example',
  { value: text, at }: NonNullable<BodyPart['example']>,
): SchemaObject {
  const report = reportInCell(context, at);
  const value = valueOfPart(text, row, report);
  if (value === undefined) return { [`x-invalid-${what}`]: text };
  return annotation(
    what === 'default' ? what : 'examples',
    what === 'default' ? value : [value],
    inSection(context, at),
    report,
  );
}
