import type { JsonMember, JsonNode } from '../model/json.ts';
import { convertMap } from './convert-map.ts';
import { freeName } from './references.ts';
import type { Draft, SchemaSource } from './source.ts';

/**
 * Leaves out a definition that is a copy of a component and has its name in camel case, since references to it
 * become references to the component. A name that linters do not accept is replaced, and kept under an extension;
 * references are written later.
 */
export function convertDefinitions(source: SchemaSource, node: JsonNode): Draft {
  if (node.kind !== 'object') return {};
  const isNeeded = ({ key, node: value }: JsonMember): boolean => {
    const twin = source.twin(value);
    return twin === undefined || twin !== source.ofCamelCase(key);
  };
  const given = convertMap(source, { ...node, members: node.members.filter(isNeeded) });
  const definitions = Object.create(null) as Draft;
  for (const [name, schema] of Object.entries(given)) {
    const accepted = name.replace(/[^A-Za-z0-9._-]+/g, '_') || 'empty';
    if (accepted !== name) schema['x-name'] = name;
    definitions[accepted === name ? name : freeName({ ...given, ...definitions }, accepted)] = schema;
  }
  return Object.keys(given).length > 0 ? { $defs: Object.fromEntries(Object.entries(definitions)) } : {};
}
