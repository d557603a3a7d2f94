import { expect, test } from 'vitest';
import { compileTexts } from '../../support/compile-texts.ts';
import { schemaText } from '../../support/page.ts';

/** A schema with an example of its section, and with others in its JSON. */
function compiled(example: string, examples: string) {
  const schema = `{ "type": "object", "properties": { "a": { "type": "string" } }, "examples": ${examples} }`;
  const { document, diagnostics } = compileTexts({
    'schemas.md': `# Schemas\n\n${schemaText('Thing', schema, example)}`,
  });
  const { type: _, properties: __, title: ___, description: ____, ...rest } = Object(document.components.schemas.Thing);
  return { rest, count: diagnostics.filter(({ code }) => code === 'example/invalid').length };
}

test('each of several examples is checked, and none is lost', () => {
  expect(compiled('{ "a": "x" }', '[{ "a": 1 }, { "a": "y" }, { "a": 2 }, { "a": 3 }]')).toEqual({
    rest: {
      examples: [{ a: 'x' }, { a: 'y' }],
      'x-invalid-example': { a: 1 },
      'x-invalid-examples': [{ a: 2 }, { a: 3 }],
    },
    count: 3,
  });
  expect(compiled('{ "a": 1 }', '[{ "a": "y" }]')).toEqual({
    rest: { examples: [{ a: 'y' }], 'x-invalid-example': { a: 1 } },
    count: 1,
  });
});
