import createFetchClient from 'openapi-fetch';
import { describe, expectTypeOf, test } from 'vitest';
import type { Device as DocumentedDevice } from '../../client/documented.ts';
import {
  type ApiError,
  authenticateDevice,
  type CallOptions,
  type components,
  createClient,
  type Device,
  type DevicePost,
  type DevicesGetParams,
  type Error as ErrorSchema,
  type EventOf,
  type ItemOf,
  type OperationId,
  type Params,
  type paths,
} from '../../client/index.ts';
import { createClient as createPathClient } from '../../client/paths.ts';

/*
 * Checked by `npm run typecheck`; nothing here runs. Each `@ts-expect-error` covers one expression with one mistake, so
 * that no other mistake can satisfy it.
 */
type Schemas = components['schemas'];
type DeviceClass = NonNullable<DevicePost['deviceClass']>;
const client = createClient();
const applicationId = 'a';

describe('resource methods', () => {
  test('take path and query parameters side by side, and the body under body', () => {
    expectTypeOf(client.devices.get).parameter(0).toHaveProperty('perPage').toEqualTypeOf<number | undefined>();
    expectTypeOf<Params<'devices.get'>['applicationId']>().toEqualTypeOf<string>();
    expectTypeOf<Params<'devices.sendCommand'>['body']>().toEqualTypeOf<Schemas['MultiDeviceCommand']>();
    void (() => [
      client.devices.get({ applicationId }),
      client.devices.get({ applicationId, perPage: 10, tagFilter: [{ key: 'Floor', value: '2' }] }),
      client.devices.get(
        { applicationId },
        { timeout: 5_000, retry: 3, headers: { 'x-trace': '1' }, signal: AbortSignal.timeout(1) },
      ),
      client.devices.sendCommand({ applicationId, body: { name: 'on', payload: { any: 'thing' } } }),
      client.dataTableRows.query({ applicationId, dataTableId: 't' }),
      client.dataTableRows.query({ applicationId, dataTableId: 't', body: {} }),
      client.me.get(),
      client.me.get(undefined, { retry: false }),
      client.me.get({ includeRecent: true }),
    ]);
  });

  test('return the documented data', () => {
    expectTypeOf(client.devices.get).returns.resolves.toEqualTypeOf<Schemas['Devices']>();
    expectTypeOf(client.devices.post).returns.resolves.toEqualTypeOf<Schemas['Device']>();
    expectTypeOf(client.devices.get.raw).returns.resolves.toEqualTypeOf<{
      readonly data: Schemas['Devices'];
      readonly response: Response;
    }>();
    void (async () => {
      const { items } = await client.devices.get({ applicationId });
      items?.[0]?.deviceClass;
      // @ts-expect-error no such property of a device
      items?.[0]?.colour;
    });
  });

  test('return what parseAs says', () => {
    void (async () => {
      const { raw } = client.devices.get;
      expectTypeOf((await raw({ applicationId }, { parseAs: 'text' })).data).toEqualTypeOf<string>();
      expectTypeOf((await raw({ applicationId }, { parseAs: 'blob', retry: 1 })).data).toEqualTypeOf<Blob>();
      expectTypeOf((await raw({ applicationId }, { parseAs: 'json' })).data).toEqualTypeOf<Schemas['Devices']>();
      expectTypeOf((await client.request({ method: 'GET', path: '/x' }, { parseAs: 'text' })).data).toBeUnknown();
      expectTypeOf((await client.me.get.raw(undefined, { parseAs: 'stream' })).data).toEqualTypeOf<
        ReadableStream<Uint8Array> | undefined
      >();
      const options: CallOptions = { timeout: 1 };
      expectTypeOf(await client.devices.get({ applicationId }, options)).toEqualTypeOf<Schemas['Devices']>();
      const { data: json } = await client.GET('/me', { timeout: 1 });
      expectTypeOf(json).toEqualTypeOf<Schemas['Me'] | undefined>();
      // @ts-expect-error no such kind
      raw({ applicationId }, { parseAs: 'arrayBuffer' });
      // @ts-expect-error only with raw
      client.devices.get({ applicationId }, { parseAs: 'text' });
      // @ts-expect-error only JSON is typed
      client.GET('/me', { parseAs: 'text' });
    });
  });

  test('reject wrong arguments', () => {
    void (() => [
      // @ts-expect-error no arguments, one is required
      client.devices.get(),
      // @ts-expect-error missing path parameter
      client.devices.get({}),
      // @ts-expect-error unknown query parameter
      client.devices.get({ applicationId, perpage: 1 }),
      // @ts-expect-error a value that is not listed
      client.devices.get({ applicationId, sortDirection: 'up' }),
      // @ts-expect-error a page size is a number
      client.devices.get({ applicationId, perPage: '10' }),
      // @ts-expect-error an unknown field of a filter
      client.devices.get({ applicationId, tagFilter: [{ tag: 'Floor' }] }),
      // @ts-expect-error undefined is not a path parameter
      client.devices.get({ applicationId: undefined }),
      // @ts-expect-error missing body
      client.devices.sendCommand({ applicationId }),
      // @ts-expect-error missing field of the body
      client.devices.sendCommand({ applicationId, body: {} }),
      // @ts-expect-error wrong type in the body
      client.devices.sendCommand({ applicationId, body: { name: 1 } }),
      // @ts-expect-error a body where none is documented
      client.devices.get({ applicationId, body: {} }),
      // @ts-expect-error unknown option
      client.devices.get({ applicationId }, { retries: 1 }),
      // @ts-expect-error misspelt action
      client.devices.gett,
      // @ts-expect-error misspelt page
      client.devics,
    ]);
  });

  test('paginate operations with pages', () => {
    expectTypeOf<ItemOf<'devices.get'>>().toEqualTypeOf<Schemas['Device']>();
    expectTypeOf(client.devices.get.all).returns.toEqualTypeOf<AsyncGenerator<Schemas['Device'], void, undefined>>();
    expectTypeOf(client.devices.get.pages).returns.toEqualTypeOf<AsyncGenerator<Schemas['Devices'], void, undefined>>();
    expectTypeOf(client.dataTableRows.query.all).returns.toEqualTypeOf<
      AsyncGenerator<ItemOf<'dataTableRows.query'>, void, undefined>
    >();
    // @ts-expect-error one device has no pages
    void client.device.get.all;
  });

  test('stream the documented events', () => {
    expectTypeOf<EventOf<'device.stateStream'>>().toEqualTypeOf<{
      readonly event: 'deviceState';
      readonly data: Schemas['DeviceState'];
      readonly raw?: true;
      readonly id?: string;
    }>();
    expectTypeOf(client.device.stateStream).returns.toEqualTypeOf<
      AsyncGenerator<EventOf<'device.stateStream'>, void, undefined>
    >();
    void (async () => {
      for await (const event of client.application.mqttSubscriptionStream({ applicationId, topic: 't' })) {
        expectTypeOf(event.event).toEqualTypeOf<'mqttMessage'>();
        // @ts-expect-error no event of this stream
        void (event.event === 'deviceState');
      }
      // @ts-expect-error a stream has no retry option
      client.device.stateStream({ applicationId, deviceId: 'd' }, { retry: 1 });
    });
  });

  test('exist for every operation', () => {
    type Named = { [Page in keyof typeof client]: `${Page & string}.${keyof (typeof client)[Page] & string}` }[Exclude<
      keyof typeof client,
      'GET' | 'PUT' | 'POST' | 'DELETE' | 'PATCH'
    >];
    expectTypeOf<Named>().toEqualTypeOf<OperationId>();
  });
});

