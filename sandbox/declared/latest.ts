import { isRecord } from '../../client/verify/record.ts';
import { answerSchema } from '../document.ts';
import { select } from '../list/select.ts';
import type { OperationCall } from '../operations/call.ts';
import { itemSchema, namedBy } from '../operations/item-properties.ts';
import { page } from '../operations/list.ts';
import { templateValues } from '../operations/template-values.ts';
import { pathTo } from '../paths.ts';
import { fill } from '../template.ts';
import { type Context, type Performed, resourceOf } from './context.ts';
import { selectItems } from './select-items.ts';
import { inRange, timeOf } from './time-range.ts';
import type { LatestEntry } from './vocabulary.ts';

interface Latest {
  readonly value: unknown;
  readonly time: unknown;
}

/**
 * The last value of each name in the messages to an item: of one item, of each item of a list (`into` is the property
 * that has them), or of the items that the request selects, by ID.
 */
export function compileLatest(entry: LatestEntry, context: Context): Performed[] | string {
  const { operation, of, each, into, select: selecting } = entry;
  const resource = each && resourceOf(context, each.template);
  if (each && !resource) return `${each.template} is no collection that the sandbox keeps`;
  if (resource && into === undefined && !selecting) return 'has “each”, but neither “into” nor “select”';
  const below = resource ? of.template.slice(resource.item.length) : '';
  return [
    [
      operation.operation,
      (call) => {
        const { document, state, values } = call;
        if (!resource) return { body: Object.fromEntries(latestOf(entry, call, pathTo(of.template, values.path))) };
        if (selecting) {
          const selected = selectItems(call, resource.collection, selecting).map(([path, item]) => {
            const [name, latest] = [...latestOf(entry, call, `${path}${below}`)][0] ?? [];
            return latest && name !== undefined
              ? [[item.id, { time: isoTime(latest.time), [entry.values]: { [name]: latest.value } }]]
              : [];
          });
          return { body: Object.fromEntries(selected.flat()) };
        }
        const path = pathTo(resource.collection, values.path);
        const { items, total } = select(
          state.items(path).values(),
          values.query,
          namedBy(document, itemSchema(resource)),
        );
        const shown = items.map(({ id, name }) => ({
          ...{ id, name },
          [into ?? '']: Object.fromEntries(latestOf(entry, call, `${path}/${String(id)}${below}`)),
        }));
        return {
          body: page(
            { ...values.path, ...values.query },
            shown,
            total,
            namedBy(document, answerSchema(operation.operation)),
          ),
        };
      },
    ],
  ];
}

const isoTime = (time: unknown): string => new Date(timeOf(time)).toISOString();

/** The last value of each name in the messages at a path, in the range of time of the request. */
function latestOf({ values: property, names }: LatestEntry, call: OperationCall, path: string): Map<string, Latest> {
  const wanted = fill(names, templateValues(call));
  const isWanted = typeof wanted === 'string' && wanted !== '' ? new Set(wanted.split(',')) : undefined;
  const isInRange = inRange(call.values.query, call.now);
  const latest = new Map<string, Latest>();
  for (const message of call.state.items(path).values()) {
    const reported = message[property];
    if (!isInRange(timeOf(message.time)) || !isRecord(reported)) continue;
    for (const [name, value] of Object.entries(reported))
      if ((isWanted?.has(name) ?? true) && timeOf(message.time) >= timeOf(latest.get(name)?.time))
        latest.set(name, { value, time: message.time });
  }
  return latest;
}
