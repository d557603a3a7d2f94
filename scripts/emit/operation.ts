import { camelCase } from '../dialect/names.ts';
import type { Operation } from '../model/reference.ts';
import { inFile, type EmitContext } from './context.ts';
import type { OperationObject } from './openapi.ts';
import type { Schemas } from './operations.ts';
import { emitParameters } from './parameters.ts';
import { emitRequestBody } from './request-body.ts';
import { emitResponses } from './responses.ts';
import { emitSecurity } from './security.ts';

export const operationId = (stem: string, { action }: Pick<Operation, 'action'>): string => `${camelCase(stem)}.${action.value}`;

/** Operation Object, OpenAPI 3.1.1 §4.8.10. `file` names its section; `throttles` is prose of the overview about it. */
export function emitOperation(context: EmitContext, { stem }: { stem: string }, file: string, operation: Operation, throttles: readonly string[], schemas: Schemas): OperationObject {
  const description = [...operation.description, ...operation.notes].map(({ value }) => value).concat(throttles).join('\n\n');
  const security = emitSecurity(context, file, operation.authentication);
  const responses = emitResponses(context, file, operation);
  const echoed = echoedProperties(operation, context, schemas);
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
function echoedProperties({ responses }: Operation, context: EmitContext, schemas: Schemas): (name: string) => unknown {
  const success = responses.find(({ code, schema }) => code.value.startsWith('2') && schema);
  if (!success?.schema) return () => undefined;
  const { schema } = success;
  let known: { properties: Record<string, unknown> | undefined } | undefined;
  return (property) => {
    // Few operations have a parameter that asks.
    const { properties } = (known ??= { properties: object(object(schemas(context.names.find(schema) ?? ''))?.['properties']) });
    return (properties && Object.hasOwn(properties, property) ? object(properties[property])?.['type'] : undefined);
  };
}

const object = (value: unknown): Record<string, unknown> | undefined =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : undefined;