describe('paths', () => {
  const paths = createPathClient();
  const devices = '/applications/{applicationId}/devices';

  test('take parameters by place', () => {
    void (() => [
      paths.GET(devices, { params: { path: { applicationId } } }),
      paths.GET(devices, { params: { path: { applicationId }, query: { perPage: 1 } }, timeout: 1, retry: false }),
      paths.POST(devices, { params: { path: { applicationId } }, body: { name: 'n' } }),
      paths.GET('/me'),
      paths.GET('/me', { signal: AbortSignal.timeout(1) }),
      paths.DELETE('/applications/{applicationId}', { params: { path: { applicationId } } }),
    ]);
  });

  test('return data or error', () => {
    void (async () => {
      const { data, error, response } = await paths.GET(devices, { params: { path: { applicationId } } });
      expectTypeOf(response).toEqualTypeOf<Response>();
      if (error) {
        expectTypeOf(error).toEqualTypeOf<ApiError<Schemas['Error']>>();
        expectTypeOf(error.body?.message).toEqualTypeOf<string | undefined>();
        expectTypeOf(data).toEqualTypeOf<undefined>();
      } else expectTypeOf(data).toEqualTypeOf<Schemas['Devices']>();
      const streamed = await paths.GET('/applications/{applicationId}/devices/{deviceId}/stateStream', {
        params: { path: { applicationId, deviceId: 'd' } },
      });
      expectTypeOf(streamed.data).toEqualTypeOf<ReadableStream<Uint8Array> | undefined>();
    });
  });

  test('reject wrong arguments', () => {
    void (() => [
      // @ts-expect-error misspelt path
      paths.GET('/aplications/{applicationId}/devices', { params: { path: { applicationId } } }),
      // @ts-expect-error no such method of this path
      paths.DELETE(devices),
      // @ts-expect-error parameters are required
      paths.GET(devices),
      // @ts-expect-error missing path parameter
      paths.GET(devices, { params: { path: {} } }),
      // @ts-expect-error unknown query parameter
      paths.GET(devices, { params: { path: { applicationId }, query: { perpage: 1 } } }),
      // @ts-expect-error a value that is not listed
      paths.GET(devices, { params: { path: { applicationId }, query: { sortField: 'colour' } } }),
      // @ts-expect-error missing body
      paths.POST(devices, { params: { path: { applicationId } } }),
      // @ts-expect-error wrong body
      paths.POST(devices, { params: { path: { applicationId } }, body: { name: 1 } }),
      // @ts-expect-error no body is documented
      paths.GET(devices, { params: { path: { applicationId } }, body: {} }),
      // @ts-expect-error the path client has no resource methods
      paths.devices,
    ]);
  });
});

