import { expect, test } from 'vitest';
import { compileTexts } from '../../support/compile-texts.ts';
import { operationText, referenceWith, resourceText, schemas, schemaText } from '../../support/page.ts';

const successful = (link: string): string =>
  `### Successful Responses\n\n| Code | Type | Description |\n| - | - | - |\n| 200 | ${link} | Done. |`;
const at = (url: string): string => `GET https://api.losant.com/devices/${url}`;

/* Each of these names would make the document invalid, so each is an error. */
test.for<[string, Record<string, string>, string]>([
  ['an operation without a name', referenceWith(operationText({ title: '???' })), 'name/empty'],
  [
    'a schema without a name',
    { 'devices.md': resourceText(operationText()), 'schemas.md': schemas(schemaText('???')) },
    'name/empty',
  ],
  [
    'a link without a name',
    referenceWith(operationText({ successes: successful('[???](schemas.md#x)') })),
    'name/empty',
  ],
  ['a page without a name', { '---.md': resourceText(operationText()), 'schemas.md': schemas() }, 'name/empty'],
  ['a placeholder twice', referenceWith(operationText({ method: at('**`A_ID`**/**`A_ID`**') })), 'url/invalid'],
  [
    'two placeholders of one name',
    referenceWith(operationText({ method: at('**`A_ID`**/**`A__ID`**') })),
    'url/invalid',
  ],
  [
    'two names for one placeholder',
    referenceWith(
      operationText({ method: at('**`A_ID`**') }),
      operationText({ title: 'Post', method: at('**`B_ID`**').replace('GET', 'POST') }),
    ),
    'operation/duplicate',
  ],
])('%s', ([, pages, code]) => {
  const { diagnostics } = compileTexts(pages);
  expect(diagnostics.filter(({ severity }) => severity === 'error').map((found) => found.code)).toEqual([code]);
});

test('two methods at one path', () => {
  const { document, diagnostics } = compileTexts(
    referenceWith(
      operationText({ method: at('**`A_ID`**') }),
      operationText({ title: 'Post', method: at('**`A_ID`**').replace('GET', 'POST') }),
    ),
  );
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(Object.keys(document.paths['/devices/{aId}'] ?? {})).toEqual(['get', 'post']);
});
