import type { Report } from '../diagnostics/reporter.ts';
import { type JsonMember, type JsonNode, toValue } from '../model/json.ts';

/** A keyword whose value is a set, such as `enum` or `required`, with each item once. Reports the others. */
export function distinct(entry: JsonMember, report: Report): JsonMember {
  const { key, node } = entry;
  if (node.kind !== 'array') return entry;
  const items = new Map<string, JsonNode>();
  for (const item of node.items) {
    const text = JSON.stringify(toValue(item));
    if (items.has(text)) report('schema/duplicate-item', item.at, { actual: text, name: key });
    else items.set(text, item);
  }
  return items.size === node.items.length ? entry : { ...entry, node: { ...node, items: [...items.values()] } };
}
