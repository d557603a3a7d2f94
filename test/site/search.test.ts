import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { readGuide } from '../../scripts/commands/docs/inputs.ts';
import type { OpenAPI } from '../../scripts/compiler/openapi/openapi.ts';
import { buildModel } from '../../site/model/build.ts';
import { buildIndex } from '../../site/search/build.ts';
import { excerpt, mark } from '../../site/search/excerpt.ts';
import { pastedRequest } from '../../site/search/request.ts';
import { createSearch, type SearchAnswer } from '../../site/search/search.ts';
import { tokens, wordsOf } from '../../site/search/tokens.ts';
import { type Question, readQuestions } from './questions/questions.ts';
import { type Score, score } from './questions/score.ts';

describe('search', () => {
  let index: string;
  let search: (query: string) => SearchAnswer;
  const addresses = (query: string): string[] => search(query).results.map(({ address }) => address);

  beforeAll(async () => {
    // The committed document; the tests of the compiler compare it with the reference.
    const document = JSON.parse(await readFile('generated/openapi.json', 'utf8')) as OpenAPI;
    const { description } = document.info;
    const overview = typeof description === 'string' ? description : '';
    index = buildIndex(buildModel(document, {}), { ...(await readGuide()), overview });
    search = createSearch(index);
  });

  test.each(['tuning', 'held'] as const)('answers the questions of the half “%s”', async (half) => {
    const questions = (await readQuestions())[half];
    const result: Score = score(questions, new Map(questions.map(({ question }) => [question, addresses(question)])));
    const late = result.ranks.filter(({ rank = Infinity }) => rank > 5);
    expect(questions.length).toBe(30);
    expect(result.meanReciprocalRank, JSON.stringify(late)).toBeGreaterThanOrEqual(0.75);
    expect(result.firstFive, JSON.stringify(late)).toBeGreaterThanOrEqual(0.95);
    expect(result.empty).toBe(0);
  });

  test('the index is small', () => {
    expect(gzipSync(index, { level: 9 }).length).toBeLessThanOrEqual(120_000);
  });

  test.each([
    ['devices.get', '/devices/get'],
    ['devices get', '/devices/get'],
    ['List devices', '/devices/get'],
    ['Device Tag Filter', '/schemas/DeviceTagFilter'],
    ['tagFilter', '/devices/get/query/tagFilter'],
    ['tagfilter', '/devices/get/query/tagFilter'],
    ['webhook twilio alexa', '/webhooks/post'],
  ])('%s leads to %s', (query, address) => {
    expect(addresses(query)[0]).toBe(address);
  });

  test.each([
    ['/applications/{applicationId}/devices', ['/devices/get', '/devices/post', '/devices/patch']],
    ['/applications/:id/devices?page=1#x', ['/devices/get', '/devices/post', '/devices/patch']],
    ['/applications/$APPLICATION_ID/devices/', ['/devices/get', '/devices/post', '/devices/patch']],
    ['https://api.losant.com/applications/575ec8687ae143cd83dc4a97/devices', ['/devices/get']],
    ['api.losant.com/applications/575ec8687ae143cd83dc4a97/devices', ['/devices/get']],
    ['http://127.0.0.1:4010/applications/575ec8687ae143cd83dc4a97/devices', ['/devices/get']],
    ['{{baseUrl}}/applications/575ec8687ae143cd83dc4a97/devices', ['/devices/get']],
    ['devices/575ecf887ae143cd83dc4aa2/state', ['/device/getState', '/device/sendState']],
    ['POST /applications/x/devices', ['/devices/post', '/devices/get']],
    ['patch https://api.losant.com/applications/x/devices', ['/devices/patch']],
    ['what does /applications/x/devices/tagKeys do', ['/devices/tagKeys']],
    ['/applications/import', ['/applications/import']],
    ['/me', ['/me/get', '/me/patch']],
    [`curl -XDELETE "https://api.losant.com/applications/x/devices/y" -H 'Accept: a/b'`, ['/device/delete']],
    [`curl --request PATCH --url https://api.losant.com/applications/x`, ['/application/patch']],
    [`curl 'https://api.losant.com/applications' -d '{"name":"x"}'`, ['/applications/post']],
    ['curl https://api.losant.com/applications', ['/applications/get']],
    ['$ curl -H "Authorization: Bearer $TOKEN" /applications', ['/applications/get']],
  ])('%s is a request', (query, expected) => {
    expect(addresses(query).slice(0, expected.length)).toEqual(expected);
  });

  test('a path that no operation has is searched for as text', () => {
    expect(pastedRequest('webhook/create', '')?.segments).toEqual(['webhook', 'create']);
    expect(addresses('webhook/create')[0]).toBe('/webhooks/post');
  });

  test('the path of the server is not part of the path of an operation', () => {
    expect(pastedRequest('https://example.com/v1/things/3', '/v1')?.segments).toEqual(['things', '3']);
    expect(pastedRequest('/v1/things/3', '/v1')?.segments).toEqual(['things', '3']);
  });

  test('a scope leads to the operations that accept it', () => {
    const { results, note } = search('all.Device.read');
    expect(note).toBe('14 operations accept the scope all.Device.read:');
    expect(results.map(({ address }) => address)).toContain('/device/getState');
    expect(addresses('devices.*')).toContain('/devices/post');
    expect(addresses('ALL.device.READ')).toHaveLength(14);
  });

  test('results with all words come before results with some', () => {
    const words = (address: string): number => ['webhook', 'domain'].filter((word) => address.includes(word)).length;
    const { results, note } = search('webhook notebook jupyter');
    expect(note).toBe('No result has all of these words. Results for some of them:');
    expect(results.length).toBeGreaterThan(1);
    expect(words('webhook domain')).toBe(2);
    expect(search('create webhook').note).toBeUndefined();
  });

  test('says what was not found, and shows the nearest', () => {
    expect(search('webhooc').note).toBe('Results for “webhook” instead of “webhooc”:');
    expect(search('webhook zzzzqqqq').note).toBe('No text has “zzzzqqqq”. Results for the rest:');
    expect(search('notfikatoin').note).toBe('Nothing found. The nearest results:');
    expect(search('notfikatoin').results).not.toEqual([]);
    expect(search('qqqqxxxx')).toMatchObject({ results: [], note: 'Nothing found, not even a similar word.' });
  });

  test('a word that is being typed is the beginning of others', () => {
    expect(addresses('webho')).toContain('/webhooks/get');
    expect(addresses('excludeConn')).toContain('/devices/get/query/excludeConnectionInfo');
  });

  test('a query of stop words is searched for all the same', () => {
    expect(addresses('how to')).not.toEqual([]);
  });

  test.each([
    '',
    ' ',
    '/',
    '//',
    '.',
    '…',
    '"',
    'curl',
    'curl ',
    'constructor',
    '__proto__',
    'a.__proto__',
    '\\',
    '(',
    '👍',
  ])('survives %j', (query) => {
    expect(() => search(query)).not.toThrow();
  });

  test('an empty reference has an index', () => {
    const empty = { basePath: '', schemas: [], operations: [], resources: [], sections: [] };
    const none = createSearch(JSON.stringify({ ...empty, parts: { tails: [], texts: [], entries: [] } }));
    expect(none('devices').results).toEqual([]);
  });
});

