import { methods, type OpenAPI } from '../../../scripts/compiler/openapi/openapi.ts';
import { referencedSchemas } from '../../../site/model/references.ts';

/** A part of a document: some operations, and the schemas that they need. The page of such a site loads quickly. */
export function partOf(document: OpenAPI, operations: readonly string[]): OpenAPI {
  const paths = Object.fromEntries(
    Object.entries(document.paths).flatMap(([path, item]) => {
      const kept = methods.flatMap((method) => {
        const operation = item[method];
        return operation && operations.includes(operation.operationId) ? [[method, operation] as const] : [];
      });
      return kept.length > 0 ? [[path, Object.fromEntries(kept)] as const] : [];
    }),
  );
  const { schemas = {}, ...components } = document.components;
  const names = new Set<string>();
  const add = (part: unknown): void => {
    for (const name of referencedSchemas(part)) {
      if (names.has(name)) continue;
      names.add(name);
      add(schemas[name]);
    }
  };
  add(paths);
  const needed = Object.fromEntries(Object.entries(schemas).filter(([name]) => names.has(name)));
  return { ...document, paths, components: { ...components, schemas: needed } };
}
