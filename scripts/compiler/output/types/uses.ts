import { tokensOf } from '../../model/pointer.ts';
import { isRecord } from '../../model/record.ts';
import type { OpenAPI } from '../../openapi/openapi.ts';
import { methods } from '../../openapi/openapi.ts';
import { components } from '../../schema/json-schema.ts';

/** Whether values of a schema are part of requests, and of responses. */
export interface Uses {
  isSent: boolean;
  isReceived: boolean;
}

export const sent: Uses = { isSent: true, isReceived: false };
export const received: Uses = { isSent: false, isReceived: true };

/** Finds out how each component is used, through references to it. */
export function componentUses({ paths, components: { schemas } }: OpenAPI): (name: string) => Uses {
  const operations = Object.values(paths).flatMap((item) => methods.flatMap((method) => item[method] ?? []));
  const reach = (from: unknown): Set<string> => {
    const names = referencesIn(from, new Set());
    // Names that are added to a set while it is iterated over are visited too.
    for (const name of names) if (Object.hasOwn(schemas, name)) referencesIn(schemas[name], names);
    return names;
  };
  const inRequests = reach(operations.map(({ parameters, requestBody }) => [parameters, requestBody]));
  const inResponses = reach(operations.map(({ responses }) => responses));
  return (name) => ({ isSent: inRequests.has(name), isReceived: inResponses.has(name) });
}

/** Adds the names of the components that a value refers to, or to a part of which. */
function referencesIn(value: unknown, names: Set<string>): Set<string> {
  if (Array.isArray(value)) for (const item of value) referencesIn(item, names);
  if (!isRecord(value)) return names;
  const { $ref } = value;
  if (typeof $ref === 'string' && $ref.startsWith(components)) {
    const [, , name] = tokensOf(decodeURIComponent($ref.slice(1)));
    if (name !== undefined) names.add(name);
  }
  for (const child of Object.values(value)) referencesIn(child, names);
  return names;
}
