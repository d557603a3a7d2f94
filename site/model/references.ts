import { unescapeToken } from '../../scripts/compiler/model/pointer.ts';
import { dataKeywords } from '../../scripts/compiler/openapi/data-keywords.ts';

const prefix = '#/components/schemas/';

/** The name of the component schema that a `$ref` points to, such as `DeviceCommand`. */
export function referenceName(reference: unknown): string | undefined {
  if (typeof reference !== 'string' || !reference.startsWith(prefix)) return undefined;
  const name = reference.slice(prefix.length);
  return name.includes('/') ? undefined : unescapeToken(name);
}

/** The names of the component schemas that a part of the document references. */
export function referencedSchemas(part: unknown): Set<string> {
  const found = new Set<string>();
  const walk = (value: unknown, inProperties: boolean): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      const name = key === '$ref' && !inProperties ? referenceName(child) : undefined;
      if (name !== undefined) found.add(name);
      else if (inProperties || !dataKeywords.has(key))
        walk(child, !inProperties && (key === 'properties' || key === 'patternProperties'));
    }
  };
  walk(part, false);
  return found;
}
