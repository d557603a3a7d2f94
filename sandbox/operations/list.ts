import { isRecord } from '../../client/verify/record.ts';
import { answerSchema, resolved } from '../document.ts';
import { select } from '../list/select.ts';
import { belongsTo, collectionOf } from '../resources.ts';
import type { Values } from '../state.ts';
import type { Call } from './call.ts';
import { itemSchema, namedBy, only } from './item-properties.ts';

/**
 * Lists the items of a collection: one page, with the counts, the query and the parents that the answer documents. If
 * the answer is an array, only the items.
 */
export function list({ document, resource, operation, state, values, path }: Call): unknown {
  const hasProperty = namedBy(document, itemSchema(resource));
  const own = [...state.items(path).values()].filter(belongsTo(resource, values.path));
  const { items, total } = select(own, values.query, hasProperty);
  const schema = resolved(document, answerSchema(operation));
  if (isRecord(schema) && schema.type === 'array') return items;
  return page({ ...values.path, ...values.query }, items, total, namedBy(document, schema));
}

/** Lists the collection after another operation, whose query is not that of a list. */
export const listAfter = (call: Call): unknown =>
  list({ ...call, path: collectionOf(call.resource, call.values.path), values: { ...call.values, query: {} } });

/** The answer of a list: its items and counts, with what it repeats of the request. */
export const page = (
  request: Readonly<Record<string, unknown>>,
  items: readonly Values[],
  total: number,
  isDocumented: (name: string) => boolean,
): Values => only({ ...request, items, count: items.length, totalCount: total }, isDocumented);
