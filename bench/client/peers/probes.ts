import { setTimeout } from 'node:timers/promises';
import type { Create } from './peer.ts';
import { reply, type Server, startServer } from './server.ts';

/** A row of the table: its heading, and how its cell is found out. The result is `true`, or what is the case instead. */
export interface Probe {
  heading: string;
  run(create: Create, server: Server): Promise<boolean | string>;
}

/** Milliseconds after which a call counts as hung. */
const patience = 4_000;

const page = { items: [{ deviceId: 'd', name: 'Pump' }], totalCount: 1 };
const isPage = (data: unknown): boolean => JSON.stringify(data)?.includes('"Pump"') ?? false;

/** True if a call ends in time, also if it fails. */
const ends = async (call: Promise<unknown>): Promise<boolean> =>
  Promise.race([
    call.then(
      () => true,
      () => true,
    ),
    setTimeout(patience, false),
  ]);

/** Answers the first requests with a status, and then with a page. */
const busy =
  (status: number, times: number, headers: Readonly<Record<string, string>> = {}): Parameters<Server['answer']>[0] =>
  (response, n) =>
    n > times ? reply(response, 200, page) : reply(response, status, { type: 'Busy', message: 'busy' }, headers);

export const probes: readonly Probe[] = [
  {
    heading: 'nested query values: `tagFilter[0][key]=Floor`',
    async run(create, server) {
      await create({ baseUrl: server.url }).list({ tagFilter: [{ key: 'Floor' }] });
      return /[?&]tagFilter\[0\]\[key\]=Floor/.test(server.received[0]?.target ?? '');
    },
  },
  {
    heading: 'a misspelt parameter is refused in JavaScript too',
    async run(create, server) {
      await ends(create({ baseUrl: server.url }).list({ perpage: 1 }));
      const [request] = server.received;
      return request ? (request.target.includes('perpage') ? 'sent' : 'dropped') : true;
    },
  },
  {
    heading: 'retries after 503',
    async run(create, server) {
      server.answer(busy(503, 1));
      return isPage(await create({ baseUrl: server.url }).list());
    },
  },
  {
    heading: 'retries after 429, as `Retry-After` says',
    async run(create, server) {
      server.answer(busy(429, 1, { 'retry-after': '1' }));
      const begin = performance.now();
      const data = await create({ baseUrl: server.url }).list();
      return isPage(data) && performance.now() - begin >= 990;
    },
  },
  {
    heading: 'option `timeout`',
    async run(create, server) {
      server.answer(() => {});
      return ends(create({ baseUrl: server.url, timeout: 200 }).list());
    },
  },
  {
    heading: 'an `AbortSignal` ends a call',
    async run(create, server) {
      server.answer(() => {});
      return ends(create({ baseUrl: server.url }).list({}, { signal: AbortSignal.timeout(200) }));
    },
  },
  {
    heading: 'an error has status and message of the server',
    async run(create, server) {
      server.answer((response) => reply(response, 404, { type: 'NotFound', message: 'no such application' }));
      const client = create({ baseUrl: server.url });
      const found = await client.failure(client.list());
      return found?.status === 404 && found.message === 'no such application';
    },
  },
  {
    heading: 'an error has the headers of the response',
    async run(create, server) {
      server.answer((response) => reply(response, 404, { message: 'no' }, { 'x-request-id': 'r' }));
      const client = create({ baseUrl: server.url });
      return (await client.failure(client.list()))?.requestId === 'r';
    },
  },
  {
    heading: 'a 502 with HTML is an error with a message',
    async run(create, server) {
      server.answer((response) => reply(response, 502, '<h1>Bad gateway</h1>'));
      const client = create({ baseUrl: server.url });
      const found = await client.failure(client.list());
      return found?.status === 502 && Boolean(found.message);
    },
  },
  {
    heading: 'the stack of an error has the caller',
    async run(create, server) {
      const client = create({ baseUrl: server.url });
      server.answer((response) => response.destroy());
      const call = async function theCaller(): Promise<unknown> {
        return await client.list();
      };
      const result: unknown = await call().catch((reason: unknown) => reason);
      const error = typeof result === 'object' && result !== null && 'error' in result ? result.error : result;
      return error instanceof Error && (error.stack ?? '').includes('theCaller');
    },
  },
  {
    heading: 'all pages with `for await`',
    async run(create, server) {
      const named = (name: string): object => ({ items: [{ name }], totalCount: 2, perPage: 1 });
      server.answer((response, n) => reply(response, 200, n === 1 ? named('a') : n === 2 ? named('b') : { items: [] }));
      const seen = [];
      for await (const item of iterable(await create({ baseUrl: server.url }).all())) seen.push(item);
      return seen.length === 2;
    },
  },
  {
    heading: 'events with `for await`, parsed',
    run: (create, server) => firstEvent(create, server, ''),
  },
  {
    heading: 'an event without JSON does not end the stream',
    run: (create, server) => firstEvent(create, server, 'event: ping\ndata: \n\nevent: ping\ndata: now\n\n'),
  },
  {
    heading: 'multipart from an object',
    async run(create, server) {
      const file = new Blob(['time,value'], { type: 'text/csv' });
      await create({ baseUrl: server.url }).upload({ file });
      const [request] = server.received;
      return (
        /^multipart\/form-data/.test(request?.headers['content-type'] ?? '') &&
        (request?.body.includes('time,value') ?? false)
      );
    },
  },
  {
    heading: 'the token from an asynchronous function',
    async run(create, server) {
      await create({ baseUrl: server.url, accessToken: async () => 'fresh' }).list();
      return server.received[0]?.headers.authorization === 'Bearer fresh';
    },
  },
  {
    heading: 'a new token after a 401',
    async run(create, server) {
      server.answer((response, _, { headers }) =>
        headers.authorization === 'Bearer 2'
          ? reply(response, 200, page)
          : reply(response, 401, { message: 'expired' }),
      );
      let count = 0;
      return isPage(await create({ baseUrl: server.url, accessToken: async () => String(++count) }).list());
    },
  },
  {
    heading: 'a function that sees each request',
    async run(create, server) {
      let count = 0;
      const onRequest = (): void => {
        count++;
      };
      await create({ baseUrl: server.url, onRequest }).list();
      return count === 1;
    },
  },
  {
    heading: 'options of `fetch` for one call',
    async run(create, server) {
      const seen: unknown[] = [];
      const own: typeof fetch = (input, init) => {
        seen.push(init?.cache ?? (input instanceof Request ? input.cache : undefined));
        return fetch(input, init);
      };
      await create({ baseUrl: server.url, fetch: own }).listWith({ cache: 'no-store' });
      return seen[0] === 'no-store';
    },
  },
  {
    heading: 'a call that the reference does not have',
    async run(create, server) {
      await create({ baseUrl: server.url }).request('GET', '/new');
      const [request] = server.received;
      return request?.target.startsWith('/new') === true && request.headers.authorization === 'Bearer t';
    },
  },
  {
    heading: 'another `fetch`',
    async run(create, server) {
      let count = 0;
      const own: typeof fetch = (...request) => {
        count++;
        return fetch(...request);
      };
      await create({ baseUrl: server.url, fetch: own }).list();
      return count === 1;
    },
  },
];

