import type { ApiOperation } from '../../client/verify/document.ts';
import { isRecord } from '../../client/verify/record.ts';
import { newId } from '../new-id.ts';
import type { OperationCall } from '../operations/call.ts';
import { acceptedBy, only } from '../operations/item-properties.ts';
import { templateValues } from '../operations/template-values.ts';
import { pathTo } from '../paths.ts';
import type { Values } from '../state.ts';
import { fillMembers } from '../template.ts';
import type { Performed } from './context.ts';
import { selectItems } from './select-items.ts';
import { inRange, timeOf } from './time-range.ts';
import type { MessageEntry } from './vocabulary.ts';

/**
 * Messages to an item: sent to one or to many, read again by time, and passed on to the open streams as they are sent.
 * The state keeps them only if an operation reads them.
 */
export function compileMessage(entry: MessageEntry): Performed[] {
  const { send, sendToMany, read, stream } = entry;
  const performed: Performed[] = [];
  if (send)
    performed.push([
      send.operation,
      (call) => {
        for (const sent of [call.values.body].flat())
          deliver(entry, call, pathTo(send.template, call.values.path), sent);
        return {};
      },
    ]);
  if (sendToMany) {
    const { operation, of, select } = sendToMany;
    // The path of sending to one, below the path of an item: `/command`.
    const below = send?.template.startsWith(`${of.template}/`)
      ? send.template.slice(of.template.length).replace(/^\/[^/]+/, '')
      : '';
    performed.push([
      operation.operation,
      (call) => {
        for (const [path] of selectItems(call, of.template, select))
          deliver(entry, call, `${path}${below}`, call.values.body);
        return {};
      },
    ]);
  }
  if (send && read)
    performed.push([
      read.operation,
      ({ state, values, now }) => ({
        body: messagesOf(state.items(pathTo(send.template, values.path)).values(), values.query, now),
      }),
    ]);
  if (send && stream)
    performed.push([
      stream.operation.operation,
      (call) => {
        const match = fillMembers(stream.match, templateValues(call));
        const wanted = Object.entries(match);
        return {
          stream: {
            keepAlive: call.values.query.keepAliveInterval,
            subscribe: (listener) =>
              call.state.events.subscribe(pathTo(send.template, call.values.path), (event) => {
                if (wanted.every(([name, value]) => event.data[name] === value)) listener(event);
              }),
          },
        };
      },
    ]);
  return performed;
}

function deliver({ initial, read, stream }: MessageEntry, call: OperationCall, path: string, sent: unknown): void {
  const { document, state, now } = call;
  if (!isRecord(sent)) return;
  const event = stream && eventSchema(stream.operation.operation, stream.event);
  // What selects the receivers is no part of the message.
  const own = event === undefined ? sent : only(sent, acceptedBy(document, event));
  const set = only(fillMembers(initial, templateValues(call)), (name) => !Object.hasOwn(own, name));
  const message = { ...set, ...own };
  if (read) state.put(`${path}/${newId(now, state.count())}`, message);
  if (stream) state.events.publish(path, { name: stream.event, data: message });
}

/** The schema of an event of a stream. */
function eventSchema({ responses }: ApiOperation, name: string): unknown {
  const media = Object.values(responses).flatMap(({ content }) => content?.['text/event-stream'] ?? []);
  return media.flatMap((one) => one['x-sse-events'] ?? []).find((event) => event.name === name)?.schema;
}

/** Messages in the range of time that a query states, in its order, as many as it asks for. */
function messagesOf(all: Iterable<Values>, query: Readonly<Record<string, unknown>>, now: number): Values[] {
  const isInRange = inRange(query, now);
  const sign = query.sortDirection === 'asc' ? 1 : -1;
  const found = [...all].filter((message) => isInRange(timeOf(message.time)));
  // Messages of the same time are in the order of their arrival.
  if (sign < 0) found.reverse();
  found.sort((a, b) => sign * (timeOf(a.time) - timeOf(b.time)));
  return found.slice(0, typeof query.limit === 'number' ? query.limit : found.length);
}
