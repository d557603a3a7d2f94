import type { Printable } from '../../../compiler/print/table.ts';
import { plural, type ResourceSkeleton, withArticle } from './resource.ts';

/** One operation of a skeleton page. */
export interface SkeletonOperation {
  title: string;
  /** The prefix of the anchors and the last part of the scope. */
  action: string;
  method: 'GET' | 'POST' | 'PATCH' | 'DELETE';
  description: string;
  query: readonly Printable<'queryParameters'>[];
  body: { schema: string; example: unknown } | undefined;
  success: { code: string; schema: string; description: string };
}

/** The operations of a collection or of one item, sorted by name. */
export function skeletonOperations(resource: ResourceSkeleton): SkeletonOperation[] {
  return resource.isItem ? itemOperations(resource) : collectionOperations(resource);
}

function collectionOperations(resource: ResourceSkeleton): SkeletonOperation[] {
  const { title, item, noun } = resource;
  const many = plural(resource);
  return [
    {
      title: 'Get',
      action: 'get',
      method: 'GET',
      description: `Lists the ${many}, one page at a time. They can be filtered by name.`,
      query: paging(many, noun),
      body: undefined,
      success: {
        code: '200',
        schema: title,
        description: `One page of ${many}, with the number on this page (count) and the number of all matches (totalCount).`,
      },
    },
    {
      title: 'Post',
      action: 'post',
      method: 'POST',
      description: `Creates ${withArticle(noun)}. Only a name is needed.`,
      query: [],
      body: { schema: `${item} Post`, example: { name: `My New ${item}` } },
      success: { code: '201', schema: item, description: `The new ${noun}, with its ID.` },
    },
  ];
}

function itemOperations({ item, noun }: ResourceSkeleton): SkeletonOperation[] {
  const read = { query: [], body: undefined };
  return [
    {
      title: 'Delete',
      action: 'delete',
      method: 'DELETE',
      description: `Deletes the ${noun} for good.`,
      ...read,
      success: { code: '200', schema: 'Success', description: `The ${noun} has been deleted.` },
    },
    {
      title: 'Get',
      action: 'get',
      method: 'GET',
      description: `Returns one ${noun} with all of its fields.`,
      ...read,
      success: { code: '200', schema: item, description: `The ${noun} with the ID in the path.` },
    },
    {
      title: 'Patch',
      action: 'patch',
      method: 'PATCH',
      description: `Changes the fields of the ${noun} that the body contains. Other fields are unchanged.`,
      query: [],
      body: { schema: `${item} Patch`, example: { name: `My Updated ${item}` } },
      success: { code: '200', schema: item, description: `The ${noun} after the change.` },
    },
  ];
}

function paging(many: string, noun: string): SkeletonOperation['query'] {
  return [
    optional(
      'sortField',
      `Field by which the returned ${many} are ordered. Accepted values are: name, id, creationDate, lastUpdated`,
      'name',
      'name',
    ),
    optional(
      'sortDirection',
      'Whether the sort runs upwards (asc) or downwards (desc). Accepted values are: asc, desc',
      'asc',
      'asc',
    ),
    optional('page', 'Number of the page to return; the first page is 0.', '0', '0'),
    optional('perPage', `Largest number of ${many} on one page.`, '1000', '10'),
    optional(
      'filterField',
      'Field whose value is compared with filter. Blank or not provided turns filtering off. Accepted values are: name',
      undefined,
      'name',
    ),
    optional(
      'filter',
      'Pattern that the field named by filterField has to match; an asterisk (*) stands for any run of characters. Blank or not provided turns filtering off.',
      undefined,
      `my*${noun.split(' ').at(-1) ?? noun}`,
    ),
  ];
}

function optional(
  name: string,
  description: string,
  fallback: string | undefined,
  example: string,
): Printable<'queryParameters'> {
  return {
    name: { value: name },
    required: { value: false },
    description: { value: description },
    default: fallback === undefined ? undefined : { value: fallback },
    example: { value: { kind: 'value', text: example } },
    acceptedValues: [],
    schema: undefined,
    allowsBlank: false,
    isDeprecated: false,
    type: undefined,
    pattern: undefined,
  };
}
