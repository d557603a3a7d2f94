import type { EventStream, Operation } from '../model/reference.ts';
import type { NothingLeft } from '../model/row.ts';
import { inSection, type OperationContext, placed, schemaReference } from './context.ts';
import { eventStreamExample } from './event-stream-example.ts';
import type { MediaType, ResponseObject } from './openapi.ts';

/** Responses Object, §4.8.16, in the documented order. Responses that the page does not state are not added. */
export function emitResponses(
  context: OperationContext,
  { responses, eventStream }: Operation,
): Record<string, ResponseObject> {
  const result: Record<string, ResponseObject> = {};
  if (eventStream) result['200'] = placed(context, streamResponse(context, eventStream), eventStream.at);
  for (const { at, code, schema, description, ...rest } of responses) {
    if (Object.hasOwn(result, code.value)) {
      context.report('response/duplicate', inSection(context, code.at), {
        actual: code.value,
        expected: 'one row for each code',
      });
      continue;
    }
    const content = schema && { content: { 'application/json': { schema: schemaReference(context, schema) } } };
    result[code.value] = placed(
      context,
      { description: description.value, ...content, ...(rest satisfies NothingLeft) },
      at,
    );
  }
  return result;
}

/**
 * The response of a stream of server-sent events: text, with its events in an extension. The page
 * states no code, so it is 200.
 */
function streamResponse(context: OperationContext, { description, events }: EventStream): ResponseObject {
  const example = eventStreamExample(context.schemas, events);
  const media: MediaType = {
    schema: { type: 'string' },
    ...(example === undefined ? {} : { example }),
    'x-sse-events': events.map(({ at, name, schema, description: text, ...rest }) => {
      const linked = schema && { schema: schemaReference(context, schema) };
      return placed(
        context,
        { name: name.value, description: text.value, ...linked, ...(rest satisfies NothingLeft) },
        at,
      );
    }),
  };
  return { description: description.map(({ value }) => value).join('\n\n'), content: { 'text/event-stream': media } };
}
