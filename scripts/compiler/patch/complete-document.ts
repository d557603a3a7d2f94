import { methods, type OpenAPI, type OperationObject, type Tag } from '../openapi/openapi.ts';

type Optional<T, K extends keyof T> = Omit<T, K> & Partial<Pick<T, K>>;

/** A valid document, which may lack members that the specification does not require. */
export type ValidDocument = Omit<OpenAPI, 'servers' | 'tags' | 'paths' | 'components'> & {
  servers?: OpenAPI['servers'];
  tags?: Optional<Tag, 'x-displayName'>[];
  paths: Record<string, { [K in keyof OpenAPI['paths'][string]]: Optional<OperationObject, 'tags'> }>;
  components?: Partial<OpenAPI['components']>;
};

/**
 * Adds the members that later stages rely on, with values that mean the same as none. Members that exist keep their
 * order.
 */
export function completeDocument(document: ValidDocument): OpenAPI {
  const { servers = [], tags = [], components = {} } = document;
  const complete = Object.assign(document, {
    servers,
    tags: tags.map((tag) => Object.assign(tag, { 'x-displayName': tag['x-displayName'] ?? tag.name })),
    components: Object.assign(components, { schemas: components.schemas ?? {} }),
  });
  for (const item of Object.values(complete.paths))
    for (const method of methods) {
      const operation = item[method];
      if (operation) operation.tags ??= [];
    }
  // Every operation has tags now.
  return complete as OpenAPI;
}
