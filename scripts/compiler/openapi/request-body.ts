import type { Operation } from '../model/reference.ts';
import { exampleValue } from '../schema/example-value.ts';
import { type OperationContext, placed, schemaReference } from './context.ts';
import type { RequestBodyObject } from './openapi.ts';

/** Request Body Object, §4.8.13: required when the curl example sends one (docs/decisions.md, decision 6). */
export function emitRequestBody(context: OperationContext, { body, curl }: Operation): RequestBodyObject | undefined {
  if (!body) return undefined;
  const media = {
    schema: schemaReference(context, body.schema),
    ...(body.example && exampleValue(context.section, 'example', body.example, context.report)),
  };
  const requestBody: RequestBodyObject = {
    required: curl?.data !== undefined,
    content: { 'application/json': placed(context, media, (body.example ?? body).at) },
  };
  return placed(context, requestBody, body.at);
}
