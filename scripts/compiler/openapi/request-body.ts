import type { Operation } from '../model/reference.ts';
import { exampleValue } from '../schema/example-value.ts';
import { type EmitContext, inFile } from './context.ts';
import type { RequestBodyObject } from './openapi.ts';

/** Request Body Object, §4.8.13: required when the curl example sends one (design, decision 6). */
export function emitRequestBody(
  context: EmitContext,
  file: string,
  { body, curl }: Operation,
): RequestBodyObject | undefined {
  if (!body) return undefined;
  const media = {
    schema: context.reference(file, body.schema),
    ...(body.example && exampleValue(context, file, 'example', body.example)),
  };
  const requestBody: RequestBodyObject = {
    required: curl?.data !== undefined,
    content: { 'application/json': context.origins.note(media, inFile(file, (body.example ?? body).at)) },
  };
  return context.origins.note(requestBody, inFile(file, body.at));
}
