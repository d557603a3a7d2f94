import { describe, expect, test } from 'vitest';
import { collect } from '../../../scripts/commands/coverage/collect.ts';
import type { CoverageData, PageData } from '../../../scripts/commands/coverage/data.ts';
import { jsonOwners } from '../../../scripts/commands/coverage/json-owners.ts';
import { memberPaths } from '../../../scripts/commands/coverage/member-paths.ts';
import { valueAt } from '../../../scripts/compiler/model/pointer.ts';
import { compileFolder } from '../../support/compile-folder.ts';
import { ownReference } from '../../support/folders.ts';

const collected = compileFolder(ownReference).then((compilation) => collect(compilation, ownReference));
const own = (): Promise<CoverageData> => collected;

function pageOf(data: CoverageData, name: string): PageData {
  const page = data.pages.find((candidate) => candidate.name === name);
  if (!page) throw new Error(`no page ${name}`);
  return page;
}

/** The elements of the first matching line below a heading. */
function elements(
  data: CoverageData,
  name: string,
  heading: string,
  wanted: string,
): { relation: number; pointers: string[] } {
  const page = pageOf(data, name);
  const lines = page.text.split('\n');
  const line =
    lines.findIndex((text, index) => index > lines.indexOf(heading) && text.trimStart().startsWith(wanted)) + 1;
  const row = page.owners.find(([first, last]) => first <= line && line <= last);
  if (!row) throw new Error(`no owner of ${name}:${line}`);
  const [, , relation, ...numbers] = row;
  return { relation, pointers: numbers.map((number) => data.pointers[number] ?? '') };
}

const devices = '/paths/~1applications~1{applicationId}~1devices';

describe('the elements of a line', () => {
  test.each([
    { page: 'devices.md', heading: '', line: '# Devices Actions', want: [/^\/tags\/\d+$/], relation: 0 },
    { page: 'devices.md', heading: '', line: 'Below are the', want: [/^\/tags\/\d+$/], relation: 1 },
    {
      page: 'devices.md',
      heading: '## Post',
      line: 'Creates a device',
      want: [`${devices}/post/description`],
      relation: 0,
    },
    { page: 'devices.md', heading: '## Post', line: 'POST https', want: [`${devices}/post`], relation: 1 },
    {
      page: 'devices.md',
      heading: '## Post',
      line: '### Request Path',
      want: [`${devices}/post/parameters`],
      relation: 1,
    },
    { page: 'devices.md', heading: '## Post', line: '| ------', want: [`${devices}/post/parameters`], relation: 1 },
    {
      page: 'devices.md',
      heading: '## Post',
      line: '| APPLICATION_ID',
      want: [`${devices}/post/parameters/0`],
      relation: 0,
    },
    {
      page: 'devices.md',
      heading: '## Post',
      line: 'The body of the',
      want: [`${devices}/post/requestBody`],
      relation: 0,
    },
    {
      page: 'devices.md',
      heading: '## Post',
      line: '"deviceClass"',
      want: [`${devices}/post/requestBody/content/application~1json/example`],
      relation: 0,
    },
    { page: 'devices.md', heading: '## Post', line: '| 400', want: [`${devices}/post/responses/400`], relation: 0 },
    {
      page: 'device.md',
      heading: '## Command Stream',
      line: '| SSE Event Name',
      want: [/commandStream\/get\/responses\/200\/content\/text~1event-stream\/x-sse-events$/],
      relation: 1,
    },
    {
      page: 'schemas.md',
      heading: '## API Token',
      line: '"apiTokenId": {',
      want: ['/components/schemas/APIToken/properties/apiTokenId'],
      relation: 0,
    },
    {
      page: 'schemas.md',
      heading: '## API Token',
      line: '"pattern"',
      want: ['/components/schemas/APIToken/properties/id'],
      relation: 1,
    },
    {
      page: 'schemas.md',
      heading: '## API Token',
      line: '"enum"',
      want: ['/components/schemas/APIToken/properties/ownerType'],
      relation: 1,
    },
    {
      page: 'schemas.md',
      heading: '## API Token Patch',
      line: '"additionalProperties"',
      want: ['/components/schemas/APITokenPatch/properties/orgRoles/items/properties/applicationRoles/items'],
      relation: 1,
    },
    {
      page: 'schemas.md',
      heading: '## Application Certificate Patch',
      line: '"additionalProperties"',
      want: ['/components/schemas/ApplicationCertificatePatch'],
      relation: 1,
    },
    {
      page: 'schemas.md',
      heading: '### Example <a name="api-token-example"></a>',
      line: '"id"',
      want: ['/components/schemas/APIToken/examples/0', '/components/examples/APIToken/value'],
      relation: 1,
    },
  ])('$page $heading: “$line”', async ({ page, heading, line, want, relation }) => {
    const found = elements(await own(), page, heading, line);
    expect(found.pointers).toEqual(want.map((one) => (typeof one === 'string' ? one : expect.stringMatching(one))));
    expect(found.relation).toBe(relation);
  });

  test('every line of every block has elements, and all of them exist in the document', async () => {
    const data = await own();
    for (const { name, blocks, owners } of data.pages) {
      const owned = new Set(
        owners.flatMap(([line, endLine]) => Array.from({ length: endLine - line + 1 }, (_, index) => line + index)),
      );
      const written = blocks.flatMap(([line, endLine]) =>
        Array.from({ length: endLine - line + 1 }, (_, index) => line + index),
      );
      expect(written.filter((line) => !owned.has(line)).map((line) => `${name}:${line}`)).toEqual([]);
    }
    expect(data.pointers.filter((pointer) => valueAt(data.document, pointer) === undefined)).toEqual([]);
  });

  test('the description of an operation contains the words of its line', async () => {
    const data = await own();
    const construct = data.constructs.indexOf('operation.description');
    let seen = 0;
    for (const page of data.pages) {
      for (const [line] of page.blocks.filter((row) => row[4] === construct)) {
        const [, , , number = -1] = page.owners.find(([first, last]) => first <= line && line <= last) ?? [0, 0, 0];
        const words = /^[\w ,]{5,}/.exec(page.text.split('\n')[line - 1] ?? '')?.[0];
        if (words === undefined) continue;
        expect(valueAt(data.document, data.pointers[number] ?? '')).toContain(words);
        seen++;
      }
    }
    expect(seen).toBeGreaterThan(150);
  });

  test('each construct in the table has a member that exists in the document', async () => {
    const data = await own();
    const used = new Map<string, boolean>();
    for (const page of data.pages) {
      for (const [line, , , , construct] of page.blocks) {
        const name = data.constructs[construct] ?? '';
        const names = Object.hasOwn(memberPaths, name) ? memberPaths[name] : undefined;
        if (!names) continue;
        const [, , , ...numbers] = page.owners.find(([first, last]) => first <= line && line <= last) ?? [0, 0, 0];
        const exact = numbers.some((number) => names.some((member) => data.pointers[number]?.endsWith(`/${member}`)));
        used.set(name, (used.get(name) ?? false) || exact);
      }
    }
    expect([...used].filter(([, exact]) => !exact).map(([name]) => name)).toEqual([]);
    expect(used.size).toBeGreaterThan(15);
  });
});

