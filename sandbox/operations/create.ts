import { isRecord } from '../../client/verify/record.ts';
import { bodySchema, propertiesOf } from '../document.ts';
import { newId } from '../new-id.ts';
import { Refusal } from '../refusal.ts';
import type { Values } from '../state.ts';
import { fillMembers } from '../template.ts';
import type { Call } from './call.ts';
import { itemSchema, namedBy, only } from './item-properties.ts';
import { listAfter } from './list.ts';
import { missingValues } from './missing-values.ts';
import { nameOf } from './name-of.ts';
import { restrict } from './restrict.ts';
import { templateValues } from './template-values.ts';

/**
 * Creates an item from the body of a request, or one from each element of a body that is an array. Parents, ID and
 * dates are filled in, as far as the item has such properties. The key of an item is a new ID, unless the body has it
 * (a device attribute has its name as key).
 * @throws Refusal 409 if there is an item with this key
 */
export function create(call: Call): unknown {
  const { values, resource, operation } = call;
  const { several, listed } = resource.traits ?? {};
  if (Array.isArray(values.body) && several !== undefined) {
    const ids = values.body.map((sent: unknown) => createOne(call, sent).id);
    return fillMembers(several, { ...templateValues(call), ids, count: ids.length });
  }
  const created = createOne(call, values.body);
  return listed?.has(operation) ? listAfter(call) : created;
}

function createOne(call: Call, body: unknown): Values {
  const { document, resource, operation, state, values, path, now } = call;
  const { key, traits } = resource;
  const schema = itemSchema(resource);
  const isNamed = namedBy(document, schema);
  const sent = isRecord(body) ? body : {};
  const canSend = propertiesOf(document, bodySchema(operation));
  const natural = Object.hasOwn(canSend, key) && Object.hasOwn(sent, key) ? String(sent[key]) : undefined;
  const id = natural ?? newId(now, state.count());
  const place = `${path}/${encodeURIComponent(id)}`;
  if (state.get(place)) throw new Refusal(409, `${nameOf(resource)} ${id} already exists`);
  const time = new Date(now).toISOString();
  const filled = { ...templateValues(call), id };
  const set = only({ id, [key]: id, creationDate: time, lastUpdated: time }, isNamed);
  const own = restrict(document, schema, sent);
  const item = {
    ...only({ ...values.path, ...set, ...fillMembers(traits?.initial, filled) }, isNamed),
    ...(isRecord(own) ? own : {}),
    // A body without these properties by name can still have them, as columns of a row.
    ...only(set, (name) => !Object.hasOwn(canSend, name)),
  };
  const whole = { ...missingValues(document, schema, item), ...item };
  state.put(place, whole);
  return { ...whole, ...fillMembers(traits?.once, filled) };
}
