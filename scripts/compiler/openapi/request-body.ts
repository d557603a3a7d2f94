import type { JsonBody, Operation } from '../model/reference.ts';
import { exampleValue } from '../schema/example-value.ts';
import { type OperationContext, placed, schemaReference } from './context.ts';
import { multipartContent } from './multipart.ts';
import type { MediaType, RequestBodyObject } from './openapi.ts';

/** Request Body Object, §4.8.13: required when the curl example sends one (docs/decisions.md, decision 6). */
export function emitRequestBody(context: OperationContext, { body, curl }: Operation): RequestBodyObject | undefined {
  if (!body) return undefined;
  if (body.kind === 'multipart') {
    const required = (curl?.form.length ?? 0) > 0 || body.parts.some((part) => part.required.value);
    return placed(context, { required, content: multipartContent(context, body) }, body.at);
  }
  const media = placed(context, jsonMedia(context, body), (body.example ?? body).at);
  return placed(context, { required: curl?.data !== undefined, content: { 'application/json': media } }, body.at);
}

const jsonMedia = (context: OperationContext, { schema, example }: JsonBody): MediaType => ({
  schema: schemaReference(context, schema),
  ...(example && exampleValue(context.section, 'example', example, context.report)),
});
