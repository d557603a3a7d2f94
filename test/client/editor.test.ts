import { describe, expect, test } from 'vitest';
import { operationsOf, readDocument } from './document.ts';
import { check, completions, hover } from './editor.ts';

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
    const { messages, instantiations } = check(
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
    expect(instantiations).toBeLessThan(BUDGET);
  });

  test('without a similar path stays within the budget', () => {
    const { messages, instantiations } = check(`void client.GET('/some/thing/that/is/{quite}/other');`);
    expect(messages).toHaveLength(1);
    expect(instantiations).toBeLessThan(BUDGET);
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
  const { messages, instantiations } = check(cases.map(([code]) => `void ${code};`).join('\n'));
  expect(messages).toEqual(cases.map(([, want]) => want));
  expect(instantiations).toBeLessThan(BUDGET);
});

test('correct calls stay within the same budget', () => {
  const { messages, instantiations } = check(`
    const { data } = await client.GET('${devices}', { params: { path: { applicationId: 'a' }, query: { perPage: 1 } } });
    for await (const device of client.devices.get.all({ applicationId: 'a' })) void device.name;
    for await (const { data } of client.device.stateStream({ applicationId: 'a', deviceId: 'd' })) void data.time;
    void data?.items;
    export {};`);
  expect(messages).toEqual([]);
  expect(instantiations).toBeLessThan(BUDGET);
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

test('an editor shows the documentation of an operation and of a parameter', () => {
  const documented = (id: string) => operationsOf(readDocument()).find((one) => one.id === id)?.operation;
  const { description } = documented('devices.sendCommand') ?? {};
  expect(description).toBeTruthy();
  expect(hover(`client.devices.send|Command;`)).toBe(`${description} \`POST ${devices}/command\``);
  expect(hover(`client.devices.get({ applicationId: 'a', per|Page: 1 });`)).toContain(
    documented('devices.get')?.parameters?.find(({ name }) => name === 'perPage')?.description,
  );
});
