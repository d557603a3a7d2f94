import { camelCase } from '../dialect/names.ts';
import { restrictionSentences } from '../dialect/sentences.ts';
import type { Operation } from '../model/reference.ts';
import { findSchema } from '../schema/names.ts';
import { type OperationContext, placed } from './context.ts';
import type { OperationObject } from './openapi.ts';
import { emitParameters } from './parameters.ts';
import { emitRequestBody } from './request-body.ts';
import { emitResponses } from './responses.ts';
import { emitSecurity } from './security.ts';

/** The operationId (docs/decisions.md, decision 3): `device.sendCommand`. */
export const operationId = (stem: string, { action }: Pick<Operation, 'action'>): string =>
  // A name without a letter or digit is an error.
  `${camelCase(stem) || 'unnamed'}.${action.value || 'unnamed'}`;

/** Operation Object, OpenAPI 3.1.1 §4.8.10. `throttles` are the overview's notes about the operation. */
export function emitOperation(
  context: OperationContext,
  stem: string,
  operation: Operation,
  throttles: readonly string[],
): OperationObject {
  const { authentication } = operation;
  const restrictions = authentication.kind === 'token' ? authentication.restrictions : [];
  const description = [...operation.description, ...operation.notes]
    .map(({ value }) => value)
    .concat(
      restrictions.map(({ value }) => restrictionSentences.get(value) ?? ''),
      throttles,
    )
    .join('\n\n');
  const security = emitSecurity(context, authentication);
  const responses = emitResponses(context, operation);
  const parameters = emitParameters(context, operation, propertiesOfResponse(context, operation));
  const requestBody = emitRequestBody(context, operation);
  const object: OperationObject = {
    operationId: context.newName ?? operationId(stem, operation),
    ...(context.newName !== undefined && { 'x-duplicate-of': operationId(stem, operation) }),
    tags: [camelCase(stem)],
    summary: (operation.summary ?? operation.title).value,
    ...(operation.summary &&
      camelCase(operation.title.value) !== operation.action.value && { 'x-title': operation.title.value }),
    ...(description === '' ? {} : { description }),
    ...(security && { security }),
    ...(restrictions.length > 0 && { 'x-token-restrictions': restrictions.map(({ value }) => value) }),
    ...(parameters.length > 0 && { parameters }),
    ...(requestBody && { requestBody }),
    responses,
  };
  return placed(context, object, operation.title.at);
}

/** Returns a function that looks up the `type` of a property in the first successful response. */
function propertiesOfResponse(
  { schemas }: OperationContext,
  { responses }: Operation,
): (property: string) => string | undefined {
  const link = responses.find(({ code, schema }) => code.value.startsWith('2') && schema)?.schema;
  const schema = link && findSchema(schemas.names, link);
  return (property) => (schema === undefined ? undefined : schemas.typeOf(schema, property));
}
