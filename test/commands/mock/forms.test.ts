import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { RunningServer } from '../../../sandbox/http/running-server.ts';
import { startSandbox } from '../../../sandbox/http/server.ts';
import { startMock } from '../../../scripts/commands/mock/server.ts';
import { compileTexts } from '../../support/compile-texts.ts';

const folder = 'test/compiler/document/forms';
const read = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8');
const { document, map } = compileTexts({ 'templates.md': read('templates.md'), 'schemas.md': read('schemas.md') });

let servers: { mock: RunningServer; sandbox: RunningServer };
beforeAll(async () => {
  servers = { mock: await startMock({ document, map }), sandbox: await startSandbox({ document }) };
});
afterAll(async () => {
  await servers.mock.close();
  await servers.sandbox.close();
});

const path = '/templates/575ec8687ae143cd83dc4a97/import';

const bundle = new Blob([Uint8Array.from([0, 255, 13, 10, 45, 45])], { type: 'application/zip' });
const json = (value: unknown): Blob => new Blob([JSON.stringify(value)], { type: 'application/json' });

describe.each(['mock', 'sandbox'] as const)('the %s', (server) => {
  /** Sends a form, and returns the status and, of an error, what is wrong. */
  async function send(...parts: [name: string, value: string | Blob][]): Promise<[number, string | undefined]> {
    const body = new FormData();
    for (const [name, value] of parts) body.append(name, value);
    const headers = { authorization: 'Bearer x' };
    const response = await fetch(`${servers[server].url}${path}`, { method: 'POST', headers, body });
    const { message } = JSON.parse((await response.text()) || '{}') as { message?: string };
    return [response.status, response.status === 400 ? message : undefined];
  }

  test('accepts a form', async () => {
    expect(await send(['bundle', bundle])).toEqual([202, undefined]);
    const options = JSON.stringify({ include: { name: 'devices', within: [] } });
    expect(await send(['bundle', bundle], ['copies', '2'], ['dryRun', 'true'], ['options', options])).toEqual([
      202,
      undefined,
    ]);
    expect(await send(['bundle', bundle], ['options', json({ include: { name: 'x' } })])).toEqual([202, undefined]);
  });

  test.for<[why: string, ...parts: [string, string | Blob][]]>([
    ['body.bundle: is required', ['copies', '2']],
    ['body.copies: must be integer', ['bundle', bundle], ['copies', 'two']],
    ['ownerId', ['bundle', bundle], ['ownerId', 'me']],
    ['body.ownerType: must be one of', ['bundle', bundle], ['ownerType', 'robot']],
    ['options', ['bundle', bundle], ['options', JSON.stringify({ other: 1 })]],
    ['body.options: is not JSON', ['bundle', bundle], ['options', '{']],
    ['body.bundle: must be a file', ['bundle', 'text']],
  ])('refuses a form because of %s', async ([why, ...parts]) => {
    const [status, message] = await send(...parts);
    expect(status).toBe(400);
    expect(message).toContain(why);
  });

  test('reads arrays with indices', async () => {
    const status = async (query: string): Promise<number> =>
      (await fetch(`${servers[server].url}/templates?${query}`)).status;
    expect(await status('keywords[0]=gps&keywords[1]=aws')).toBe(200);
    expect(await status('keywords%5B0%5D=gps')).toBe(200);
    expect(await status('keywords[0]=GPS')).toBe(400);
    expect(await status('keywords=gps')).toBe(400);
  });
});
