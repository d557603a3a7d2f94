import { describe, expect, test } from 'vitest';
import { compareReferences } from '../../../scripts/commands/refresh/compare/compare.ts';
import { compileTexts } from '../../support/compile-texts.ts';
import { operationText, resourceText, schemas, table } from '../../support/page.ts';

const url = 'https://api.losant.com/devices';
const get = { title: 'Get', method: `GET ${url}` };
const post = { title: 'Post', method: `POST ${url}` };
const create = { title: 'Create', method: `POST ${url}` };
const patch = { title: 'Patch', method: `PATCH ${url}` };

const named = (id: string, method: string, path = '/devices') => ({ id: `devices.${id}`, method, path });
const reference = (...operations: Parameters<typeof operationText>[0][]) =>
  compileTexts({
    'devices.md': resourceText(...operations.map((parts) => operationText(parts))),
    'schemas.md': schemas(),
  }).reference;
const compare = (before: Parameters<typeof reference>, after: Parameters<typeof reference>) =>
  withoutPlaces(compareReferences(reference(...before), reference(...after), true).operations);

/** The same without files and lines, which other tests compare. */
const withoutPlaces = <T>(value: T): T =>
  JSON.parse(JSON.stringify(value, (key, member: unknown) => (key === 'file' || key === 'line' ? undefined : member)));

const nothing = { added: [], removed: [], renamed: [], changed: [] };

describe('operations', () => {
  test('are the same in another order', () => {
    expect(compare([get, post, patch], [patch, get, post])).toEqual(nothing);
  });

  test('are added and removed', () => {
    expect(compare([get, patch], [get, post])).toEqual({
      ...nothing,
      added: [named('post', 'POST')],
      removed: [named('patch', 'PATCH')],
    });
  });

  test('are renamed if method and path are those of a removed one', () => {
    const { changed, ...others } = compare([get, post, patch], [get, create, patch]);
    expect(others).toEqual({
      added: [],
      removed: [],
      renamed: [{ from: named('post', 'POST'), to: named('create', 'POST') }],
    });
    expect(changed).toEqual([
      {
        id: 'devices.create',
        facts: [{ fact: 'operation', aspect: 'title', before: 'Post', after: 'Create', wording: true }],
      },
    ]);
  });

  test.each([
    ['method', { title: 'Create', method: `PUT ${url}` }, named('create', 'PUT')],
    ['path', { title: 'Create', method: `POST ${url}/all` }, named('create', 'POST', '/devices/all')],
  ])('are not renamed if the %s differs', (_, other, added) => {
    expect(compare([get, post], [get, other])).toEqual({
      ...nothing,
      added: [added],
      removed: [named('post', 'POST')],
    });
  });

  test('an operation that has the method and path of one that stays is added', () => {
    expect(compare([post], [post, create])).toEqual({ ...nothing, added: [named('create', 'POST')] });
  });

  test('only those that changed are listed', () => {
    expect(compare([get, post], [get, { ...post, intro: 'Other.' }]).changed.map(({ id }) => id)).toEqual([
      'devices.post',
    ]);
  });

  test('a link that has the new title of a renamed schema is not a change', () => {
    const large = '{ "type": "object", "properties": { "a": { "type": "string" }, "b": { "type": "number" } } }';
    const edition = (title: string) =>
      compileTexts({
        'devices.md': resourceText(
          operationText({
            request: `### Request Query Parameters\n\n${table(
              'Name | Required | Description | Default | Example',
              `filter | N | A filter, see [it](schemas.md#${title.toLowerCase()}). | | `,
            )}`,
          }),
        ),
        'schemas.md': `${schemas()}\n## ${title}\n\nText.\n\n### Schema\n\n\`\`\`json\n${large}\n\`\`\`\n`,
      }).reference;
    const { operations, schemas: changes } = compareReferences(edition('Filter'), edition('Query'), true);
    expect(changes).toMatchObject({ added: [], removed: [], renamed: [{ from: 'Filter', to: 'Query' }], changed: [] });
    expect(operations.changed.flatMap(({ facts }) => facts.map(({ aspect }) => aspect))).toEqual(['description']);
  });
});
