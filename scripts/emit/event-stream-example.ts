import type { StreamEvent } from '../model/reference.ts';
import type { EmitContext } from './context.ts';

/**
 * A stream of the documented events, two of each, whose data are the examples of their
 * schemas (WHATWG HTML §9.2.6). Nothing when no schema has an example.
 */
export function eventStreamExample(context: EmitContext, events: readonly StreamEvent[]): string | undefined {
  const blocks = events.flatMap(({ name, schema }) => {
    const entry = schema && context.names.schemas.get(context.names.find(schema) ?? '')?.entry();
    if (!entry?.example) return [];
    const data = JSON.stringify(JSON.parse(entry.example.text));
    return [0, 1].map(() => `event: ${name.value}\ndata: ${data}\n\n`);
  });
  return blocks.length > 0 ? blocks.join('') : undefined;
}
