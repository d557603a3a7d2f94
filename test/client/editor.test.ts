import { describe, expect, test } from 'vitest';
import { calls, instantiations } from '../../bench/client/instantiations.ts';
import { operationsOf, readDocument } from './document.ts';
import { check, completions, hover, shownType, signatureHelp } from './editor.ts';

/** Maximum number of type instantiations for a file with a mistake, over the whole API. */
const BUDGET = 300_000;
const devices = '/applications/{applicationId}/devices';

// Each list is checked as one file, so the messages are in its order.
describe('a misspelt path', () => {
  const cases: [string, string][] = [
    // A letter missing, added, swapped, replaced.
    ['/aplications/{applicationId}/devices', devices],
    [`${devices}s`, devices],
    ['/applications/{applicationId}/devcies', devices],
    ['/applications/{applicationId}/devises', devices],
    // A wrong placeholder, also next to a typo; a typo in the middle.
    ['/applications/{appId}/devices', devices],
    ['/applications/{appId}/divices', devices],
    ['/applications/{applicationId}/device/{deviceId}/state', `${devices}/{deviceId}/state`],
    // Only the end of the path; no leading slash.
    ['/devices', devices],
    ['applications/{applicationId}/devices', devices],
    // Exists for another method only.
    [`${devices}/command`, `${devices}/command has no GET, only POST`],
  ];

  test('is reported with the nearest path', () => {
    const { messages, instantiations: count } = check(
      cases
        .map(
          ([path]) =>
            `void client.GET('${path}', { params: { path: { applicationId: 'a' }, query: { perPage: 1 } } });`,
        )
        .join('\n'),
    );
    expect(messages).toEqual(
      cases.map(([path, want]) => `Argument of type '"${path}"' is not assignable to parameter of type '"${want}"'.`),
    );
    expect(count).toBeLessThan(BUDGET);
  });

  test('without a similar path stays within the budget', () => {
    const { messages, instantiations: count } = check(`void client.GET('/some/thing/that/is/{quite}/other');`);
    expect(messages).toHaveLength(1);
    expect(count).toBeLessThan(BUDGET);
  });
});

test('a misspelt name is reported with the nearest name', () => {
  const cases: [string, string][] = [
    ['client.devics.get', "Property 'devics' does not exist on type 'Client'. Did you mean 'devices'?"],
    [
      'client.devices.sendComand',
      "Property 'sendComand' does not exist on type 'Resource<\"devices\">'. Did you mean 'sendCommand'?",
    ],
    [
      "client.devices.get({ applicationId: 'a', perpage: 1 })",
      "Object literal may only specify known properties, but 'perpage' does not exist in type 'DevicesGetParams'. Did you mean to write 'perPage'?",
    ],
    [
      "client.devices.get({ applicationId: 'a', sortField: 'nme' })",
      `Type '"nme"' is not assignable to type '"name" | "id" | "creationDate" | "lastUpdated" | "connectionStatus" | "deletedAt" | undefined'. Did you mean '"name"'?`,
    ],
  ];
  const { messages, instantiations: count } = check(cases.map(([code]) => `void ${code};`).join('\n'));
  expect(messages).toEqual(cases.map(([, want]) => want));
  expect(count).toBeLessThan(BUDGET);
});

test('correct calls stay within the same budget', () => {
  const { messages, instantiations: count } = check(`
    const { data } = await client.GET('${devices}', { params: { path: { applicationId: 'a' }, query: { perPage: 1 } } });
    for await (const device of client.devices.get.all({ applicationId: 'a' })) void device.name;
    for await (const { data } of client.device.stateStream({ applicationId: 'a', deviceId: 'd' })) void data.time;
    void data?.items;
    export {};`);
  expect(messages).toEqual([]);
  expect(count).toBeLessThan(BUDGET);
});

test('an application of three calls costs little', () => {
  const { count, errors } = instantiations(calls('ours', false));
  expect(errors).toBe(0);
  expect(count).toBeLessThan(36_000);
});

describe('an editor offers', () => {
  test('the paths of the method', () => {
    const offered = completions(`client.POST('|');`);
    expect(offered).toContain(`${devices}/command`);
    expect(offered).not.toContain(`${devices}/{deviceId}/state/x`);
    expect(offered).not.toContain('/applications/{applicationId}/search');
  });
  test('pages, actions and parameters', () => {
    expect(completions('client.|')).toEqual(expect.arrayContaining(['devices', 'device', 'GET']));
    expect(completions('client.devices.|')).toEqual(expect.arrayContaining(['get', 'post', 'sendCommand', 'export']));
    expect(completions(`client.devices.get({ | });`)).toEqual(
      expect.arrayContaining(['applicationId', 'perPage', 'tagFilter']),
    );
    expect(completions(`client.devices.get({ applicationId: 'a', sortField: '|' });`)).toEqual([
      'name',
      'id',
      'creationDate',
      'lastUpdated',
      'connectionStatus',
      'deletedAt',
    ]);
  });
});

