import { isRecord } from '../../client/verify/record.ts';
import { resolved, type SandboxDocument } from '../document.ts';

/**
 * Values for the required properties of an item that neither the request nor the sandbox has set: the default, the only
 * or first accepted value, the value of the documented example, else an empty value of the type.
 */
export function missingValues(
  document: SandboxDocument,
  schema: unknown,
  present: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  const item = resolved(document, schema);
  if (!isRecord(item) || !isRecord(item.properties)) return {};
  const { properties } = item;
  const required = Array.isArray(item.required) ? item.required.filter((name) => typeof name === 'string') : [];
  const example = Array.isArray(item.examples) && isRecord(item.examples[0]) ? item.examples[0] : {};
  const stated = Object.entries(properties).filter(([, property]) => isRecord(property) && 'default' in property);
  const names = new Set([...required, ...stated.map(([name]) => name)]);
  return Object.fromEntries(
    [...names]
      .filter((name) => !Object.hasOwn(present, name))
      .map((name) => [name, valueOf(resolved(document, properties[name]), example[name])]),
  );
}

function valueOf(schema: unknown, example: unknown): unknown {
  if (!isRecord(schema)) return example;
  if ('default' in schema) return schema.default;
  if ('const' in schema) return schema.const;
  if (Array.isArray(schema.enum)) return schema.enum[0];
  return example ?? empty(schema);
}

function empty({ type }: Readonly<Record<string, unknown>>): unknown {
  const [first] = [type].flat();
  if (first === 'array') return [];
  if (first === 'object') return {};
  if (first === 'integer' || first === 'number') return 0;
  if (first === 'boolean') return false;
  return first === 'null' ? null : '';
}
