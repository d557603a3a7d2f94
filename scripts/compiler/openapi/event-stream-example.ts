import type { StreamEvent } from '../model/reference.ts';
import { findSchema } from '../schema/names.ts';
import type { SchemaLookup } from './context.ts';

/**
 * An event stream with two events of each documented kind (WHATWG HTML §9.2.6). Their data are the
 * examples of their schemas. Returns undefined if no schema has an example. An event whose name has more than one
 * line cannot be sent.
 */
export function eventStreamExample(schemas: SchemaLookup, events: readonly StreamEvent[]): string | undefined {
  const blocks = events.flatMap(({ name, schema }) => {
    const known = schema && findSchema(schemas.names, schema);
    const example = known === undefined ? undefined : schemas.exampleOf(known);
    if (example === undefined || /[\r\n]/.test(name.value)) return [];
    const data = compact(example);
    return [0, 1].map(() => `event: ${name.value}\ndata: ${data}\n\n`);
  });
  return blocks.length > 0 ? blocks.join('') : undefined;
}

/** JSON without white space between its tokens, on one line. Its strings and numbers stay as they are written. */
const compact = (json: string): string => json.replace(/("[^"\\]*(?:\\.[^"\\]*)*")|\s+/g, '$1');
