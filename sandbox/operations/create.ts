import { isRecord } from '../../client/verify/record.ts';
import { newId } from '../new-id.ts';
import { Refusal } from '../refusal.ts';
import type { Values } from '../state.ts';
import type { Call } from './call.ts';
import { itemProperties, only } from './item-properties.ts';
import { missingValues } from './missing-values.ts';
import { nameOf } from './name-of.ts';

/**
 * Creates an item from the body of a request. Parents, ID and dates are filled in, as far as the item has such
 * properties. The key of an item is a new ID, unless the body names it (a device attribute has its name as key).
 * @throws Refusal 409 if there is an item with this key
 */
export function create({ document, resource, state, values, path, now }: Call): Values {
  const properties = itemProperties(document, resource);
  const sent = isRecord(values.body) ? values.body : {};
  const natural = Object.hasOwn(sent, resource.key) ? String(sent[resource.key]) : undefined;
  const id = natural ?? newId(now, state.count());
  const time = new Date(now).toISOString();
  const item = {
    ...only({ ...values.path, id, [resource.key]: id, creationDate: time, lastUpdated: time }, properties),
    ...only(sent, properties),
  };
  const place = `${path}/${encodeURIComponent(id)}`;
  if (state.get(place)) throw new Refusal(409, `${nameOf(resource)} ${id} already exists`);
  const whole = { ...missingValues(document, { $ref: `#/components/schemas/${resource.schema}` }, item), ...item };
  state.put(place, whole);
  return whole;
}