describe('the enclosing element of a line of JSON', () => {
  const anchor = (line: number, column: number, pointer: string) => ({ line, column, pointers: [pointer] });
  const of = (text: string, anchors: ReturnType<typeof anchor>[]): (string | undefined)[] => {
    const lines = text.split('\n');
    const found = jsonOwners(lines, 1, lines.length, anchors);
    return lines.map((_, index) => found.get(index + 1)?.pointers[0]);
  };

  test.each([
    {
      name: 'a member ends at its comma',
      text: '{\n"a": {\n"x": 1\n},\n"b": 2\n}',
      anchors: [anchor(1, 1, 'root'), anchor(2, 1, 'a')],
      want: ['root', 'a', 'a', 'a', 'root', 'root'],
    },
    {
      name: 'the last member ends with its parent',
      text: '{\n"p": {\n"a": 1\n},\n"b": 2}',
      anchors: [anchor(1, 1, 'root'), anchor(3, 1, 'a')],
      want: ['root', 'root', 'a', 'root', 'root'],
    },
    {
      name: 'a value of an array',
      text: '[\n{\n"x": [1,\n2]\n},\n{\n}\n]',
      anchors: [anchor(2, 1, '0'), anchor(6, 1, '1')],
      want: [undefined, '0', '0', '0', '0', '1', '1', undefined],
    },
    {
      name: 'brackets and commas in strings are ignored',
      text: '{\n"a": "},{[",\n"b": 1\n}',
      anchors: [anchor(1, 1, 'root'), anchor(2, 1, 'a')],
      want: ['root', 'a', 'root', 'root'],
    },
    {
      name: 'invalid JSON',
      text: '```json\n{ "a" }}}\n]\n```',
      anchors: [anchor(2, 1, 'root')],
      want: [undefined, 'root', undefined, undefined],
    },
    {
      name: 'more closing than opening brackets',
      text: '}}}\n]]\n{\n"a": 1}',
      anchors: [anchor(3, 1, 'root')],
      want: [undefined, undefined, 'root', 'root'],
    },
  ])('$name', ({ text, anchors, want }) => expect(of(text, anchors)).toEqual(want));

  test('100,000 levels do not overflow the stack', () => {
    const depth = 100_000;
    const lines = [...Array<string>(depth).fill('['), ...Array<string>(depth).fill(']')];
    expect(jsonOwners(lines, 1, lines.length, [anchor(2, 1, 'second')]).get(2 * depth - 1)?.pointers).toEqual([
      'second',
    ]);
  });
});
