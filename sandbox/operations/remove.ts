import { belongsTo, collectionOf } from '../resources.ts';
import type { Call } from './call.ts';
import { findItem } from './find-item.ts';
import { listAfter } from './list.ts';

/** Removes an item, all that is below its path, and the items elsewhere that belong to it. */
export function remove(call: Call): unknown {
  findItem(call);
  const { resource, state, values, operation } = call;
  state.remove(call.path);
  for (const dependent of resource.dependents ?? []) {
    const collection = collectionOf(dependent, values.path);
    for (const [id, item] of [...state.items(collection)])
      if (belongsTo(dependent, values.path)(item)) state.remove(`${collection}/${id}`);
  }
  return resource.traits?.listed.has(operation) ? listAfter(call) : { success: true };
}
