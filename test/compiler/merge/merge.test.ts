import { describe, expect, test } from 'vitest';
import type { Moved } from '../../../scripts/compiler/merge/choice.ts';
import { hashesOf, mergeReference } from '../../../scripts/compiler/merge/merge-reference.ts';
import { mergedTexts } from '../../../scripts/compiler/merge/pages.ts';
import type { UpstreamRecord } from '../../../scripts/compiler/merge/record.ts';
import { wordingTasks } from '../../../scripts/compiler/merge/tasks.ts';
import type { Reference } from '../../../scripts/compiler/model/reference.ts';
import { printReference } from '../../../scripts/compiler/print/reference.ts';
import { readReference } from '../../../scripts/compiler/read/reference.ts';
import { smallReference } from '../../support/pages.ts';

type Texts = Readonly<Record<string, string>>;
type Edit = readonly [was: string, is: string];

/** Pages after edits, each of which has to apply. */
function edited(texts: Texts, ...edits: Edit[]): Texts {
  const result = { ...texts };
  for (const [was, is] of edits) {
    const [file] = Object.entries(result).find(([, text]) => text.includes(was)) ?? [];
    if (file === undefined) throw new Error(`no page has “${was}”`);
    result[file] = result[file]?.replace(was, is) ?? '';
  }
  return result;
}

const read = (texts: Texts): Reference =>
  readReference(Object.entries(texts).map(([path, text]) => ({ path, content: new TextEncoder().encode(text) })));

const reformatted = (json: string): string => `${JSON.stringify(JSON.parse(json), null, 2)}\n`;

/** The first edition, in the form of the printers, and our pages after it: some of its sentences are worded anew. */
const first: Texts = Object.fromEntries(
  [...printReference(read(smallReference))].map(([file, text]) => [
    file,
    text.replace(/(?<=```json\n)[^`]+/g, reformatted),
  ]),
);
const own: Edit[] = [
  ['Lists things.', 'All things of one owner.'],
  ['| Largest number |', '| How many things there are at most. |'],
  ['| Conditions. See', '| What things have to meet. See'],
  ['| A thing |', '| The thing. |'],
  ['The stream stays open.', 'It stays open for good.'],
];
const ours = edited(first, ...own);
const base: UpstreamRecord = { source: 's', version: '1', bodies: {}, wording: hashesOf(read(first)), moved: {} };

interface Result {
  texts: Texts;
  /** The lines that the merge changed, with `-` or `+` before them. */
  lines: string[];
  moved: Moved[];
  record: UpstreamRecord;
}

function merge(before: Texts, theirs: Texts, known: UpstreamRecord | undefined = base): Result {
  const reference = read(before);
  const result = mergeReference(reference, read(theirs), {
    base: known,
    folder: 'pages',
    edition: { source: 's', version: '2', bodies: {} },
  });
  const texts = Object.fromEntries(mergedTexts(reference, result.reference, new Map(Object.entries(before))));
  const lines = [...new Set([...Object.keys(before), ...Object.keys(texts)])].flatMap((file) => {
    const [was, is] = [before, texts].map((set) => (set[file] ?? '').split('\n'));
    return [
      ...(was ?? []).filter((line) => !is?.includes(line)).map((line) => `-${line}`),
      ...(is ?? []).filter((line) => !was?.includes(line)).map((line) => `+${line}`),
    ];
  });
  return { texts, lines, moved: result.moved, record: result.record };
}

const tasks = ({ texts, record }: Result): string[] =>
  wordingTasks(read(texts), record)
    .filter(({ kind }) => kind !== 'missing')
    .map(({ kind, element, place }) => `${kind} ${element} ${place}`);

const get = 'GET /{ownerId}/things';

describe('the same edition again', () => {
  test('changes no byte, and what nobody has worded is a task', () => {
    const result = merge(ours, first);
    expect(result.texts).toEqual(ours);
    expect(result.moved).toEqual([]);
    expect(tasks(result)).toContain(`unworded ${get} path ownerId`);
    expect(tasks(result)).toContain('unworded GET /{ownerId}/things/watch event thing');
    expect(tasks(result)).not.toContain('unworded GET /{ownerId}/things/watch stream');
    expect(tasks(result).filter((task) => task.includes(`${get} query`))).toEqual([]);
  });

  test('changes no byte without a record of an earlier merge', () => {
    expect(merge(ours, first, undefined).texts).toEqual(ours);
  });
});

