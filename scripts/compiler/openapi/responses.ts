import type { EventStream, Operation } from '../model/reference.ts';
import type { SchemaFacts } from '../schema/schema-facts.ts';
import { type EmitContext, inFile } from './context.ts';
import { eventStreamExample } from './event-stream-example.ts';
import type { MediaType, ResponseObject } from './openapi.ts';

/** Responses Object, §4.8.16, in the documented order; nothing that the page does not state. */
export function emitResponses(
  context: EmitContext,
  file: string,
  { responses, eventStream }: Operation,
  facts: SchemaFacts,
): Record<string, ResponseObject> {
  const result: Record<string, ResponseObject> = {};
  if (eventStream)
    result['200'] = context.origins.note(
      streamResponse(context, file, eventStream, facts),
      inFile(file, eventStream.at),
    );
  for (const { at, code, schema, description } of responses) {
    if (Object.hasOwn(result, code.value)) {
      context.report('response/duplicate', inFile(file, code.at), {
        actual: code.value,
        expected: 'one row for each code',
      });
      continue;
    }
    const content = schema && { content: { 'application/json': { schema: context.reference(file, schema) } } };
    result[code.value] = context.origins.note({ description: description.value, ...content }, inFile(file, at));
  }
  return result;
}

/** A stream of server-sent events: text, its events in an extension. No code is stated; 200 is implied. */
function streamResponse(
  context: EmitContext,
  file: string,
  { description, events }: EventStream,
  facts: SchemaFacts,
): ResponseObject {
  const example = eventStreamExample(context.names, events, facts);
  const media: MediaType = {
    schema: { type: 'string' },
    ...(example === undefined ? {} : { example }),
    'x-sse-events': events.map(({ at, name, schema, description: text }) =>
      context.origins.note(
        { name: name.value, description: text.value, ...(schema && { schema: context.reference(file, schema) }) },
        inFile(file, at),
      ),
    ),
  };
  return { description: description.map(({ value }) => value).join('\n\n'), content: { 'text/event-stream': media } };
}
