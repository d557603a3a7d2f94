import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { onePerCause } from '../../../scripts/compiler/diagnostics/causes.ts';
import { compileTexts } from '../../support/compile-texts.ts';
import { danglingReferences } from '../../support/references.ts';

/*
 * Edits of real pages after which a fact that the page seems to state would be missing from the document. Each is
 * one error at its cause. If the compiler can tell what was meant, the document is even complete. The pages are
 * copies of 2019, so that their lines have the same numbers when the reference changes.
 */
const folder = 'test/compiler/read/pages';
const recipes = readFileSync(`${folder}/device-recipes.md`, 'utf8');
const pages = { recipes, schemas: readFileSync(`${folder}/schemas.md`, 'utf8') };

const body = '### Request Body <a name="post-body"></a>';
const query = '### Request Query Parameters <a name="get-query-params"></a>';
const success = '### Successful Responses <a name="get-successful-responses"></a>';
const method = '### Method And Url <a name="post-method-url"></a>';
const authentication = '### Authentication <a name="post-authentication"></a>';
const schema = '### Schema <a name="device-recipe-post-schema"></a>';
const example = '### Example <a name="device-recipe-post-example"></a>';
const inPost = (text: string): RegExp => new RegExp(`(?<=## Device Recipe Post\n[\\s\\S]*?)${text}`);
const notFound = '| 404 | [Error]';

type Edit = readonly [name: string, from: string | RegExp, to: string, error: string, complete?: 'complete'];

