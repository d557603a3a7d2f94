import { expect, test } from 'vitest';
import { languages } from '../../../site/samples/languages.ts';
import type { SampleRequest, SampleValue } from '../../../site/samples/sample-request.ts';
import { temporaryFolder } from '../../support/temporary-folder.ts';
import { testWith } from './available.ts';
import { type Recorded, recorder } from './recorder.ts';
import { runners } from './runners.ts';

/** Text that has a meaning in a shell, a URL, JavaScript or Python. */
const odd = `a&b=c +%20#'"\\$HOME \${x} {x} \`id\` @f;<\n\tü😀\u2028`;

const query = (name: string, value: unknown, encoding: SampleValue['encoding'] = 'plain'): SampleValue => ({
  name,
  in: 'query',
  value,
  encoding,
});

const body = { [odd]: odd, ['__proto__']: [null, true, false, 1.5e-7, 1e21, [], {}], deep: [{ a: { b: [[1]] } }] };

const json = { type: 'application/json' };

/** Requests, and what a server reads. */
const cases: Record<string, [Partial<SampleRequest>, Partial<Recorded>]> = {
  query: [
    {
      values: [
        query('a', [{ key: odd }, [true, 5]], 'indexed'),
        query('json', { [odd]: [odd, null] }, 'json'),
        query('plain', odd),
        query('number', -1.5e-7),
        query('yes', true),
        query('__proto__', '@x'),
        query(odd, ''),
      ],
    },
    {
      query: [
        ['a[0][key]', odd],
        ['a[1][0]', 'true'],
        ['a[1][1]', '5'],
        ['json', { [odd]: [odd, null] }],
        ['plain', odd],
        ['number', '-1.5e-7'],
        ['yes', 'true'],
        ['__proto__', '@x'],
        [odd, ''],
      ],
    },
  ],
  path: [
    { path: '/path/{a}/{b}', values: ['a', 'b'].map((name) => ({ name, in: 'path', value: odd, encoding: 'plain' })) },
    { path: `/path/${encodeURIComponent(odd)}/${encodeURIComponent(odd)}` },
  ],
  delete: [
    { method: 'DELETE', values: [query('a', odd)] },
    { method: 'DELETE', query: [['a', odd]] },
  ],
  body: [
    { method: 'POST', values: [query('a', [odd], 'indexed')], body },
    { method: 'POST', query: [['a[0]', odd]], ...json, body: JSON.parse(JSON.stringify(body)) },
  ],
  list: [
    { method: 'PUT', body: [] },
    { method: 'PUT', ...json, body: [] },
  ],
  text: [
    { method: 'PATCH', body: odd },
    { method: 'PATCH', ...json, body: odd },
  ],
  null: [
    { method: 'POST', body: null },
    { method: 'POST', ...json, body: null },
  ],
  false: [
    { method: 'POST', body: false },
    { method: 'POST', ...json, body: false },
  ],
  form: [
    {
      method: 'POST',
      values: [query('a', odd)],
      form: [
        { name: 'file', value: 'my, file; 1.txt', isFile: true },
        { name: 'text', value: '@a;type=x/y', isFile: false },
        { name: 'json', value: JSON.stringify(["<'ü😀", { a: null }]), isFile: false },
      ],
    },
    {
      method: 'POST',
      query: [['a', odd]],
      type: 'multipart/form-data',
      body: [
        ['file', { name: 'my, file; 1.txt', content: 'content' }],
        ['text', '@a;type=x/y'],
        ['json', JSON.stringify(["<'ü😀", { a: null }])],
      ],
    },
  ],
  header: [
    { hasToken: true, values: [{ name: 'Authorization-Of', in: 'header', value: 'x', encoding: 'plain' }] },
    { authorization: 'Bearer token' },
  ],
  empty: [{ canBeEmpty: true }, {}],
  stream: [{ accept: 'text/event-stream' }, { accept: 'text/event-stream' }],
};

for (const { id, needs, command, run } of runners)
  testWith(needs, command)(`the requests of samples: ${id}`, async () => {
    const { url, recorded } = await recorder();
    const language = languages.find((entry) => entry.id === id);
    const samples = Object.entries(cases).map(([name, [given]]): [string, string] => {
      const request = { method: 'GET', path: `/${name}`, values: [], accept: 'application/json', hasToken: false };
      return [name, language?.sample({ id: name, server: url, isDefaultServer: false, ...request, ...given }) ?? ''];
    });
    const folder = await temporaryFolder({ 'my, file; 1.txt': 'content' });
    expect(await run(new Map(samples), folder)).toEqual({});
    const read = { method: 'GET', query: [], accept: 'application/json', authorization: undefined, type: undefined };
    const expected = Object.entries(cases).map(([name, [, then]]) => [name, { ...read, path: `/${name}`, ...then }]);
    expect(Object.fromEntries(recorded)).toEqual(Object.fromEntries(expected));
  });

test('a token is written to no sample', () => {
  const request = { id: 'a.b', method: 'GET', path: '/', server: '', isDefaultServer: true, values: [] };
  for (const { sample } of languages) {
    expect(sample({ ...request, hasToken: true })).toContain('LOSANT_ACCESS_TOKEN');
    expect(sample({ ...request, hasToken: false })).not.toContain('LOSANT_ACCESS_TOKEN');
  }
});
