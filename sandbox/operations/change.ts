import { isRecord } from '../../client/verify/record.ts';
import type { Values } from '../state.ts';
import type { Call } from './call.ts';
import { findItem } from './find-item.ts';
import { itemProperties, only } from './item-properties.ts';

/**
 * Changes an item: each property of the body replaces the property of the item, arrays and objects as a whole. A
 * property that is null is removed.
 */
export function change(call: Call): Values {
  const { document, resource, state, values, path, now } = call;
  const properties = itemProperties(document, resource);
  const sent = isRecord(values.body) ? values.body : {};
  const merged = {
    ...findItem(call),
    ...only(sent, properties),
    ...only({ lastUpdated: new Date(now).toISOString() }, properties),
  };
  const item = Object.fromEntries(Object.entries(merged).filter(([, value]) => value !== null));
  state.put(path, item);
  return item;
}
