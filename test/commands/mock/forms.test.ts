import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startMock } from '../../../scripts/commands/mock/server.ts';
import { compileTexts } from '../../support/compile-texts.ts';

const folder = 'test/compiler/document/forms';
const read = (file: string): string => readFileSync(`${folder}/${file}`, 'utf8');
const { document, map } = compileTexts({ 'templates.md': read('templates.md'), 'schemas.md': read('schemas.md') });

let mock: Awaited<ReturnType<typeof startMock>>;
beforeAll(async () => {
  mock = await startMock({ document, map });
});
afterAll(() => mock.close());

const path = '/templates/575ec8687ae143cd83dc4a97/import';

/** Sends a form, and returns status and violations. */
async function send(...parts: [name: string, value: string | Blob][]): Promise<[number, string | null]> {
  const body = new FormData();
  for (const [name, value] of parts) body.append(name, value);
  const response = await fetch(`${mock.url}${path}`, { method: 'POST', headers: { authorization: 'Bearer x' }, body });
  return [response.status, response.headers.get('sl-violations')];
}

const bundle = new Blob([Uint8Array.from([0, 255, 13, 10, 45, 45])], { type: 'application/zip' });
const json = (value: unknown): Blob => new Blob([JSON.stringify(value)], { type: 'application/json' });

describe('the mock', () => {
  test('accepts a form', async () => {
    expect(await send(['bundle', bundle])).toEqual([202, null]);
    const options = JSON.stringify({ include: { name: 'devices', within: [] } });
    expect(await send(['bundle', bundle], ['copies', '2'], ['dryRun', 'true'], ['options', options])).toEqual([
      202,
      null,
    ]);
    expect(await send(['bundle', bundle], ['options', json({ include: { name: 'x' } })])).toEqual([202, null]);
  });

  test.for<[why: string, ...parts: [string, string | Blob][]]>([
    ['bundle', ['copies', '2']],
    ['copies', ['bundle', bundle], ['copies', 'two']],
    ['ownerId', ['bundle', bundle], ['ownerId', 'me']],
    ['ownerType', ['bundle', bundle], ['ownerType', 'robot']],
    ['options', ['bundle', bundle], ['options', JSON.stringify({ other: 1 })]],
    ['options', ['bundle', bundle], ['options', '{']],
  ])('refuses a form because of %s', async ([why, ...parts]) => {
    const [status, violations] = await send(...parts);
    expect(status).toBe(400);
    expect(violations).toContain(why);
  });

  test('reads arrays with indices', async () => {
    const status = async (query: string): Promise<number> => (await fetch(`${mock.url}/templates?${query}`)).status;
    expect(await status('keywords[0]=gps&keywords[1]=aws')).toBe(200);
    expect(await status('keywords%5B0%5D=gps')).toBe(200);
    expect(await status('keywords[0]=GPS')).toBe(400);
    expect(await status('keywords=gps')).toBe(400);
  });
});
