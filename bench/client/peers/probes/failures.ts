import { reply, type Server } from '../server.ts';
import { ends, isPage, type Probe, page } from './probe.ts';

/** Answers the first requests with a status, and then with a page. */
const busy =
  (status: number, times: number, headers: Readonly<Record<string, string>> = {}): Parameters<Server['answer']>[0] =>
  (response, n) =>
    n > times ? reply(response, 200, page) : reply(response, status, { type: 'Busy', message: 'busy' }, headers);

/** What the client does about failures. */
export const failures: readonly Probe[] = [
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
];
