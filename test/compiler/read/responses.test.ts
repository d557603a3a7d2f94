import { describe, expect, test } from 'vitest';
import { type Found, found, successesOf } from '../../support/cells.ts';

describe('the status code', () => {
  test.for<[cell: string, code: string | undefined, ...codes: string[]]>([
    ['200', '200'],
    ['`200`', '200', 'table/markup'],
    ['**200**', '200', 'table/markup'],
    ['200 OK', '200', 'table/markup'],
    ['200 (OK)', '200', 'table/markup'],
    ['2XX', undefined, 'response/code'],
    ['600', undefined, 'response/code'],
    ['099', undefined, 'response/code'],
    ['20', undefined, 'response/code'],
    ['2000', undefined, 'response/code'],
    ['200, 201', undefined, 'response/code'],
    ['200 or 201', undefined, 'response/code'],
    ['200/201', undefined, 'response/code'],
    ['200-299', undefined, 'response/code'],
    ['default', undefined, 'response/code'],
    ['OK', undefined, 'response/code'],
    ['', undefined, 'response/code'],
    ['-200', undefined, 'response/code'],
  ])('%s', ([cell, code, ...codes]) => {
    const read = found({ successes: successesOf(`${cell} | [Device](schemas.md#device) | Fine.`) });
    expect(read.codes).toEqual(codes);
    expect(Object.keys(read.responses)).toEqual(code === undefined ? ['400'] : [code, '400']);
  });

  test.for(['100', '101', '199', '204', '205', '304'])('%s has no content', (code) => {
    const row = (type: string): Found => found({ successes: successesOf(`${code} | ${type} | Gone.`) });
    const read = row('[Device](schemas.md#device)');
    expect(read.codes).toContain('response/no-content');
    expect(read.responses[code]).toEqual({ description: 'Gone.' });
    expect(row('-').codes).not.toContain('response/no-content');
  });

  test('occurs once', () => {
    const successes = successesOf('200 | - | A.', '`200` | - | B.');
    expect(found({ successes }).codes).toEqual(['response/duplicate', 'table/markup']);
  });
});
