import { parametersOf, pathTo } from '../paths.ts';
import { Refusal } from '../refusal.ts';
import { belongsTo, collectionOf } from '../resources.ts';
import type { Values } from '../state.ts';
import { fillMembers } from '../template.ts';
import type { Call, OperationCall } from './call.ts';
import { itemSchema, namedBy, only } from './item-properties.ts';
import { missingValues } from './missing-values.ts';
import { nameOf } from './name-of.ts';
import { templateValues } from './template-values.ts';

/** The item of a request. @throws Refusal 404 if there is none */
export function findItem(call: Call): Values {
  const { resource, state, values, path } = call;
  const item = state.get(path) ?? (resource.traits?.isSingle ? begin(call) : undefined);
  if (!item || !belongsTo(resource, values.path)(item)) throw new Refusal(404, `${nameOf(resource)} was not found`);
  return item;
}

/** Creates an item of which each parent has exactly one. */
function begin(call: Call): Values {
  const { document, resource, state, values, path } = call;
  const schema = itemSchema(resource);
  const template = templateValues(call);
  const item = only({ ...values.path, ...fillMembers(resource.traits?.initial, template) }, namedBy(document, schema));
  const whole = { ...missingValues(document, schema, item), ...item };
  state.put(path, whole);
  return whole;
}

/**
 * The path under which the state has the item of a request: that of the collection with the ID. The path of the
 * request can name the item by another property, and may lead elsewhere; or only the query names the item.
 */
export function pathOfItem({
  resource,
  state,
  values,
}: Pick<Call, 'resource' | 'state'> & Pick<OperationCall, 'values'>): string {
  const { alias, parameter, isSingle } = resource.traits ?? {};
  if (isSingle) return pathTo(resource.item, values.path);
  const collection = collectionOf(resource, values.path);
  const last = parametersOf(resource.item).at(-1) ?? '';
  const name = String((parameter === undefined ? values.path[last] : values.query[parameter]) ?? '');
  const path = `${collection}/${encodeURIComponent(name)}`;
  if (alias === undefined || state.get(path)) return path;
  for (const [id, item] of state.items(collection)) if (item[alias] === name) return `${collection}/${id}`;
  return path;
}
