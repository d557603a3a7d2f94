import { describe, expect, test } from 'vitest';
import { skeletonPage } from '../../../scripts/commands/new-page/skeleton/page.ts';
import { describeResource, type ResourceSkeleton } from '../../../scripts/commands/new-page/skeleton/resource.ts';
import { skeletonSchemas } from '../../../scripts/commands/new-page/skeleton/schemas.ts';

function known(name: string, path: string): ResourceSkeleton {
  const found = describeResource(name, path);
  if (typeof found === 'string') throw new Error(found);
  return found;
}

/** The page and the schemas of a resource. `vitest run test/commands/new-page/skeleton.test.ts --update` writes them. */
test.for<[string, string]>([
  ['old-entries', '/applications/{applicationId}/old-entries'],
  ['old-entry', '/applications/{applicationId}/old-entries/{oldEntryId}'],
  ['widgets', '/widgets'],
  ['widget', '/widgets/{widgetId}'],
  ['applications-of-owners', '/applications/all/{ownerId}'],
])('%s at %s', async ([name, path]) => {
  const resource = known(name, path);
  const rows = new Map([['APPLICATION_ID', { description: 'The application.', example: 'a1' }]]);
  const page = skeletonPage(resource, { origin: 'https://host.example', rows });
  const schemas = [...skeletonSchemas(resource)].map(([title, text]) => `<!-- ${title} -->\n\n${text}\n`);
  await expect([page, ...schemas].join('\n')).toMatchFileSnapshot(`skeletons/${name}.md`);
});

const base = { segments: [{ text: 'a', isPlaceholder: false }], isItem: false };

describe('a resource', () => {
  test.each<[string, string, ResourceSkeleton]>([
    ['devices', '/a', { stem: 'devices', title: 'Devices', noun: 'device', item: 'Device', scope: 'devices', ...base }],
    [
      'data-table-rows2s',
      '/a',
      {
        stem: 'data-table-rows2s',
        title: 'Data Table Rows2s',
        noun: 'data table rows2',
        item: 'Data Table Rows2',
        scope: 'dataTableRows2s',
        ...base,
      },
    ],
    [
      'my-device',
      '/A.b_c~d-1/{myDeviceId}',
      {
        stem: 'my-device',
        title: 'My Device',
        noun: 'my device',
        item: 'My Device',
        scope: 'myDevice',
        segments: [
          { text: 'A.b_c~d-1', isPlaceholder: false },
          { text: 'MY_DEVICE_ID', isPlaceholder: true },
        ],
        isItem: true,
      },
    ],
  ])('%s at %s', (name, path, want) => expect(describeResource(name, path)).toEqual(want));

  test.each([
    ['entries', 'entry'],
    ['boxes', 'box'],
    ['classes', 'class'],
    ['batches', 'batch'],
    ['dishes', 'dish'],
    ['nodes', 'node'],
  ])('the singular of %s is %s', (name, noun) => expect(describeResource(name, '/a')).toMatchObject({ noun }));

  test.each([
    ['Devices', '/a', 'Unexpected name “Devices”'],
    ['1devices', '/a', 'Unexpected name “1devices”'],
    ['data--rows', '/a', 'Unexpected name “data--rows”'],
    ['-rows', '/a', 'Unexpected name “-rows”'],
    ['rows-', '/a', 'Unexpected name “rows-”'],
    ['rows!', '/a', 'Unexpected name “rows!”'],
    ['!rows', '/a', 'Unexpected name “!rows”'],
    ['rows', 'a', 'Unexpected path “a”, expected segments'],
    ['rows', '', 'Unexpected path “”, expected segments'],
    ['rows', '/', 'Unexpected path “/”, expected segments'],
    ['rows', '/a//b', 'Unexpected path “/a//b”, expected segments'],
    ['rows', '/a b', 'Unexpected path “/a b”, expected segments'],
    ['rows', '/a/ü', 'Unexpected path “/a/ü”, expected segments'],
    ['rows', '/{A}/a', 'Unexpected path “/{A}/a”, expected segments'],
    ['rows', '/{a-b}/a', 'Unexpected path “/{a-b}/a”, expected segments'],
    ['rows', '/x{a}/a', 'Unexpected path “/x{a}/a”, expected segments'],
    ['rows', '/{a}x/a', 'Unexpected path “/{a}x/a”, expected segments'],
    ['row', '/{id}/a/{id}', 'Unexpected path “/{id}/a/{id}”, expected each placeholder once'],
    ['row', '/a', 'Unexpected name “row” of a collection, expected a plural, such as rows'],
    ['glass', '/a', 'Unexpected name “glass” of a collection'],
  ])('%s at %s is invalid', (name, path, message) => {
    expect(describeResource(name, path)).toEqual(expect.stringContaining(message));
  });
});
