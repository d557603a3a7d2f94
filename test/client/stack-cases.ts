import type { Client, LosantError } from '../../client/index.ts';

const params = { applicationId: 'a1' };
const device = { ...params, deviceId: 'd1' };

/** Ways to call that fail on a server that answers with 404. Each throws in a function called `loadDevices`. */
export const stackCases: { readonly [name: string]: (client: Client) => Promise<unknown> } = {
  'a resource method': async function loadDevices(client) {
    return await client.devices.get(params);
  },
  'raw, not first': async function loadDevices(client) {
    await Promise.resolve();
    return await client.devices.get.raw(params);
  },
  'in parallel': async function loadDevices(client) {
    return await Promise.all([client.devices.get(params), client.devices.get(params)]);
  },
  all: async function loadDevices(client) {
    for await (const _ of client.devices.get.all(params));
  },
  pages: async function loadDevices(client) {
    for await (const _ of client.devices.get.pages(params));
  },
  'a stream': async function loadDevices(client) {
    for await (const _ of client.device.stateStream(device));
  },
  'a path': async function loadDevices(client) {
    const { error } = await client.GET('/applications/{applicationId}/devices', { params: { path: params } });
    if (error) throw error;
  },
  'a mistake': async function loadDevices(client) {
    return await client.devices.get({ applicationId: '' });
  },
  'a timeout': async function loadDevices(client) {
    return await client.devices.get(params, { timeout: 1, fetchOptions: { hang: true } });
  },
  'an abort': async function loadDevices(client) {
    return await client.devices.get(params, { signal: AbortSignal.timeout(5), fetchOptions: { hang: true } });
  },
  'no connection': async function loadDevices(client) {
    return await client.devices.get(params, { fetchOptions: { drop: true } });
  },
};

/** What `fetch` does in these cases. */
export const stackFetch = async (_: string, init: object = {}): Promise<Response> => {
  if ('hang' in init) return new Promise(() => {});
  await new Promise((resolve) => setTimeout(resolve, 1));
  if ('drop' in init) throw new TypeError('fetch failed', { cause: new Error('ECONNRESET') });
  return new Response('{"type":"NotFound","message":"No such\\nthing $&"}', { status: 404 });
};

/** The stack of the error that a case throws. */
export async function stackOf(run: (client: Client) => Promise<unknown>, client: Client): Promise<string> {
  try {
    await run(client);
  } catch (error) {
    return (error as LosantError).stack ?? '';
  }
  return 'no error';
}
