import { member, type JsonNode } from '../../model/json.ts';

const components = '#/components/schemas/';

/** The schema that a reference stands in, and the components that a patch may point at. */
interface Scope {
  root: JsonNode;
  component: string;
  names: ReadonlySet<string>;
}

/**
 * Where a `$ref` of a source schema leads in the document (JSON Schema 2020-12 Core §8.2.3.1).
 * References stay inside their schema: `#`, `#/definitions/x`, any pointer to a subschema.
 * Nothing when it leads nowhere.
 */
export function resolveReference({ root, component, names }: Scope, reference: string): string | undefined {
  if (reference.startsWith(components) && names.has(reference.slice(components.length))) return reference;
  if (reference === '#' || reference === '#/') return components + component;
  if (!reference.startsWith('#/')) return undefined;
  let node: JsonNode | undefined = root;
  const target: string[] = [];
  for (const token of reference.slice(2).split('/')) {
    const key = decodeURIComponent(token).replaceAll('~1', '/').replaceAll('~0', '~');
    const parent: JsonNode = node;
    node = parent.kind === 'array' ? parent.items[Number(key)] : member(parent, key)?.node;
    if (!node) return undefined;
    target.push(target.length === 0 && key === 'definitions' ? '$defs' : token);
  }
  return `${components}${component}/${target.join('/')}`;
}
