import { setTimeout } from 'node:timers/promises';
import type { Create } from '../peer.ts';
import { reply, type Server } from '../server.ts';
import type { Probe } from './probe.ts';

/** Pages and events. */
export const iteration: readonly Probe[] = [
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