describe('a fact that changes upstream changes its row, and our sentence stays:', () => {
  test.for<[name: string, Edit, lines: string[]]>([
    [
      'a default',
      ['| 10 | perPage', '| 20 | perPage'],
      [
        '-| perPage | N | How many things there are at most. | 10 | perPage&#x3D;5 |',
        '+| perPage | N | How many things there are at most. | 20 | perPage&#x3D;5 |',
      ],
    ],
    [
      'accepted values',
      ['| Largest number |', '| Largest number. Accepted values are: 5, 10 |'],
      [
        '-| perPage | N | How many things there are at most. | 10 | perPage&#x3D;5 |',
        '+| perPage | N | How many things there are at most. Accepted values are: 5, 10 | 10 | perPage&#x3D;5 |',
      ],
    ],
    [
      'the schema of a parameter',
      ['[Thing Filter](schemas.md#thing-filter)', '[Thing](schemas.md#thing)'],
      [
        '-| thingFilter | N | What things have to meet. See [Thing Filter](schemas.md#thing-filter) for more details. |  | thingFilter[0][minWeight]&#x3D;2 |',
        '+| thingFilter | N | What things have to meet. See [Thing](schemas.md#thing) for more details. |  | thingFilter[0][minWeight]&#x3D;2 |',
      ],
    ],
    ['a constraint of a schema', ['"minLength": 2', '"minLength": 3'], ['-"minLength": 2', '+"minLength": 3']],
    [
      'a parameter that is gone',
      ['| perPage | N | Largest number | 10 | perPage&#x3D;5 |\n', ''],
      ['-| perPage | N | How many things there are at most. | 10 | perPage&#x3D;5 |'],
    ],
    [
      'a new parameter, with the wording of upstream',
      ['| thingFilter | N', '| page | N | The page. | 0 | page&#x3D;1 |\n| thingFilter | N'],
      ['+| page | N | The page. | 0 | page&#x3D;1 |'],
    ],
  ])('%s', ([, edit, lines]) => {
    const result = merge(ours, edited(first, edit));
    expect(result.lines.map((line) => line.replace(/^(.)\s+/, '$1'))).toEqual(
      lines.map((line) => line.replace(/^(.)\s+/, '$1')),
    );
    expect(result.moved).toEqual([]);
    expect(merge(result.texts, edited(first, edit), result.record).texts).toEqual(result.texts);
  });

  test('a new row stands behind the one that it follows upstream', () => {
    const { texts } = merge(
      ours,
      edited(first, ['| thingFilter | N', '| page | N | P. | 0 | page&#x3D;1 |\n| thingFilter | N']),
    );
    expect(texts['pages/things.md']).toMatch(/\| perPage .*\n\| page .*\n\| thingFilter /);
  });
});

describe('wording that changes upstream', () => {
  const second = edited(first, ['| Largest number |', '| The most of them |'], ['Opens a stream.', 'Starts a stream.']);

  test('is a task where we have a sentence, and is taken where nobody has worded it', () => {
    const result = merge(ours, second);
    expect(result.lines).toEqual(['-Opens a stream.', '+Starts a stream.']);
    expect(result.moved).toEqual([
      { element: get, place: 'query perPage', ours: 'How many things there are at most.', theirs: 'The most of them' },
    ]);
    expect(tasks(result)).toContain(`moved ${get} query perPage`);
    expect(tasks(result)).toContain('unworded GET /{ownerId}/things/watch ');
  });

  test('stays a task until our sentence changes', () => {
    const result = merge(ours, second);
    const again = merge(result.texts, second, result.record);
    expect(again.texts).toEqual(result.texts);
    expect(tasks(again)).toEqual(tasks(result));
    const worded = edited(result.texts, ['How many things there are at most.', 'The greatest number of things.']);
    const last = merge(worded, second, again.record);
    expect(last.texts).toEqual(worded);
    expect(tasks(last).filter((task) => task.startsWith('moved'))).toEqual([]);
  });
});

describe('what only we write', () => {
  const overview = '# Things API\n\n## Text\n\nWords.\n\n*  A list\n';

  test('the overview stays as it is written', () => {
    const { texts } = merge({ ...ours, 'pages/overview.md': overview }, first);
    expect(texts['pages/overview.md']).toBe(overview);
  });

  test('a first merge takes that of upstream', () => {
    expect(merge({}, { ...first, 'pages/overview.md': overview }, undefined).texts['pages/overview.md']).toContain(
      'Words.',
    );
  });
});

describe('whole elements:', () => {
  test('an operation and its page go, others stay as they are', () => {
    const section = /\n## Watch.*/s;
    const second = { ...first, 'pages/things.md': first['pages/things.md']?.replace(section, '') ?? '' };
    const result = merge(ours, second);
    expect(result.texts['pages/things.md']).toBe(ours['pages/things.md']?.replace(section, ''));
    const { 'pages/things.md': _, ...without } = first;
    expect(Object.keys(merge(ours, without).texts)).toEqual(['pages/schemas.md']);
  });

  test('a new page and a new schema have the wording of upstream', () => {
    const page = (first['pages/things.md'] ?? '').replaceAll('things', 'parts').replaceAll('Things', 'Parts');
    const schema = `${first['pages/schemas.md'] ?? ''}\n## Part\n\nA part.\n\n### Schema <a name="part-schema"></a>\n\n\`\`\`json\n{}\n\`\`\`\n`;
    const second = { ...first, 'other/parts.md': page, 'pages/schemas.md': schema };
    const result = merge(ours, second);
    expect(result.texts['pages/parts.md']).toBe(page);
    expect(result.texts['pages/schemas.md']).toBe(schema);
    expect(tasks(result)).toContain('unworded schema Part ');
  });

  test('a page that is not in the form of the printers keeps the sections that do not change', () => {
    const loose = {
      ...ours,
      'pages/things.md': (ours['pages/things.md'] ?? '').replace(/\| ---- .*\n/g, '|-|-|-|-|-|\n'),
    };
    const { texts } = merge(loose, edited(first, ['Opens a stream.', 'Starts a stream.']));
    const section = (text = ''): string => text.slice(text.indexOf('## Get'), text.indexOf('## Watch'));
    expect(section(texts['pages/things.md'])).toBe(section(loose['pages/things.md']));
  });
});
