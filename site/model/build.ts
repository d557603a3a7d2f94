import { escapeToken } from '../../scripts/compiler/model/pointer.ts';
import type { Method, OpenAPI, OperationObject, PathItem } from '../../scripts/compiler/openapi/openapi.ts';
import type { SourceMap } from '../../scripts/compiler/output/source-map.ts';
import { families } from './families.ts';
import { referencedSchemas } from './references.ts';
import type { Site, SiteOperation, SiteResource, SiteSchema } from './site.ts';

const methods = [
  'get',
  'put',
  'post',
  'delete',
  'patch',
  'head',
  'options',
  'trace',
] as const satisfies readonly Method[];

/** Builds the model of the site: resources with their operations, schemas with their uses. */
export function buildModel(document: OpenAPI, map: SourceMap): Site {
  const operations = Object.entries(document.paths).flatMap(([path, item]) => operationsOf(path, item, map));
  const resources = document.tags.map(
    (tag, index): SiteResource => ({
      name: tag.name,
      title: tag['x-displayName'],
      description: tag.description ?? '',
      operations: operations.filter(({ resource }) => resource === tag.name),
      source: map[`/tags/${index}`],
    }),
  );
  const schemas = schemaEntries(document, operations, map);
  return {
    document,
    resources,
    families: families(document, resources),
    schemas,
    schemaByName: new Map(schemas.map((entry) => [entry.name, entry])),
  };
}

function operationsOf(path: string, item: PathItem, map: SourceMap): SiteOperation[] {
  return methods.flatMap((method) => {
    const object = item[method];
    return object ? [operation(path, method, object, map)] : [];
  });
}

function operation(path: string, method: Method, object: OperationObject, map: SourceMap): SiteOperation {
  const [resource = '', ...action] = object.operationId.split('.');
  return {
    id: object.operationId,
    action: action.join('.'),
    resource,
    title: object.summary,
    method: method.toUpperCase() as Uppercase<Method>,
    path,
    object,
    scopes: object.security?.length
      ? object.security.flatMap((requirement) => Object.values(requirement).flat())
      : undefined,
    source: map[`/paths/${escapeToken(path)}/${method}`],
  };
}

function schemaEntries({ components }: OpenAPI, operations: readonly SiteOperation[], map: SourceMap): SiteSchema[] {
  const uses = operations.map((entry) => ({ entry, names: referencedSchemas({ ...entry.object }) }));
  const parts = Object.entries(components.schemas).map(([name, schema]) => ({
    name,
    names: referencedSchemas(schema),
  }));
  return Object.entries(components.schemas)
    .map(
      ([name, schema]): SiteSchema => ({
        name,
        title: typeof schema === 'object' && typeof schema.title === 'string' ? schema.title : name,
        schema,
        usedBy: uses.filter(({ names }) => names.has(name)).map(({ entry }) => entry),
        partOf: parts.filter((other) => other.name !== name && other.names.has(name)).map((other) => other.name),
        source: map[`/components/schemas/${escapeToken(name)}`],
      }),
    )
    .sort((a, b) => a.title.localeCompare(b.title, 'en'));
}
