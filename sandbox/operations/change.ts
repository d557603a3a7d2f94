import { isRecord } from '../../client/verify/record.ts';
import type { Values } from '../state.ts';
import { fillMembers } from '../template.ts';
import type { Call } from './call.ts';
import { findItem } from './find-item.ts';
import { itemSchema, namedBy, only } from './item-properties.ts';
import { restrict } from './restrict.ts';
import { templateValues } from './template-values.ts';

/**
 * Changes an item: each property of the body replaces the property of the item, arrays and objects as a whole. A
 * property that is null is removed.
 */
export const change = (call: Call): Values => changeItem(call, call.path, findItem(call), call.values.body);

/** Changes an item by the properties of an object. */
export function changeItem(call: Call, path: string, item: Values, sent: unknown): Values {
  const { document, resource, state, now } = call;
  const schema = itemSchema(resource);
  const properties = restrict(document, schema, sent);
  const filled = fillMembers(resource.traits?.changed, templateValues(call));
  const set: Readonly<Record<string, unknown>> = { ...(isRecord(sent) ? sent : {}), ...filled };
  const merged = {
    ...item,
    ...(isRecord(properties) ? properties : {}),
    ...only({ lastUpdated: new Date(now).toISOString() }, namedBy(document, schema)),
    ...filled,
  };
  const changed = only(merged, (name) => !Object.hasOwn(set, name) || set[name] !== null);
  state.put(path, changed);
  return changed;
}
