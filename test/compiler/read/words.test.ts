import { describe, expect, test } from 'vitest';
import { found, withQuery } from '../../support/cells.ts';
import { table } from '../../support/page.ts';

describe('the name of a query parameter', () => {
  test.for<[cell: string, name: string]>([
    ['`page`', 'page'],
    ['**page**', 'page'],
    ['*page*', 'page'],
    ['***page***', 'page'],
    ['**`page`**', 'page'],
    ['[page](#page)', 'page'],
    ['[`page`](#page)', 'page'],
    ['<code>page</code>', 'page'],
    ['page (optional)', 'page'],
    ['page(optional)', 'page'],
    ['`page` (optional)', 'page'],
    ['page, the first is 0', 'page'],
    ['page:', 'page'],
    ['page<br>(optional)', 'page'],
    ['<a name="x"></a>page', 'page'],
    ['<a href="x">page</a>', 'page'],
    ['page *', 'page'],
    ['page required', 'page'],
    ['sort\\_field', 'sort_field'],
    ['page[]', 'page'],
    ['`page[]`', 'page'],
  ])('%s is reported', ([cell, name]) => {
    const { parameters, codes } = withQuery(`${cell} | N | Text. | | `);
    expect(codes).toEqual(['table/markup']);
    expect(parameters.map((parameter) => parameter.name)).toEqual([name]);
  });

  test.for(['__proto__', '_page_', 'page[size]', '$filter', 'a-b', 'a.b', 'a:b', '2fa', '*/', 'x*', '`', '"a"'])(
    '%s is a name',
    (name) => {
      const { parameters, codes } = withQuery(`${name} | N | Text. | | `);
      expect(codes).toEqual([]);
      expect(parameters.map((parameter) => parameter.name)).toEqual([name]);
    },
  );

  test.for(['', '&nbsp;'])('“%s” is none', (cell) => {
    expect(withQuery(`${cell} | N | Text. | | `)).toMatchObject({ codes: ['parameter/name'], parameters: [] });
  });
});

describe('the cell Required', () => {
  test.for<[cell: string, required: boolean | undefined, ...codes: string[]]>([
    ['Y', true],
    ['N', false],
    ['`Y`', true, 'table/markup'],
    ['**N**', false, 'table/markup'],
    ['Y (since 2019)', true, 'table/markup'],
    ['y', true, 'parameter/required'],
    ['yes', true, 'parameter/required'],
    ['Yes', true, 'parameter/required'],
    ['`yes`', true, 'parameter/required'],
    ['true', true, 'parameter/required'],
    ['Required', true, 'parameter/required'],
    ['no', false, 'parameter/required'],
    ['FALSE', false, 'parameter/required'],
    ['optional', false, 'parameter/required'],
    ['', undefined, 'parameter/required'],
    ['-', undefined, 'parameter/required'],
    ['✓', undefined, 'parameter/required'],
    ['Y/N', undefined, 'parameter/required'],
    ['sometimes', undefined, 'parameter/required'],
  ])('%s', ([cell, required, ...codes]) => {
    const read = withQuery(`x | ${cell} | Text. | | `);
    expect(read.codes).toEqual(codes);
    expect(read.parameters[0]?.required).toBe(required);
  });
});

test('the name of a path component without its marks', () => {
  const read = found({
    method: 'GET https://api.losant.com/devices/**`ID`**',
    request: `### Request Path Components\n\n${table('Path Component | Description | Example', '**`ID`** | The ID. | `575e`')}`,
  });
  expect(read.codes).toEqual(['table/markup', 'table/markup']);
  expect(read.parameters).toMatchObject([{ name: 'id', description: 'The ID.', example: '575e' }]);
});

test.for([
  ['`deviceState`', ['deviceState'], ['table/markup']],
  ['deviceState (often)', ['deviceState'], ['table/markup']],
  ['', [], ['parameter/name']],
] as const)('the name of an event: %s', ([cell, names, codes]) => {
  const read = found({
    successes: `### SSE Stream for a Successful Response\n\nA stream.\n\n${table('SSE Event Name | Type | Description', `${cell} | [Device](schemas.md#device) | Text.`)}`,
  });
  expect(read.codes).toEqual(codes);
  expect(JSON.stringify(read.responses).match(/"name":"\w+"/g) ?? []).toEqual(names.map((name) => `"name":"${name}"`));
});
