import { reply } from '../server.ts';
import { ends, isPage, type Probe, page } from './probe.ts';

/** What the client sends. */
export const requests: readonly Probe[] = [
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