const ofRecipes: readonly Edit[] = [
  // The heading of an operation.
  ['no space', '## Get\n', '##Get\n', '15 heading/form', 'complete'],
  ['no space, second', '## Post\n', '##Post\n', '75 heading/form', 'complete'],
  ['a zero-width space', '## Get\n', '##\u200bGet\n', '15 heading/form', 'complete'],
  ['full-width signs', '## Get\n', '＃＃ Get\n', '15 heading/form', 'complete'],
  ['escaped', '## Get\n', '\\## Get\n', '15 heading/form', 'complete'],
  ['underlined', '## Get\n', 'Get\n---\n', '15 heading/form', 'complete'],
  ['underlined twice', '## Post\n', 'Post\n====\n', '75 heading/form', 'complete'],
  ['indented', '## Post\n', '    ## Post\n', '75 heading/form', 'complete'],
  ['indented by a tab', '## Get\n', '\t## Get\n', '15 heading/form', 'complete'],
  ['depth 1', '## Post\n', '# Post\n', '75 heading/form', 'complete'],
  ['depth 3', '## Get\n', '### Get\n', '15 heading/form', 'complete'],
  ['depth 4', '## Post\n', '#### Post\n', '75 heading/form', 'complete'],
  ['bold', '## Post\n', '**Post**\n', '75 heading/form', 'complete'],
  ['HTML', '## Post\n', '<h2>Post</h2>\n', '75 heading/form', 'complete'],
  ['quoted', '## Post\n', '> ## Post\n', '75 heading/form', 'complete'],
  ['an item of a list', '## Get\n', '- ## Get\n', '15 heading/form', 'complete'],
  ['plain text', '## Post\n', 'Post\n', '79 heading/missing'],
  ['deleted', '## Post\n', '', '78 heading/missing'],
  ['deleted, first', '## Get\n', '', '18 heading/missing'],
  ['in a comment', '## Post\n', '<!-- ## Post -->\n', '79 heading/missing'],
  ['below an open comment', '## Post\n', '<!-- To do.\n\n## Post\n', '75 comment/unclosed'],
  ['the operation in a comment', /## Post\n[\s\S]*$/, '<!--\n$&\n-->\n', '75 comment/headings'],
  // The headings in it.
  ['section: no space', body, body.replace(' ', ''), '101 heading/form', 'complete'],
  ['section: no space, below text', `\n${body}`, body.replace(' ', ''), '100 heading/form', 'complete'],
  ['section: underlined', body, 'Request Body\n---', '101 heading/form', 'complete'],
  ['section: depth 1', body, body.slice(2), '101 heading/form', 'complete'],
  ['section: depth 2', body, body.slice(1), '101 heading/form', 'complete'],
  ['section: depth 2, required', authentication, authentication.slice(1), '83 heading/form', 'complete'],
  ['section: depth 4', query, `#${query}`, '35 heading/form', 'complete'],
  ['section: indented', body, `    ${body}`, '101 heading/form', 'complete'],
  ['section: bold', body, '**Request Body**', '101 heading/form', 'complete'],
  ['section: plain text', body, 'Request Body', '101 heading/form', 'complete'],
  ['section: HTML', body, '<h3>Request Body</h3>', '101 heading/form', 'complete'],
  ['section: quoted', body, `> ${body}`, '101 heading/form', 'complete'],
  ['section: in a comment', body, `<!-- ${body} -->`, '103 block/misplaced'],
  ['section: in HTML', body, `<div>\n${body}`, '101 block/misplaced'],
  ['section: deleted', body, '', '103 block/misplaced'],
  ['section: deleted, required', method, '', '75 section/missing'],
  ['section: deleted above a table', `${query}\n`, '', '36 block/misplaced'],
  ['section: deleted above responses', `${success}\n`, '', '63 block/misplaced'],
  ['section: misspelt', 'Request Body', 'Requst Body', '101 section/misspelt', 'complete'],
  ['section: in lower case', 'Request Body', 'request body', '101 section/misspelt', 'complete'],
  ['section: another title for a command', '### Curl Example', '### Example', '52 section/misspelt', 'complete'],
  [
    'section: other titles for both responses',
    /### (Successful|Error) Responses/,
    '### Outcome',
    '62 section/misspelt',
    'complete',
  ],
  ['section: another title for the body', '### Request Body', '### Payload', '101 section/misspelt', 'complete'],
  ['section: another title for a table', query, '### Filters', '35 section/misspelt', 'complete'],
  ['section: another title for responses', success, '### Returns', '62 section/misspelt', 'complete'],
  // Fences.
  ['fence: not closed', /(?<=device-recipes)\n```\n/, '\n', '54 fence/headings', 'complete'],
  ['fence: not closed, JSON', '"standalone"\n}\n```\n', '"standalone"\n}\n', '107 fence/headings', 'complete'],
  ['fence: four signs', '```bash', '````bash', '54 fence/headings', 'complete'],
  ['fence: other signs', '```bash', '~~~bash', '54 fence/headings', 'complete'],
  [
    'fence: text behind the closing signs',
    /(?<=device-recipes)\n```\n/,
    '\n``` end\n',
    '54 fence/headings',
    'complete',
  ],
  ['fence: first line deleted', '```bash\n', '', '59 fence/headings', 'complete'],
  ['fence: first line indented', '```bash\n', '    ```bash\n', '60 fence/headings', 'complete'],
  ['fence: first line deleted, JSON', '```json\n', '', '126 fence/headings'],
  // Tables.
  ['table: no delimiter row', /\| ---- \| -------- \|.*\n/, '', '37 table/delimiter-row', 'complete'],
  ['table: another column', '| Name | Required |', '| Name | Needed |', '37 table/unknown-column', 'complete'],
  ['row: a blank line before it', '| page | N', '\n| page | N', '42 table/detached-row', 'complete'],
  ['row: indented', notFound, `    ${notFound}`, '73 table/detached-row', 'complete'],
  ['row: a blank line, no first pipe', '| perPage | N', '\nperPage | N', '43 table/detached-row', 'complete'],
  ['row: quoted', '| page | N', '> | page | N', '41 table/detached-row'],
  ['row: a heading', '| page | N', '# | page | N', '41 table/detached-row'],
  ['row: a comment before it', /^\| page \|.*$/m, '<!-- $& -->', '42 table/detached-row'],
  ['row: a pipe less', '| page | N |', '| page N |', '41 table/missing-cell'],
  ['row: no pipes', /^\| 404 .*$/m, '404 [Error](schemas.md#error) None.', '73 table/missing-cell'],
  ['row: no pipes, a blank line before it', /^\| 404 .*$/m, '\n404 [Error](schemas.md#error)', '74 block/misplaced'],
  // Paragraphs.
  ['method: unknown', '\nGET https', '\nFETCH https', '21 method/unknown'],
  ['method: no host', '\nGET https://api.losant.com', '\nGET ', '21 url/invalid'],
  ['method: an item of a list', '\nGET https', '\n- GET https', '19 url/invalid'],
  ['method: indented', '\nGET https', '\n    GET https', '19 url/invalid'],
  ['authentication: quoted', 'A valid api', '> A valid api', '23 authentication/unknown'],
  ['body: an item of a list', 'The body of the', '- The body of the', '101 body/sentence'],
  // The page.
  ['page: no heading', '# Device Recipes Actions\n', '', '1 page/unknown-kind'],
  ['page: unknown kind', 'Recipes Actions', 'Recipes', '5 page/unknown-kind'],
  ['page: no operations', /^## [\s\S]*$/m, '', '5 page/no-operations'],
  ['page: empty', /^[\s\S]*$/, '', '1 page/unknown-kind'],
];

const ofSchemas: readonly Edit[] = [
  ['no space', '## Device Recipe Post\n', '##Device Recipe Post\n', '170 heading/form', 'complete'],
  ['depth 1', '## Device Recipe Post\n', '# Device Recipe Post\n', '170 heading/form', 'complete'],
  ['underlined', '## Device Recipe Post\n', 'Device Recipe Post\n---\n', '170 heading/form', 'complete'],
  ['heading deleted', '## Device Recipe Post\n', '', '173 heading/missing'],
  ['section: no space', schema, '###Schema', '174 heading/form', 'complete'],
  ['section: depth 2', schema, schema.slice(1), '174 heading/form', 'complete'],
  ['section: deleted', schema, '', '170 schema/missing'],
  ['section: example misspelt', example, '### Exmaple', '283 section/misspelt', 'complete'],
  ['section: example deleted', example, '', '285 block/misplaced'],
  ['fence: not closed', inPost('\n```\n'), '\n', '176 fence/headings', 'complete'],
  ['fence: first line deleted', inPost('```json\n'), '', '280 fence/headings'],
  ['fence: another language', inPost('```json\n'), '```xml\n', '174 schema/missing'],
  ['the schema deleted', /## Device Recipe Post\n[\s\S]*?(?=\n## )/, '', '104 link/unresolved-schema'],
  ['the schema renamed', '## Device Recipe Post\n', '## Recipe Post\n', '104 link/unresolved-schema'],
  ['all schemas deleted', /^## [\s\S]*$/m, '', '5 page/no-schemas'],
];

function suite(page: keyof typeof pages, edits: readonly Edit[]): void {
  test.for(edits)('%s', ([, from, to, error, complete]) => {
    const edited = { ...pages, [page]: pages[page].replace(from, to) };
    expect(edited[page]).not.toBe(pages[page]);
    const compile = ({ recipes: resource, schemas }: typeof pages) =>
      compileTexts({ 'device-recipes.md': resource, 'schemas.md': schemas });
    const { document, diagnostics } = compile(edited);
    const found = onePerCause(diagnostics);
    expect(found.map(({ severity, line, code }) => `${severity} ${line} ${code}`)).toEqual([`error ${error}`]);
    expect(danglingReferences(document)).toEqual([]);
    if (complete) expect(document).toEqual(compile(pages).document);
  });
}

describe('lost facts of a resource page', () => suite('recipes', ofRecipes));
test('the place of a link behind an escaped pipe', () => {
  const edited = recipes.replace('| page | N | ', '| page | N | a \\| b \\| See [None](schemas.md#none). ');
  const { diagnostics } = compileTexts({ 'device-recipes.md': edited, 'schemas.md': pages.schemas });
  const line = edited.split('\n').findIndex((text) => text.includes('[None]'));
  const column = (edited.split('\n')[line] ?? '').indexOf('[None]');
  expect(onePerCause(diagnostics)).toMatchObject([
    { code: 'link/unresolved-schema', line: line + 1, column: column + 1 },
  ]);
});

test('sections of schemas in bold, with other anchors', () => {
  const schemas = pages.schemas.replaceAll(/^### (.*) <a name="(.*)"><\/a>$/gm, '### **$1** {#$2}');
  expect(schemas).not.toBe(pages.schemas);
  expect(compileTexts({ 'device-recipes.md': recipes, 'schemas.md': schemas }).diagnostics).toEqual([]);
});

describe('lost facts of a schemas page', () => suite('schemas', ofSchemas));

test.each([
  ['a no-break space', '## Get\n', '##\u00a0Get\n'],
  ['a tab', '## Get\n', '##\tGet\n'],
  ['a closing run', '## Get\n', '## Get ##\n'],
  ['other anchors', /<a name=/g, '<a id='],
  ['anchors in braces', /<a name="(.*)"><\/a>/g, '{#$1}'],
  ['sections in bold', /^### (.*) </gm, '### **$1** <'],
  [
    'columns in bold',
    '| Name | Required | Description | Default | Example |',
    '| **Name** | **Required** | *Description* | `Default` | Example |',
  ],
  ['a link in angle brackets', /\((schemas\.md#error)\)/g, '(<$1>)'],
  ['a comment before a command', '```bash\n', '```bash\n## Lists the recipes.\n'],
  ['white space behind a URL', /(?<=\nGET .*)\n/, '  \n \n'],
  ['white space behind the URL of the page', /(?<=\nhttps.*)\n/, ' \n'],
  ['white space behind all lines of the head', /^[\s\S]*?(?=\n## )/, (text: string) => text.replaceAll('\n', '  \n')],
] as const)('no fault: %s', (_, from, to) => {
  const edited = typeof to === 'string' ? recipes.replace(from, to) : recipes.replace(from, to);
  expect(edited).not.toBe(recipes);
  expect(compileTexts({ 'device-recipes.md': edited, 'schemas.md': pages.schemas }).diagnostics).toEqual([]);
});

test.each([
  ['a comment in code', 'curl -H', 'curl \\\n## Lists the recipes.\n-H', 'curl/unknown'],
  ['a link with a title', '(schemas.md#error)', '(schemas.md#error "An error")', 'table/markup'],
  ['a link in bold', '[Error](schemas.md#error)', '**[Error](schemas.md#error)**', 'table/markup'],
  ['a name in ~~', '| page |', '| ~~page~~ |', 'table/markup'],
  ['a fence of a similar language', '```json\n', '```jsonc\n', 'fence/language'],
  ['a fence without a language', '```bash\n', '```\n', 'fence/language'],
  ['a section like none', '## Post\n', '### Rate Limits\n\nOne call a minute.\n\n## Post\n', 'section/unknown'],
  [
    'a table of another kind',
    '## Post\n',
    '### Fields\n\n| Field | Type | Description |\n| - | - | - |\n| a | b | c |\n\n## Post\n',
    'section/unknown',
  ],
  ['a broken link in prose', 'Creates a device recipe', 'See [Flow](flow.md). Creates a device recipe', 'link/broken'],
])('a warning: %s', (_, from, to, code) => {
  const { diagnostics } = compileTexts({ 'device-recipes.md': recipes.replace(from, to), 'schemas.md': pages.schemas });
  expect(diagnostics.map((found) => `${found.severity} ${found.code}`)).toEqual([`warning ${code}`]);
});