/** True if the first event of a state stream arrives as an object; `before` is what the server sends first. */
async function firstEvent(create: Create, server: Server, before: string): Promise<boolean> {
  server.answer((response) => {
    response.writeHead(200, { 'content-type': 'text/event-stream' });
    response.write(before);
    // In a packet of its own.
    setTimeout(100).then(() => response.write('event: deviceState\ndata: {"data":{"voltage":5}}\n\n'));
  });
  for await (const event of iterable(await create({ baseUrl: server.url }).events()))
    if (JSON.stringify(event).includes('"voltage":5')) return true;
  return false;
}

/** @throws TypeError if there is nothing to iterate over */
function iterable(value: unknown): AsyncIterable<unknown> {
  if (typeof value === 'object' && value !== null && Symbol.asyncIterator in value)
    return value as AsyncIterable<unknown>;
  throw new TypeError('not iterable');
}

/** Runs all probes with a client. A call that fails, or does not end, means `no`. */
export async function runProbes(create: Create): Promise<Record<string, string>> {
  const cells: Record<string, string> = {};
  for (const { heading, run } of probes) {
    const server = await startServer();
    server.answer((response) => reply(response, 200, page));
    const found = await Promise.race([run(create, server).catch(() => false), setTimeout(patience + 1_000, false)]);
    cells[heading] = typeof found === 'string' ? found : found ? 'yes' : 'no';
    server.close();
  }
  return cells;
}
