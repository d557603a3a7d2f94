import { condition } from '../list/condition.ts';
import { hasTags, select } from '../list/select.ts';
import type { OperationCall } from '../operations/call.ts';
import { templateValues } from '../operations/template-values.ts';
import { pathTo } from '../paths.ts';
import type { Values } from '../state.ts';
import { fill } from '../template.ts';
import type { Selecting } from './vocabulary.ts';

/**
 * The items of a collection that an operation means, by their paths: those of the IDs, those with one of the tags and
 * those that match the query; without any of these conditions none, unless the entry says all.
 * @param isProperty whether the items have a property, after which a filter can be named
 */
export function selectItems(
  call: OperationCall,
  template: string,
  entry: Selecting,
  isProperty: (name: string) => boolean = () => false,
): [path: string, item: Values][] {
  const { state, values } = call;
  const collection = pathTo(template, values.path);
  const given = templateValues(call);
  const [ids, tags, query] = [entry.ids, entry.tags, entry.query].map((part) => fill(part, given));
  const tests: ((item: Values) => boolean)[] = [];
  if (Array.isArray(ids)) tests.push(({ id }) => ids.includes(id));
  if (Array.isArray(tags)) {
    const each = tags.map((pair: unknown) => hasTags(pair));
    tests.push((item) => each.some((test) => test(item)));
  }
  if (query !== undefined) tests.push(condition(query));
  const isMeant = (item: Values): boolean =>
    tests.length === 0 ? entry.all === true : tests.some((test) => test(item));
  const pairs = [...state.items(collection)].filter(([, item]) => isMeant(item));
  const limit = Number(fill(entry.limit, given) ?? pairs.length);
  const chosen = entry.filters
    ? new Set(
        select(
          pairs.map(([, item]) => item),
          values.query,
          isProperty,
        ).items,
      )
    : undefined;
  return pairs
    .filter(([, item]) => chosen?.has(item) ?? true)
    .slice(0, limit)
    .map(([name, item]) => [`${collection}/${name}`, item]);
}
