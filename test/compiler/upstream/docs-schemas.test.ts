import { expect, test } from 'vitest';
import { readDocsSchemas } from '../../../scripts/compiler/upstream/docs-schemas.ts';

const fence = (text: string): string => `\`\`\`json\n${text}\n\`\`\`\n`;

const page = `# Schemas

Not of a schema.

## A &amp; *B* <a name="a"></a>

What &lt;it&gt; is.

And more.

### Schema

Not a description.

${fence('{ "a": 1 }')}
### Example

${fence('{ "b": 2 }')}
## Cut

${fence('{ "a": ')}
## Cut, then whole

${fence('{')}
${fence('[1]')}
## Without JSON

Text
`;

test('titles, descriptions and the first JSON of each section; those without JSON are left out', () => {
  const found = readDocsSchemas('docs/_schemas.md', page);
  expect(
    found.map(({ title, description, value }) => [title.value, description.map((one) => one.value), value]),
  ).toEqual([
    ['A & *B*', ['What &lt;it&gt; is.', 'And more.'], { a: 1 }],
    ['Cut, then whole', [], [1]],
  ]);
  expect(found[0]?.title.at).toMatchObject({ file: 'docs/_schemas.md', line: 5, column: 1 });
  expect(found[0]?.description.map(({ at }) => [at.file, at.line])).toEqual([
    ['docs/_schemas.md', 7],
    ['docs/_schemas.md', 9],
  ]);
});

test('text before the first section belongs to none', () => {
  expect(readDocsSchemas('a.md', `Text\n\n${fence('{}')}\n## A\n\n${fence('1')}`)).toMatchObject([
    { title: { value: 'A' }, description: [], value: 1 },
  ]);
});
