import { expect, test } from 'vitest';
import { startMock } from '../../../scripts/commands/mock/server.ts';
import { compileTexts } from '../../support/compile-texts.ts';
import { operationText, resourceText, responses, schemas, schemaText, table } from '../../support/page.ts';

const url = 'https://api.losant.com/devices';
const names = ['constructor', '__proto__', 'toString', 'prototype', 'a/b#%'];

/** An operation that receives and returns a value of a schema, and one with parameters of the name. */
function operationsFor(name: string, i: number): string[] {
  const successes = (title: string): string =>
    `### Successful Responses\n\n${responses(`| 200 | [${title} ${i}](schemas.md#x) | Done. |`)}`;
  const post = (title: string): string =>
    operationText({
      title: `${title} ${i}`,
      method: `POST ${url}/${title.toLowerCase()}${i}`,
      request: `### Request Body\n\nThe body of the request should be serialized JSON that validates against the [${title} ${i}](schemas.md#x) schema. For example, the following would be a valid body for this request:\n\n\`\`\`json\n${JSON.stringify(of(name, 1))}\n\`\`\`\n\n### Curl Example\n\n\`\`\`bash\ncurl -X POST -d '{}' ${url}\n\`\`\``,
      successes: successes(title),
    });
  const get = operationText({
    title: `Get ${i}`,
    method: `GET ${url}/get${i}`,
    request: [
      `### Request Query Parameters\n\n${table('Name | Required | Description | Default | Example | Type', `${name} | N | Text. | | ${name}=1 | integer`)}`,
      `### Request Headers\n\n${table('Name | Required | Description | Default', `${name} | N | Text. | `)}`,
    ].join('\n\n'),
    successes: successes('Required'),
  });
  return [post('Required'), post('Optional'), get];
}

const of = (name: string, value: unknown): object => Object.fromEntries([[name, value]]);

function schemasFor(name: string, i: number): string[] {
  const shape = { type: 'object', properties: of(name, { type: 'number' }), additionalProperties: false };
  return [
    schemaText(`Required ${i}`, JSON.stringify({ ...shape, required: [name] }), JSON.stringify(of(name, 1))),
    schemaText(`Optional ${i}`, JSON.stringify(shape), '{}'),
  ];
}

test('the mock judges names of members of objects, and of pointers, like any other', async () => {
  const { document, map } = compileTexts({
    'devices.md': resourceText(...names.flatMap(operationsFor)),
    'schemas.md': schemas(...names.flatMap(schemasFor)),
  });
  const mock = await startMock({ document, map });
  const call = async (path: string, body?: unknown): Promise<[number, string | null, unknown]> => {
    const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) };
    const response = await fetch(`${mock.url}/devices/${path}`, body === undefined ? {} : init);
    return [response.status, response.headers.get('sl-violations'), JSON.parse(await response.text())];
  };
  try {
    for (const [i, name] of names.entries()) {
      const query = `?${encodeURIComponent(name)}`;
      const right = {
        required: await call(`required${i}`, of(name, 1)),
        optional: await call(`optional${i}`, of(name, 1)),
        empty: await call(`optional${i}`, {}),
        parameter: await call(`get${i}${query}=1`),
        'no parameter': await call(`get${i}`),
      };
      const [full, none] = [
        [200, null, of(name, 1)],
        [200, null, {}],
      ];
      expect({ name, right }).toEqual({
        name,
        right: { required: full, optional: none, empty: none, parameter: full, 'no parameter': full },
      });
      const wrong = [
        await call(`required${i}`, {}),
        await call(`required${i}`, of(name, 'x')),
        await call(`optional${i}`, of(name, 'x')),
        await call(`get${i}${query}=x`),
      ];
      expect({ name, statuses: wrong.map(([status]) => status) }).toEqual({ name, statuses: [400, 400, 400, 400] });
    }
  } finally {
    await mock.close();
  }
});

test('the mock finds operations whose placeholders have the names of members of objects', async () => {
  const { document, map } = compileTexts({
    'devices.md': resourceText(
      operationText({ method: 'GET https://api.losant.com/devices/**`CONSTRUCTOR`**/**`TO_STRING`**/**`VALUE_OF`**' }),
    ),
    'schemas.md': schemas(),
  });
  const mock = await startMock({ document, map });
  try {
    const response = await fetch(`${mock.url}/devices/a/b/c`);
    expect([response.status, response.headers.get('sl-violations')]).toEqual([200, null]);
  } finally {
    await mock.close();
  }
});
