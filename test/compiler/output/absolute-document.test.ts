import { expect, test } from 'vitest';
import type { OpenAPI } from '../../../scripts/compiler/openapi/openapi.ts';
import { absoluteDocument } from '../../../scripts/compiler/output/absolute-document.ts';
import { siteUrl } from '../../../scripts/compiler/output/links.ts';

const document = (description: string, url?: string): OpenAPI => ({
  openapi: '3.1.1',
  info: { title: 'Test', version: '1', description },
  servers: [],
  ...(url !== undefined && { externalDocs: { url } }),
  tags: [{ name: 'dataTables', 'x-displayName': 'Data Tables' }],
  paths: {
    '/tables': {
      get: { operationId: 'dataTables.get', tags: ['dataTables'], summary: 'List', responses: {}, description },
    },
  },
  components: {
    securitySchemes: {},
    schemas: {
      DataTable: {
        title: 'Data Table',
        description,
        properties: { description: { description, default: { description } } },
        examples: [{ description }],
      },
    },
  },
});

const site = 'https://docs.example/api/';

test.each([
  ['[Tables](data-tables.md)', `[Tables](${site}data-tables/)`],
  ['[List](data-tables.md#get)', `[List](${site}data-tables/#/dataTables/get)`],
  ['[`List`](data-tables.md#list)', `[\`List\`](${site}data-tables/#/dataTables/get)`],
  ['See [Data Table](schemas.md#data-table).', `See [Data Table](${site}schemas/data-table/).`],
  ['[Limits](overview.md#limits)', `[Limits](${site}guide/overview/#/guide/overview/limits)`],
  ['[Elsewhere](https://example.com/x.md)', '[Elsewhere](https://example.com/x.md)'],
  ['[Gone](gone.md) and [a](data-tables.md)', `Gone and [a](${site}data-tables/)`],
  ['`[0-9](a.md)` and ``[`](b.md)``', '`[0-9](a.md)` and ``[`](b.md)``'],
])('%s becomes %s in every description', (given, want) => {
  const { info, paths, components } = absoluteDocument(document(given, site));
  expect(info.description).toBe(want);
  expect(paths['/tables']?.get?.description).toBe(want);
  expect(components.schemas.DataTable).toEqual({
    title: 'Data Table',
    description: want,
    // Data stays as it is.
    properties: { description: { description: want, default: { description: given } } },
    examples: [{ description: given }],
  });
});

test('without a site, links become their text', () => {
  expect(absoluteDocument(document('See [Tables](data-tables.md).')).info.description).toBe('See Tables.');
});

test.each([
  [site, site],
  ['https://docs.example', 'https://docs.example/'],
  ['https://docs.example/api?x#y', site],
  ['ftp://docs.example/', undefined],
  ['https://[', undefined],
  [undefined, undefined],
])('the folder of %s is %s', (url, want) => {
  expect(siteUrl({ externalDocs: url === undefined ? undefined : { url } })).toBe(want);
});
