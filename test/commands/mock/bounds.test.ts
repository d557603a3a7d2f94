import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ShownRequest, showRequest } from '../../../sandbox/command/show-request.ts';
import type { RunningServer } from '../../../sandbox/http/running-server.ts';
import { type SandboxLogEntry, startSandbox } from '../../../sandbox/http/server.ts';
import { startMock } from '../../../scripts/commands/mock/server.ts';
import { compileTexts } from '../../support/compile-texts.ts';
import { operationText, resourceText, responses, schemaText } from '../../support/page.ts';

const url = 'https://api.losant.com/devices';
const shape = {
  type: 'object',
  properties: { name: { type: 'string' }, tags: { type: 'array', items: { type: 'string' } } },
  required: ['name'],
  additionalProperties: false,
};
const error = {
  type: 'object',
  properties: { type: { type: 'string' }, message: { type: 'string' } },
  required: ['type', 'message'],
};
const successes = `### Successful Responses\n\n${responses('| 200 | [Device](schemas.md#device) | Done. |')}`;
const body =
  '### Request Body\n\nThe body of the request should be serialized JSON that validates against the [Device](schemas.md#device) schema. For example, the following would be a valid body for this request:\n\n```json\n{ "name": "a" }\n```';
const curl = `### Curl Example\n\n\`\`\`bash\ncurl -X POST -d '{}' ${url}\n\`\`\``;
const { document, map } = compileTexts({
  'devices.md': resourceText(
    operationText({ title: 'Post', method: `POST ${url}`, request: `${body}\n\n${curl}`, successes }),
    operationText({ title: 'Delete', method: `DELETE ${url}/one`, successes }),
  ),
  'schemas.md': `# Schemas\n\n${[
    schemaText('Device', JSON.stringify(shape), '{ "name": "a" }'),
    schemaText('Error', JSON.stringify(error), '{ "type": "NotFound", "message": "It is not there" }'),
  ].join('\n')}`,
});

const logs: { mock: ShownRequest[]; sandbox: SandboxLogEntry[] } = { mock: [], sandbox: [] };
let servers: { mock: RunningServer; sandbox: RunningServer };
beforeAll(async () => {
  servers = {
    mock: await startMock({ document, map, log: (entry) => logs.mock.push(entry) }),
    sandbox: await startSandbox({ document, log: (entry) => logs.sandbox.push(entry) }),
  };
});
afterAll(async () => {
  await servers.mock.close();
  await servers.sandbox.close();
});

describe.each(['mock', 'sandbox'] as const)('the %s', (server) => {
  const send = async (
    path: string,
    text: string,
    { method = 'POST', type = 'application/json' } = {},
  ): Promise<[status: number, message: string | undefined]> => {
    const init = { method, body: text, headers: { 'content-type': type } };
    const response = await fetch(servers[server].url + path, init);
    const value = JSON.parse(await response.text()) as { message?: string };
    return [response.status, value.message];
  };

  test.each<[name: string, body: string, message: RegExp]>([
    [
      '40,000 wrong items',
      JSON.stringify({ name: 'a', tags: Array(40_000).fill(1) }),
      /^body\.tags\.0: must be string; .*body\.tags\.9: must be string; and 39990 more$/,
    ],
    [
      '200,000 wrong items',
      JSON.stringify({ name: 'a', tags: Array(200_000).fill(1) }),
      server === 'mock' ? /; and 199990 more$/ : /has too many errors to list$/,
    ],
    [
      '200,000 unknown properties',
      JSON.stringify(Object.fromEntries(Array.from({ length: 200_000 }, (_, i) => [`p${i}`, 1]))),
      server === 'mock' ? /; and 199991 more$/ : /has too many errors to list$/,
    ],
    ['8 MB of lists', `[${Array(2_700_000).fill('[]').join(',')}]`, /^body: must be object$/],
    ['8 MB of nested lists', '['.repeat(4_000_000) + ']'.repeat(4_000_000), /JSON of at most 200 levels$/],
  ])(
    '%s are answered in time, with ten of them',
    async (_, text, message) => {
      const begin = performance.now();
      const [status, found] = await send('/devices', text);
      expect(performance.now() - begin).toBeLessThan(15_000);
      expect([status, found]).toEqual([400, expect.stringMatching(message)]);
      expect((found ?? '').split('; ').length).toBeLessThan(12);
      const shown = logs.mock.at(-1);
      if (server === 'mock' && shown) expect(showRequest(shown, { color: false }).split('\n').length).toBeLessThan(14);
    },
    60_000,
  );

  test('a body of {} is none, where none is documented', async () => {
    expect((await send('/devices/one', '{}', { method: 'DELETE' }))[0]).toBe(200);
    const wrong = 'body: no body is documented';
    expect(await send('/devices/one', '{"a":1}', { method: 'DELETE' })).toEqual([400, wrong]);
    expect(await send('/devices/one', 'a', { method: 'DELETE', type: 'text/plain' })).toEqual([400, wrong]);
  });

  test.each<[name: string, body: string, type: string, status: number, message: string]>([
    ['another type', '{}', 'text/plain', 415, 'Unexpected Content-Type “text/plain”, expected application/json'],
    ['more than 10 MB', `"${'a'.repeat(11 * 2 ** 20)}"`, 'application/json', 413, 'The body is larger than 10 MB'],
    ['no JSON', '{', 'application/json', 400, "body: is not JSON: Expected property name or '}' in JSON at position 1"],
  ])('%s', async (_, text, type, status, message) => {
    const [found, said] = await send('/devices', text, { type });
    expect([found, said?.startsWith(message)]).toEqual([status, true]);
  });

  test('secrets are not logged', async () => {
    await send('/devices?password=geheim&page=1', '{}');
    expect(logs[server].at(-1)?.url).toBe('/devices?password=***&page=1');
  });
});