test('options', () => {
  void (() => [
    createClient({ accessToken: async () => 't' }),
    createClient({ accessToken: () => ({ token: 't', expiresAt: new Date() }) }),
    createClient({ accessToken: authenticateDevice({ deviceId: 'd', key: 'k', secret: 's' }) }),
    // @ts-expect-error the ID of the device is missing
    authenticateDevice({ key: 'k', secret: 's' }),
    // @ts-expect-error a token is text
    createClient({ accessToken: 1 }),
    // @ts-expect-error misspelt
    createClient({ baseURL: 'x' }),
  ]);
});

describe('schemas', () => {
  test('have a type of their name', () => {
    expectTypeOf<Device>().toEqualTypeOf<Schemas['Device']>();
    expectTypeOf(client.devices.post).returns.resolves.toEqualTypeOf<Device>();
    expectTypeOf<Params<'devices.post'>['body']>().toEqualTypeOf<DevicePost>();
    expectTypeOf<DevicesGetParams>().toEqualTypeOf<Params<'devices.get'>>();
    expectTypeOf<DocumentedDevice>().toEqualTypeOf<Device>();
    expectTypeOf<ErrorSchema>().toEqualTypeOf<Schemas['Error']>();
  });

  test('of requests accept constants, undefined and dates, and only the listed values', () => {
    const tagFilter = [{ key: 'Floor', value: '2' }] as const;
    const nodes = [{ id: 'a', type: 'DebugNode', config: { message: 'm', nested: { any: ['thing'] } } }] as const;
    const perPage: number | undefined = undefined;
    void (() => [
      client.devices.get({ applicationId, tagFilter, perPage }),
      client.GET('/applications/{applicationId}/devices', {
        params: { path: { applicationId }, query: { tagFilter, perPage } },
      }),
      client.flows.post({ applicationId, body: { name: 'n', nodes, enabled: undefined } }),
      client.applicationApiTokens.post({ applicationId, body: { name: 'n', expirationDate: new Date() } }),
      // @ts-expect-error a class that is not listed
      client.devices.post({ applicationId, body: { name: 'n', deviceClass: 'tractor' } }),
      // @ts-expect-error undefined where a value is required
      client.devices.post({ applicationId, body: { name: undefined } }),
    ]);
  });

  test('of forms are those of their parts, or a FormData', () => {
    const file = new Blob(['text']);
    void (() => [
      client.file.upload({ applicationId, fileId: 'f', body: { file } }),
      client.file.upload({ applicationId, fileId: 'f', body: new FormData() }),
      client.application.import({ applicationId }),
      client.application.import({ applicationId, body: undefined }),
      // @ts-expect-error the file is missing
      client.file.upload({ applicationId, fileId: 'f', body: {} }),
      // @ts-expect-error a file is no text
      client.file.upload({ applicationId, fileId: 'f', body: { file: 'text' } }),
    ]);
  });

  test('of responses have open lists of values, and still tell the variants of a union apart', () => {
    expectTypeOf<Device['deviceClass']>().toEqualTypeOf<DeviceClass | (string & {}) | undefined>();
    void ((device: Device) => {
      // A value of a newer server.
      if (device.deviceClass === 'tractor') return;
      // @ts-expect-error it is not a number
      device.deviceClass === 1;
    });
  });

  test('of JSON in a query are those of its value, in both ways of calling', () => {
    const query = { $or: [{ name: { $ne: 'a' } }, { parentId: 'b' }] } as const;
    const devices = '/applications/{applicationId}/devices';
    void (() => [
      client.devices.get({ applicationId, query }),
      client.GET(devices, { params: { path: { applicationId }, query: { query } } }),
      // @ts-expect-error no such condition
      client.devices.get({ applicationId, query: { $any: [] } }),
      // @ts-expect-error no such condition
      client.GET(devices, { params: { path: { applicationId }, query: { query: { $any: [] } } } }),
    ]);
  });
});

test('the types of paths fit openapi-fetch', () => {
  const other = createFetchClient<paths>({ baseUrl: 'https://api.example.com' });
  void (async () => {
    const devices = '/applications/{applicationId}/devices';
    const { data, error } = await other.GET(devices, { params: { path: { applicationId }, query: { perPage: 1 } } });
    expectTypeOf(data?.items?.[0]?.name).toEqualTypeOf<string | undefined>();
    expectTypeOf(error?.message).toEqualTypeOf<string | undefined>();
    await other.GET('/me');
    await other.POST(devices, { params: { path: { applicationId } }, body: { name: 'n' } });
    // @ts-expect-error the body is missing
    await other.POST(devices, { params: { path: { applicationId } } });
    // @ts-expect-error the path parameter is missing
    await other.GET(devices, {});
    // @ts-expect-error there is no such operation
    await other.PUT(devices, { params: { path: { applicationId } } });
  });
});
