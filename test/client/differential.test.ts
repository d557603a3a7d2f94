import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createClient } from '../../client/index.ts';
import type { Parameter } from '../../scripts/compiler/openapi/openapi.ts';
import { type DocumentedOperation, operationsOf, readDocument } from './document.ts';
import { type Recorder, record } from './recorder.ts';

/*
 * Calls the vendor's client and this client with the same arguments and compares the requests that arrive. The vendor's
 * client is older than the reference, so only what it knows is compared. The intended differences, each with its reason:
 */
const differences = {
  /** The vendor's client sends these with every request. No page documents them and the API does not need them. */
  query: ['_actions', '_links', '_embedded'],
  /** The vendor's client sends `{}` for a POST or PATCH without a documented body, and for an omitted optional body. */
  body: '{}',
};

type VendorMethod = (params: object, options?: object) => Promise<unknown>;
const vendor: { createClient(options: object): { [page: string]: { [action: string]: VendorMethod } } } = createRequire(
  import.meta.url,
)('losant-rest');

const document = readDocument();
const operations = operationsOf(document);

/** The documented example. Characters that need encoding are added to every string except enum values. */
function valueOf({ schema, example }: Parameter): unknown {
  return typeof schema === 'object' && schema.enum ? example : spice(example);
}

function spice(value: unknown): unknown {
  if (typeof value === 'string') return `${value} *ü/&=?[]`;
  if (Array.isArray(value)) return value.map(spice);
  return value && typeof value === 'object'
    ? Object.fromEntries(Object.entries(value).map(([key, item]) => [key, spice(item)]))
    : value;
}

function paramsOf({ operation }: DocumentedOperation, place: Parameter['in']): Record<string, unknown> {
  return Object.fromEntries(
    (operation.parameters ?? [])
      .filter((one) => one.in === place)
      .map((one) => [one.name, place === 'path' ? `${one.name} ü/1` : valueOf(one)]),
  );
}

/** True if the vendor's generated code reads a parameter: `params.sortField`. */
const isKnown = (method: VendorMethod | undefined, name: string): boolean =>
  new RegExp(`params\\.${name}\\b|params\\['${name}'\\]`).test(String(method));

/** The vendor's name for the body, which the reference does not state. */
function bodyName(method: VendorMethod | undefined): string | undefined {
  return /req\.data = params\.(\w+)/.exec(String(method))?.[1];
}

let server: Recorder;
beforeAll(async () => {
  server = await record();
});
afterAll(() => server.close());

/** The vendor's method for an operation. Undefined if its version does not have it yet. */
function vendorMethod(client: ReturnType<typeof vendor.createClient>, id: string): VendorMethod | undefined {
  const [page = '', action = ''] = id.split('.');
  return client[page]?.[action];
}

const known = operations.filter(({ id }) => vendorMethod(vendor.createClient({}), id));

test('most operations are compared', () => {
  expect(known.length).toBeGreaterThan(200);
});

describe.each(['all parameters', 'required parameters'])('with %s', (which) => {
  test.each(known.map((one) => [one.id, one] as const))('%s', async (id, one) => {
    const [page = '', action = ''] = id.split('.');
    const everything = which === 'all parameters';
    const required = new Set(
      (one.operation.parameters ?? []).filter((parameter) => parameter.required).map(({ name }) => name),
    );
    const query = Object.fromEntries(
      Object.entries(paramsOf(one, 'query')).filter(
        ([name]) => isKnown(vendorMethod(vendor.createClient({}), id), name) && (everything || required.has(name)),
      ),
    );
    const params = { ...paramsOf(one, 'path'), ...query };
    const { requestBody } = one.operation;
    // A body that came later is not known to the vendor's client.
    const hasBody = bodyName(vendorMethod(vendor.createClient({}), id)) !== undefined;
    const body =
      hasBody && requestBody && (everything || requestBody.required)
        ? { name: 'ü', list: [1, { deep: null }] }
        : undefined;

    const theirs = await server.seenDuring(async () => {
      const client = vendor.createClient({ accessToken: 't', url: server.url });
      const method = vendorMethod(client, id);
      if (!method) throw new Error(`${id} is missing`);
      const name = bodyName(method);
      if (body) expect(name).toBeDefined();
      const result = await method({ ...params, ...(body && name && { [name]: body }) });
      if (result && typeof result === 'object' && 'close' in result && typeof result.close === 'function')
        result.close();
    });
    const ours = await server.seenDuring(async () => {
      const client = createClient({ accessToken: 't', baseUrl: server.url });
      // Called without types, as the same test calls every operation.
      const result = Reflect.get(Reflect.get(client, page), action)({ ...params, ...(body && { body }) });
      if (Symbol.asyncIterator in result) await result.next().then(() => result.return());
      else await result;
    });

    for (const name of differences.query) theirs.query.delete(name);
    expect({ method: ours.method, path: ours.path, query: [...ours.query].sort() }).toEqual({
      method: theirs.method,
      path: theirs.path,
      query: [...theirs.query].sort(),
    });
    const same = body === undefined && theirs.body === differences.body ? '' : theirs.body;
    expect(ours.body && JSON.parse(ours.body)).toEqual(same && JSON.parse(same));
    expect(ours.body === '').toBe(body === undefined);
  });
});
