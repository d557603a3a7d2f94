import type { StreamEvent } from '../model/reference.ts';
import type { SchemaFacts } from '../schema/schema-facts.ts';
import type { SchemaNames } from '../schema/schema-names.ts';

/**
 * A stream of the documented events, two of each, whose data are the examples of their
 * schemas (WHATWG HTML §9.2.6). Nothing when no schema has an example.
 */
export function eventStreamExample(
  names: SchemaNames,
  events: readonly StreamEvent[],
  facts: SchemaFacts,
): string | undefined {
  const blocks = events.flatMap(({ name, schema }) => {
    const known = schema && names.find(schema);
    const example = known === undefined ? undefined : facts.exampleOf(known);
    if (example === undefined) return [];
    const data = JSON.stringify(JSON.parse(example));
    return [0, 1].map(() => `event: ${name.value}\ndata: ${data}\n\n`);
  });
  return blocks.length > 0 ? blocks.join('') : undefined;
}
