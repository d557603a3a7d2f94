import { printSchemaEntry } from '../../../compiler/print/schema-entry.ts';
import { plural, type ResourceSkeleton, withArticle } from './resource.ts';

interface Skeleton {
  title: string;
  description: string;
  schema: Readonly<Record<string, unknown>>;
  example: unknown;
}

const name = { type: 'string', minLength: 1, maxLength: 255 };
const id = { type: 'string', pattern: '^[A-Fa-f\\d]{24}$' };
const time = { type: 'string', format: 'date-time' };
const exampleId = '5f0000007ae143cd83dc4b00';
const exampleTime = '2016-06-13T04:00:00.000Z';

/** The sections of `schemas.md` (dialect §5) that the page of a resource links to, by title. */
export function skeletonSchemas(resource: ResourceSkeleton): Map<string, string> {
  const skeletons = resource.isItem
    ? [item(resource), patch(resource)]
    : [item(resource), post(resource), collection(resource)];
  return new Map(skeletons.map((skeleton) => [skeleton.title, entry(skeleton)]));
}

function item({ item: title, noun }: ResourceSkeleton): Skeleton {
  return {
    title,
    description: `${withArticle(noun).replace(/^a/, 'A')} with its ID, its name, and the times at which it was created and last changed.`,
    schema: { type: 'object', properties: { id, creationDate: time, lastUpdated: time, name } },
    example: { id: exampleId, creationDate: exampleTime, lastUpdated: exampleTime, name: `My ${title}` },
  };
}

function post({ item: title, noun }: ResourceSkeleton): Skeleton {
  return {
    title: `${title} Post`,
    description: `The fields of a new ${noun}. Only the name is required.`,
    schema: { type: 'object', properties: { name }, required: ['name'], additionalProperties: false },
    example: { name: `My New ${title}` },
  };
}

function patch({ item: title, noun }: ResourceSkeleton): Skeleton {
  return {
    title: `${title} Patch`,
    description: `Changes to ${withArticle(noun)}. Every field is optional.`,
    schema: { type: 'object', properties: { name }, additionalProperties: false },
    example: { name: `My Updated ${title}` },
  };
}

function collection(resource: ResourceSkeleton): Skeleton {
  const one = item(resource);
  const count = { type: 'integer' };
  const text = { type: 'string' };
  return {
    title: resource.title,
    description: `One page of ${plural(resource)}, with the paging and filter parameters of the request.`,
    schema: {
      type: 'object',
      properties: {
        items: { type: 'array', items: { title: one.title, ...one.schema } },
        count,
        totalCount: count,
        perPage: count,
        page: count,
        filter: text,
        filterField: text,
        sortField: text,
        sortDirection: { type: 'string', enum: ['asc', 'desc'] },
      },
    },
    example: {
      items: [one.example],
      count: 1,
      totalCount: 4,
      perPage: 1,
      page: 0,
      sortField: 'name',
      sortDirection: 'asc',
    },
  };
}

function entry({ title, description, schema, example }: Skeleton): string {
  const json = (value: unknown): { text: string } => ({ text: JSON.stringify(value, null, 2) });
  return printSchemaEntry({
    title: { value: title },
    description: [{ value: description }],
    schema: json({ $schema: 'http://json-schema.org/draft-04/schema#', ...schema }),
    example: json(example),
  });
}
