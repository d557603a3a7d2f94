import type { FoundOperation } from '../../client/verify/find-operation.ts';
import { isRecord } from '../../client/verify/record.ts';
import type { OpenAPI } from '../emit/openapi.ts';

/**
 * The part of the document that one operation needs, as a document of its own and a copy:
 * Prism writes into what it is given.
 *
 * Parameters of style `deepObject` are left out. Prism reads only lower-case keys below them
 * and takes an absent filter for an empty one, so that it would refuse what is right and let
 * pass what is wrong; the front checks them itself (`nested-query.ts`).
 */
export function documentPart({ openapi, info, servers, components }: OpenAPI, { template, method, operation }: FoundOperation): object {
  const kept = { ...operation, ...(operation.parameters && { parameters: operation.parameters.filter(({ style }) => style !== 'deepObject') }) };
  const schemas = Object.fromEntries([...reachable(components.schemas, kept)].map((name) => [name, components.schemas[name]]));
  const { securitySchemes } = components;
  return structuredClone({
    openapi,
    info: { title: info.title, version: info.version },
    servers,
    paths: { [template]: { [method]: kept } },
    components: { schemas, ...(securitySchemes && { securitySchemes }) },
  });
}

/** The names of the schemas that a value refers to, and those that they refer to. */
function reachable(schemas: Readonly<Record<string, unknown>>, value: unknown): Set<string> {
  const names = new Set<string>();
  const walk = (node: unknown): void => {
    if (Array.isArray(node)) node.forEach(walk);
    if (!isRecord(node)) return;
    for (const [key, child] of Object.entries(node)) {
      const name = key === '$ref' && typeof child === 'string' ? /^#\/components\/schemas\/([^/]+)/.exec(child)?.[1] : undefined;
      if (name === undefined) walk(child);
      else if (!names.has(name)) {
        names.add(name);
        walk(schemas[name]);
      }
    }
  };
  walk(value);
  return names;
}
