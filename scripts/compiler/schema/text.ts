import { type JsonNode, type JsonScalar, member } from '../model/json.ts';

export const isText = (node: JsonNode): node is JsonScalar & { value: string } =>
  node.kind === 'scalar' && typeof node.value === 'string';

/** The text of a member. Undefined if there is none, or if it is not text. */
export function textAt(node: JsonNode, key: string): string | undefined {
  const value = member(node, key)?.node;
  return value && isText(value) ? value.value : undefined;
}
