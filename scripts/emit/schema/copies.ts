import { toValue, type Json, type JsonNode } from '../../model/json.ts';

/**
 * What makes two schemas the same text: everything but the names that they carry. A schema
 * with references is the same as no other, since these lead elsewhere from another root.
 */
export function fingerprint(node: JsonNode): string | undefined {
  if (node.kind !== 'object') return undefined;
  const rest = node.members.filter(({ key }) => !['title', 'description', '$schema'].includes(key));
  const text = JSON.stringify(toValue({ ...node, members: rest }) satisfies Json);
  return text.includes('"$ref"') ? undefined : text;
}
