import { camelCase } from '../dialect/names.ts';
import type { Operation } from '../model/reference.ts';
import type { SchemaFacts } from '../schema/schema-facts.ts';
import { type EmitContext, inFile } from './context.ts';
import type { OperationObject } from './openapi.ts';
import { emitParameters } from './parameters.ts';
import { emitRequestBody } from './request-body.ts';
import { emitResponses } from './responses.ts';
import { emitSecurity } from './security.ts';

export const operationId = (stem: string, { action }: Pick<Operation, 'action'>): string =>
  `${camelCase(stem)}.${action.value}`;

/** Operation Object, OpenAPI 3.1.1 §4.8.10. `file` names its section; `throttles` is prose of the overview about it. */
export function emitOperation(
  context: EmitContext,
  { stem }: { stem: string },
  file: string,
  operation: Operation,
  throttles: readonly string[],
  facts: SchemaFacts,
): OperationObject {
  const description = [...operation.description, ...operation.notes]
    .map(({ value }) => value)
    .concat(throttles)
    .join('\n\n');
  const security = emitSecurity(context, file, operation.authentication);
  const responses = emitResponses(context, file, operation, facts);
  const echoed = echoedProperties(operation, context, facts);
  const parameters = emitParameters(context, file, operation, echoed);
  const requestBody = emitRequestBody(context, file, operation);
  const object: OperationObject = {
    operationId: operationId(stem, operation),
    tags: [camelCase(stem)],
    summary: operation.title.value,
    ...(description === '' ? {} : { description }),
    ...(security && { security }),
    ...(parameters.length > 0 && { parameters }),
    ...(requestBody && { requestBody }),
    responses,
  };
  return context.origins.note(object, inFile(file, operation.title.at));
}

/** The `type` of a property of the first successful response. */
function echoedProperties(
  { responses }: Operation,
  { names }: EmitContext,
  facts: SchemaFacts,
): (property: string) => string | undefined {
  const link = responses.find(({ code, schema }) => code.value.startsWith('2') && schema)?.schema;
  const schema = link && names.find(link);
  return (property) => (schema === undefined ? undefined : facts.typeOf(schema, property));
}
