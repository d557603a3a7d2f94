import { expect, test } from 'vitest';
import { cellOf, placeOfCell, readDocsPage } from '../../../scripts/compiler/upstream/docs.ts';
import { reported } from './reported.ts';

const page = `# Device Actions

What devices are.

##### Contents

*   [Get](#get)

## Get <a name="get"></a>

Returns
a *device*

And more

\`\`\`javascript
client.device.get();
\`\`\`

#### Authentication
A token
is needed.

Really.

#### Available Parameters

What they are.

| Name | Type | Default |
| ---- | ---- | ------- |
| a | [T](t.json) |  |
| b |  | 1 | surplus |

#### Successful Responses

| Code | Type |
| ---- | ---- |
| 200 | x |

#### Error Responses

| Type | Code |
| ---- | ---- |
| y | 400 |

## Get by Version

Another
`;

const read = (text: string) => reported((report) => readDocsPage('docs/device.md', text, report));

const at = ({ at: { file, line, column } }: { at: { file: string; line: number; column: number } }): string =>
  `${file}:${line}:${column}`;

test('a page: headings, paragraphs, and the rows of each table by its own columns', () => {
  const { result, messages } = read(page);
  expect(messages).toEqual([]);
  const stated = (all: readonly { value: string; at: { file: string; line: number; column: number } }[]): string[] =>
    all.map((one) => `${at(one)} ${one.value}`);
  const rows = (all: (typeof result)['operations'][number]['responses']): unknown[] =>
    all.map((row) => [at(row), ...[...row.cells].map(([column, cell]) => `${column} ${at(cell)} ${cell.value}`)]);
  expect(result.file).toBe('docs/device.md');
  expect(result.name).toMatchObject({ value: 'Device', at: { file: 'docs/device.md', line: 1, column: 1 } });
  expect(
    result.operations.map(({ title, description, authentication, parameters, responses }) => ({
      title: stated([title]),
      description: stated(description),
      authentication: stated(authentication),
      parameters: rows(parameters),
      responses: rows(responses),
    })),
  ).toEqual([
    {
      title: ['docs/device.md:9:1 Get'],
      description: ['docs/device.md:11:1 Returns a *device*', 'docs/device.md:14:1 And more'],
      authentication: ['docs/device.md:21:1 A token is needed.', 'docs/device.md:24:1 Really.'],
      parameters: [
        ['docs/device.md:32:1', 'Name docs/device.md:32:3 a', 'Type docs/device.md:32:7 [T](t.json)'],
        ['docs/device.md:33:1', 'Name docs/device.md:33:3 b', 'Default docs/device.md:33:10 1'],
      ],
      responses: [
        ['docs/device.md:39:1', 'Code docs/device.md:39:3 200', 'Type docs/device.md:39:9 x'],
        ['docs/device.md:45:1', 'Type docs/device.md:45:3 y', 'Code docs/device.md:45:7 400'],
      ],
    },
    {
      title: ['docs/device.md:47:1 Get by Version'],
      description: ['docs/device.md:49:1 Another'],
      authentication: [],
      parameters: [],
      responses: [],
    },
  ]);
});

test('an empty cell has no text, and the place of its row', () => {
  const [row] = read(page).result.operations[0]?.parameters ?? [];
  if (!row) throw new Error('no row');
  expect([cellOf(row, 'Name'), cellOf(row, 'Default'), cellOf(row, 'None')]).toEqual(['a', undefined, undefined]);
  expect([placeOfCell(row, 'Type').column, placeOfCell(row, 'Default')]).toEqual([7, row.at]);
});

test('sections that no package has are reported, and not read', () => {
  const { result, messages } = read(
    '# Device\n\n## Get\n\nText\n\n#### Limits\n\nFive.\n\n| Name |\n| --- |\n| a |\n\n### Actions\n\nMore.\n',
  );
  expect(messages).toEqual([
    'docs/device.md:7:1 Section or paragraph “Limits” is unknown',
    'docs/device.md:15:1 Section or paragraph “Actions” is unknown',
  ]);
  expect(result.name?.value).toBe('Device');
  expect(result.operations).toMatchObject([
    { description: [{ value: 'Text' }], authentication: [], parameters: [], responses: [] },
  ]);
});

test('a table that is not below a known section is not read, nor is text before the first operation', () => {
  const { result, messages } = read(
    'Text\n\n#### Authentication\n\nA token.\n\n## Get\n\n| Name |\n| --- |\n| a |\n\n#### Authentication\n\n| Name |\n| --- |\n| b |\n\n#### Available Parameters\n\nText\n',
  );
  expect(messages).toEqual([]);
  expect(result).toMatchObject({
    name: undefined,
    operations: [{ description: [], authentication: [], parameters: [], responses: [] }],
  });
});

test('only the word at the end of the heading is left out', () => {
  expect(read('# All Actions of Devices\n').result.name?.value).toBe('All Actions of Devices');
  expect(read('# Device Actions Actions\n').result.name?.value).toBe('Device Actions');
});
