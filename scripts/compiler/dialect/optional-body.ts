import type { RequestBody } from '../model/reference.ts';

/**
 * The name of a body that is optional unless the curl example sends one, for messages (dialect §4.6). Undefined for a
 * form with a required part, which is required itself, and for one without parts, which is reported.
 */
export function nameIfOptional(body: RequestBody): string | undefined {
  if (body.kind === 'json') return body.schema.title;
  const isOptional = body.parts.length > 0 && !body.parts.some(({ required }) => required.value);
  return isOptional ? 'multipart/form-data' : undefined;
}
