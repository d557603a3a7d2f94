import { expect, test } from 'vitest';
import { readApiInfo } from '../../../scripts/compiler/upstream/api-info.ts';
import { readDocsPage } from '../../../scripts/compiler/upstream/docs.ts';
import { type Documented, relate } from '../../../scripts/compiler/upstream/documented.ts';
import { nodeOf, reported } from './reported.ts';

const table = (name: string): string => `#### Available Parameters\n\n| Name |\n| --- |\n| ${name} |\n`;

/** Relates the operations `a.get` and `a.getByName` to pages of `docs/`. */
function read(pages: Record<string, string>): {
  result: Documented;
  messages: string[];
  info: ReturnType<typeof readApiInfo>;
} {
  const action = { method: 'GET', responses: {} };
  const info = reported((report) =>
    readApiInfo(nodeOf({ a: { path: '/a', actions: { get: action, getByName: action } } }), report),
  );
  const found = reported((report) => {
    const texts = Object.entries(pages).map(
      ([name, text]) => [name, readDocsPage(`docs/${name}.md`, text, report)] as const,
    );
    return relate(info.result, new Map(texts), [], report);
  });
  return { ...found, info: info.result };
}

const both = '# A\n\n## Get by Name\n\n## Get\n';

test('operations are found by their titles, in whatever order', () => {
  const { result, messages, info } = read({ a: both });
  const [resource] = info;
  if (!resource) throw new Error('no resource');
  expect(messages).toEqual([]);
  expect(result.page(resource)?.name?.value).toBe('A');
  expect(resource.actions.map((action) => result.operation(action)?.title.value)).toEqual(['Get', 'Get by Name']);
});

test.each<[string, Record<string, string>, string[]]>([
  ['no page', {}, ['a.json:1:2 The resource a is not in docs/']],
  ['no section', { a: '# A\n\n## Get\n' }, ['a.json:1:68 The operation a.getByName is not in docs/']],
  ['a section more', { a: `${both}\n## Put\n` }, ['docs/a.md:7:1 The operation Put is not in apiInfo.json']],
  ['a page more', { a: both, b: '\n# B\n\n## Get\n' }, ['docs/b.md:2:1 The resource b is not in apiInfo.json']],
  ['a page more, without a heading', { a: both, b: 'Text\n' }, ['docs/b.md:1:1 The resource b is not in apiInfo.json']],
  [
    'a row in one operation',
    { a: `${both}\n${table('x')}` },
    ['docs/a.md:11:3 The parameter x of a.get is not in apiInfo.json'],
  ],
  [
    'a row in all operations, which is of the client',
    { a: both.replace('## Get\n', `${table('x')}\n## Get\n\n${table('x')}`) },
    [],
  ],
])('%s', (_, pages, messages) => {
  expect(read(pages).messages).toEqual(messages);
});
