import { copyWithOrigins } from '../model/origin.ts';
import { ownMember } from '../model/record.ts';
import { methods, type OpenAPI, type OperationObject, type Parameter, type Tag } from '../openapi/openapi.ts';
import { parametersOf } from './parameters.ts';

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
 * order. The parameters of an operation are complete: without references, and with those of its Path Item.
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
      if (!operation) continue;
      operation.tags ??= [];
      const parameters = allParameters(document, item, operation);
      if (parameters.length > 0) operation.parameters = parameters;
    }
  // Every operation has tags now.
  return complete as OpenAPI;
}

/** The parameters of an operation, after those of its Path Item that it does not override (OpenAPI 3.1.1 §4.8.9). */
function allParameters(document: unknown, item: unknown, operation: unknown): Parameter[] {
  const own = parametersOf(document, operation);
  const keyOf = (parameter: unknown): string =>
    JSON.stringify([ownMember(parameter, 'in'), ownMember(parameter, 'name')]);
  const overridden = new Set(own.map(keyOf));
  const shared = parametersOf(document, item).filter((parameter) => !overridden.has(keyOf(parameter)));
  // The document is valid, so these are parameters. Each operation needs its own copies.
  return [...shared, ...own].map((parameter) => copyWithOrigins(parameter) as Parameter);
}
