import { answerSchema, propertiesOf } from '../document.ts';
import { select } from '../list/select.ts';
import type { Values } from '../state.ts';
import type { Call } from './call.ts';
import { itemProperties, only } from './item-properties.ts';

/** Lists the items of a collection: one page, with the counts, the query and the parents that the answer documents. */
export function list({ document, resource, operation, state, values, path }: Call): Values {
  const properties = itemProperties(document, resource);
  const { items, total } = select(state.items(path).values(), values.query, (name) => Object.hasOwn(properties, name));
  const documented = propertiesOf(document, answerSchema(operation));
  return only({ ...values.path, ...values.query, items, count: items.length, totalCount: total }, documented);
}
