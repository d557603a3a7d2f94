import { describe, expect, test } from 'vitest';
import { check, completions } from './editor.ts';

/** The budget of the checker for a file with a mistake, over the whole API. */
const BUDGET = 300_000;
const devices = '/applications/{applicationId}/devices';

describe('a misspelt path gets an error that names the nearest one', () => {
  test.each([
    ['a letter too few', '/aplications/{applicationId}/devices', `"${devices}"`],
    ['a letter too many', `${devices}s`, `"${devices}"`],
    ['two letters swapped', '/applications/{applicationId}/devcies', `"${devices}"`],
    ['another letter', '/applications/{applicationId}/devises', `"${devices}"`],
    ['another placeholder', '/applications/{appId}/devices', `"${devices}"`],
    ['two mistakes', '/applications/{appId}/divices', `"${devices}"`],
    ['a mistake in the middle', '/applications/{applicationId}/device/{deviceId}/state', `"${devices}/{deviceId}/state"`],
    ['the end only', '/devices', `"${devices}"`],
    ['no slash', 'applications/{applicationId}/devices', `"${devices}"`],
    ['another method', `${devices}/command`, `"${devices}/command has no GET, only POST"`],
  ])('%s', (_, path, want) => {
    const { messages, instantiations } = check(`void client.GET('${path}', { params: { path: { applicationId: 'a' }, query: { perPage: 1 } } });`);
    expect(messages).toEqual([`Argument of type '"${path}"' is not assignable to parameter of type '${want}'.`]);
    expect(instantiations).toBeLessThan(BUDGET);
  });

  test('one that is like none still costs no more', () => {
    const { messages, instantiations } = check(`void client.GET('/some/thing/that/is/{quite}/other');`);
    expect(messages).toHaveLength(1);
    expect(instantiations).toBeLessThan(BUDGET);
  });
});

describe('a misspelt name too', () => {
  test.each([
    ['client.devics.get', "Property 'devics' does not exist on type 'Client'. Did you mean 'devices'?"],
    ['client.devices.sendComand', "Property 'sendComand' does not exist on type 'Resource<\"devices\">'. Did you mean 'sendCommand'?"],
    ["client.devices.get({ applicationId: 'a', perpage: 1 })", "Object literal may only specify known properties, but 'perpage' does not exist in type 'Params<\"devices.get\">'. Did you mean to write 'perPage'?"],
    ["client.devices.get({ applicationId: 'a', sortField: 'nme' })", `Type '"nme"' is not assignable to type '"name" | "id" | "creationDate" | "lastUpdated"'. Did you mean '"name"'?`],
  ])('%s', (code, want) => {
    const { messages, instantiations } = check(`void ${code};`);
    expect(messages).toEqual([want]);
    expect(instantiations).toBeLessThan(BUDGET);
  });
});

test('correct calls are within the same budget', () => {
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
  test('paths, for the method', () => {
    const offered = completions(`client.POST('|');`);
    expect(offered).toContain(`${devices}/command`);
    expect(offered).not.toContain(`${devices}/{deviceId}/state/x`);
    expect(offered).not.toContain('/applications/{applicationId}/search');
  });
  test('pages, actions and parameters', () => {
    expect(completions('client.|')).toEqual(expect.arrayContaining(['devices', 'device', 'GET']));
    expect(completions('client.devices.|')).toEqual(expect.arrayContaining(['get', 'post', 'sendCommand', 'export']));
    expect(completions(`client.devices.get({ | });`)).toEqual(expect.arrayContaining(['applicationId', 'perPage', 'tagFilter']));
    expect(completions(`client.devices.get({ applicationId: 'a', sortField: '|' });`)).toEqual(['name', 'id', 'creationDate', 'lastUpdated']);
  });
});