test.each([
  ['tagFilter', ['tagfilter', 'tag', 'filter']],
  ['blobUrlTTL', ['bloburlttl', 'blob', 'url', 'ttl']],
  ['MQTTPublishBody', ['mqttpublishbody', 'mqtt', 'publish', 'body']],
  ['2fa, Ärger-no_3', ['2fa', 'ärger', 'no', '3']],
])('the words of %s', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
  expect(tokens(text).map(({ word }) => word)).toEqual(words);
});

test('marks words, and only the parts of a compound that were found', () => {
  const text = (words: string[]): string =>
    mark('The tagFilter selects tags.', new Set(words))
      .map((stretch) => (stretch.marked ? `[${stretch.text}]` : stretch.text))
      .join('');
  expect(text(['filter'])).toBe('The tag[Filter] selects tags.');
  expect(text(['tagfilter', 'tag', 'tags'])).toBe('The [tagFilter] selects [tags].');
  expect(text([])).toBe('The tagFilter selects tags.');
});

test('an excerpt has the words that were found', () => {
  const long = `${'Nothing of interest stands here at all. '.repeat(8)}The blue whale sings. ${'More of nothing. '.repeat(20)}`;
  expect(excerpt(long, new Set(['whale', 'blue']))).toMatch(/^… The blue whale sings\. .* …$/);
  expect(excerpt('Short.', new Set(['whale']))).toBe('Short.');
  expect(excerpt(long, new Set()).startsWith('Nothing')).toBe(true);
});

describe('score', () => {
  const questions: Question[] = [
    { question: 'a', right: ['/devices/get'] },
    { question: 'b', right: ['/devices/post', '/device/patch'] },
    { question: 'c', right: ['/devices'] },
    { question: 'd', right: ['/me/get'] },
  ];

  test('counts the first right address, and addresses below it', () => {
    const results = new Map([
      ['a', ['/devices/get/query/page']],
      ['b', ['/x/y', '/device/patch', '/devices/post']],
      ['c', ['/devicesAll', '/a/b', '/a/c', '/a/d', '/a/e', '/devices']],
    ]);
    expect(score(questions, results)).toEqual({
      meanReciprocalRank: (1 + 1 / 2 + 1 / 6) / 4,
      firstFive: 2 / 4,
      empty: 1,
      ranks: [
        { question: 'a', rank: 1 },
        { question: 'b', rank: 2 },
        { question: 'c', rank: 6 },
        { question: 'd', rank: undefined },
      ],
    });
  });
});