describe('an editor shows the text', () => {
  const document = readDocument();
  const documented = (id: string) => operationsOf(document).find((one) => one.id === id)?.operation;
  const shown = `${documented('devices.get')?.description} \`GET ${devices}\``;

  test('of a resource', () => {
    const { description } = document.tags.find(({ name }) => name === 'devices') ?? {};
    expect(description).toBeTruthy();
    expect(hover('client.dev|ices;')).toBe(description?.split('\n\n')[0]);
  });
  test('of a method, also while its arguments are written', () => {
    expect(documented('devices.get')?.description).toBeTruthy();
    expect(hover('client.devices.g|et;')).toBe(shown);
    expect(hover(`client.devices.g|et({ applicationId: 'a' });`)).toBe(shown);
    expect(signatureHelp('client.devices.get(|)')).toBe(shown);
    expect(signatureHelp('client.devices.get.all(|)')).toMatch(/^All items/);
    expect(signatureHelp('client.device.stateStream(|)')).toContain('`GET ');
    expect(signatureHelp('client.GET(|)')).toMatch(/^Calls the operation of a path/);
    expect(signatureHelp('client.request(|)')).toMatch(/^Sends a request that the reference does not know/);
  });
  test('of a parameter, in both ways of calling', () => {
    const description = documented('devices.get')?.parameters?.find(({ name }) => name === 'perPage')?.description;
    expect(description).toBeTruthy();
    expect(hover(`client.devices.get({ applicationId: 'a', per|Page: 1 });`)).toContain(description);
    expect(
      hover(`client.GET('${devices}', { params: { path: { applicationId: 'a' }, query: { per|Page: 1 } } });`),
    ).toContain(description);
    expect(hover(`client.device.getState({ applicationId: 'a', deviceId: 'd', si|nce: '1' });`)).toMatch(/Time/i);
  });
  test('of a property of a body and of a response, and of a schema', () => {
    const { description, properties } = Object(document.components.schemas.Device);
    expect(hover(`client.devices.post({ applicationId: 'a', body: { na|me: 'n' } });`)).toMatch(
      /^Name of the new device/,
    );
    expect(
      hover(`const d = await client.devices.post({ applicationId: 'a', body: { name: 'n' } }); d.na|me; export {};`),
    ).toBe(properties.name.description);
    expect(hover(`import type { Dev|ice } from '../../client/index.ts';`)).toContain(description);
  });
  test('of a body, of an option, and of a call by path', () => {
    const description = Object(document.components.schemas.DevicePost).description;
    expect(description).toBeTruthy();
    expect(hover(`client.devices.post({ applicationId: 'a', bo|dy: { name: 'n' } });`)).toContain(description);
    for (const option of ['timeo|ut', 're|try', 'hea|ders'])
      expect(hover(`client.devices.get({ applicationId: 'a' }, { ${option}: undefined });`)).not.toBe('');
    expect(hover(`client.P|OST('/applications', { body: { name: 'n' } });`)).toMatch(/^Calls the operation of a path/);
  });
  test('with links that lead to the published site', () => {
    expect(hover(`client.devices.get({ applicationId: 'a', tag|Filter: [] });`)).toContain(
      '[Device Tag Filter](https://losant-openapi.github.io/losant-openapi/schemas/device-tag-filter/)',
    );
  });
});

test('an editor shows types by their names', () => {
  expect(
    shownType(`const dev|ice = await client.devices.post({ applicationId: 'a', body: { name: 'n' } }); export {};`),
  ).toBe('const device: Device');
  expect(shownType(`client.devices.po|st({ applicationId: 'a', body: { name: 'n' } });`)).toBe(
    '(method) post(params: DevicesPostParams, options?: CallOptions | undefined): Promise<Device>',
  );
});

test('a body that is not parsed has its type, also if `parseAs` is known only at run time', () => {
  const raw = (options: string): string =>
    shownType(`const { da|ta } = await client.devices.get.raw({ applicationId: 'a' }, ${options}); export {};`);
  expect(raw(`{ timeout: 1 }`)).toBe('const data: Devices');
  expect(raw(`{ parseAs: 'text' }`)).toBe('const data: string');
  expect(raw(`{ parseAs: 'text' as 'text' | 'json' }`)).toBe('const data: string | Devices');
});

test('an editor offers no member that a call cannot have', () => {
  expect(completions(`client.devices.get({ applicationId: 'a', | });`)).not.toContain('body');
  const init = completions(`client.GET('${devices}', { | });`);
  expect(init).toContain('params');
  expect(init).not.toContain('body');
  expect(completions(`client.GET('${devices}', { params: { | } });`)).toEqual(['path', 'query']);
  expect(
    completions(`import type { paths } from '../../generated/openapi.d.ts'; declare const p: paths['${devices}']; p.|`),
  ).toEqual(['get', 'patch', 'post']);
});
