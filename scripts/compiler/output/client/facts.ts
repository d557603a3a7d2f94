import type { Method, OperationObject, StreamEventObject } from '../../openapi/openapi.ts';
import type { PaginationStyle } from './pagination.ts';
import { typeOfSchemaRef } from './schema-type.ts';

/** One query parameter. `isJson`: its value is JSON text. */
export interface QueryFacts {
  readonly name: string;
  readonly isJson: boolean;
}

/** The facts about one operation that the client's table contains. */
export interface OperationFacts {
  readonly operationId: string;
  readonly scopes: readonly string[];
  /** The events of the response with the types of their data; absent if it is not an event stream. */
  readonly events?: readonly { name: string; type: string }[];
  readonly queries: readonly QueryFacts[];
  readonly hasBody: boolean;
  /** The request body is a form: `multipart/form-data`. */
  readonly isForm: boolean;
  /** The operation only reads, although it is a POST. */
  readonly reads: boolean;
}

/** One operation with its position in the document. */
export interface PlacedOperation extends OperationFacts {
  readonly page: string;
  readonly action: string;
  readonly method: Method;
  readonly path: string;
  readonly pagination?: PaginationStyle;
}

/** Collects the facts of an operation. */
export function operationFacts(operation: OperationObject): OperationFacts {
  const { operationId, security, parameters } = operation;
  const events = eventsOf(operation)?.map(({ name, schema }) => ({ name, type: typeOfSchemaRef(schema) }));
  return {
    operationId,
    scopes: (security ?? []).flatMap((requirement) => Object.values(requirement).flat()),
    ...(events && { events }),
    queries: (parameters ?? [])
      .filter((one) => one.in === 'query')
      .map(({ name, content }) => ({ name, isJson: content?.['application/json'] !== undefined })),
    hasBody: operation.requestBody !== undefined,
    isForm: operation.requestBody?.content['multipart/form-data'] !== undefined,
    reads: operation['x-reads'] === true,
  };
}

function eventsOf({ responses }: OperationObject): readonly StreamEventObject[] | undefined {
  for (const response of Object.values(responses)) {
    const media = response.content?.['text/event-stream'];
    if (media) return media['x-sse-events'] ?? [];
  }
  return undefined;
}
