import { describe, expect, test } from 'vitest';
import { essence, mediaTypeOf } from '../../../client/verify/media-type.ts';

test.each([
  ['Text/HTML; charset=utf-8', 'text/html'],
  ['application/json ;a=b;c=d', 'application/json'],
  ['', ''],
])('the media type without parameters of “%s”', (type, want) => expect(essence(type)).toBe(want));

describe('the documented media type of a content type', () => {
  test.each<[documented: string[], contentType: string | null, want: string | undefined]>([
    [['text/html', 'application/json'], 'application/json', 'application/json'],
    [['application/json'], 'Application/JSON; charset=utf-8', 'application/json'],
    [['Application/JSON; version=1'], 'application/json', 'Application/JSON; version=1'],
    [['*/*', 'text/*', 'text/html'], 'text/html', 'text/html'],
    [['*/*', 'text/*'], 'text/html', 'text/*'],
    [['image/*', '*/*'], 'text/html', '*/*'],
    [['image/*', 'text/plain'], 'text/html', undefined],
    [['*/*'], null, '*/*'],
    [['text/*'], null, undefined],
    [['text/*'], 'text', 'text/*'],
    [[], 'text/html', undefined],
  ])('%j, %s', (documented, contentType, want) => {
    const content = Object.fromEntries(documented.map((type) => [type, { schema: type }]));
    const found = mediaTypeOf(content, contentType);
    expect(found).toEqual(want === undefined ? undefined : { type: want, object: { schema: want } });
  });
});
