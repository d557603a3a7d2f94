import { describe, expect, test } from 'vitest';
import { found, headersOf } from '../../support/cells.ts';

describe('the name of a header', () => {
  test.for<[cell: string, names: string[], ...codes: string[]]>([
    ['X-Foo', ['X-Foo']],
    ['`X-Foo`', ['X-Foo'], 'table/markup'],
    ['X Bad', ['X'], 'table/markup'],
    ['X-Foo:', ['X-Foo'], 'table/markup'],
    ['X:Foo', [], 'headers/name'],
    ['X(Bad)', [], 'headers/name'],
    ['X-Föö', [], 'headers/name'],
    ['X/Y', [], 'headers/name'],
    ['', [], 'parameter/name'],
    ['Accept', [], 'headers/ignored'],
    ['accept', [], 'headers/ignored'],
    ['CONTENT-TYPE', [], 'headers/ignored'],
    ['`Content-Type`', [], 'headers/ignored', 'table/markup'],
    ['Accept-Language', ['Accept-Language']],
    ['__proto__', ['__proto__']],
  ])('%s', ([cell, names, ...codes]) => {
    const read = found({ request: headersOf(`${cell} | N | Text. | `) });
    expect(read.codes).toEqual(codes);
    expect(read.parameters.map(({ name }) => name)).toEqual(names);
  });

  test('is compared without case', () => {
    expect(found({ request: headersOf('X-Foo | N | A. | ', 'x-foo | N | B. | ') }).codes).toEqual([
      'parameter/duplicate',
    ]);
  });
});

describe('the row of Authorization', () => {
  const sentence = 'The token for authenticating the request, prepended with Bearer';
  const authentication =
    'A valid API access token is required to access this endpoint. The token must include at least one of the following scopes: devices.get.';
  test.for<[row: string, ...expected: string[]]>([
    [`Authorization | Y | ${sentence} | `],
    [`authorization | Y | ${sentence} | `, 'Authorization'],
    [`Authorization | N | ${sentence} | `, 'Y'],
    [`Authorization | Y | ${sentence} | none`, 'an empty cell'],
    ['Authorization | Y | A key of the device. | ', `“${sentence}”`],
    [`Authorization | Y | ${sentence}. Lasts a day. | `, `“${sentence}”`],
    [`AUTHORIZATION | N | ${sentence} | x`, 'Authorization', 'Y', 'an empty cell'],
  ])('%s', ([row, ...expected]) => {
    const read = found({ authentication, request: headersOf(row) });
    expect(read.codes).toEqual(expected.map(() => 'headers/token-row'));
    expect(read.expected).toEqual(expected);
    expect(read.parameters).toEqual([]);
  });
});
