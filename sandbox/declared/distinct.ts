import { isRecord } from '../../client/verify/record.ts';
import { compareValues } from '../list/compare.ts';
import { condition } from '../list/condition.ts';
import { only } from '../operations/item-properties.ts';
import { templateValues } from '../operations/template-values.ts';
import { pathTo } from '../paths.ts';
import type { Values } from '../state.ts';
import { fill, fillMembers } from '../template.ts';
import type { Performed } from './context.ts';
import type { DistinctEntry } from './vocabulary.ts';

/** The values that a property has in the items of a collection, each once and in order; or some properties of each item. */
export function compileDistinct(entry: DistinctEntry): Performed[] {
  const [property = '', member] = entry.values.split('.');
  const { pick } = entry;
  return [
    [
      entry.operation.operation,
      (call) => {
        const given = templateValues(call);
        const where = Object.entries(fillMembers(entry.where, given));
        const prefix = String(fill(entry.startsWith, given) ?? '').toLowerCase();
        const isMeant = condition(call.values.query.query);
        const found = new Map<unknown, Values>();
        for (const item of call.state.items(pathTo(entry.of.template, call.values.path)).values()) {
          if (!isMeant(item)) continue;
          for (const element of [item[property]].flat()) {
            if (isRecord(element) && !where.every(([name, wanted]) => [wanted].flat().includes(element[name])))
              continue;
            const value = member !== undefined && isRecord(element) ? element[member] : element;
            const isFound = value !== undefined && String(value).toLowerCase().startsWith(prefix);
            // Items are shown as often as there are, values once.
            if (isFound) found.set(pick ? item : value, item);
          }
        }
        const values = pick
          ? sorted([...found.values()], (item) => item[property]).map((item) =>
              only(item, (name) => pick.includes(name)),
            )
          : sorted([...found.keys()], (value) => value);
        return { body: fill(entry.answer, { ...given, values: values.slice(0, Number(entry.most ?? values.length)) }) };
      },
    ],
  ];
}

const sorted = <T>(values: T[], by: (value: T) => unknown): T[] => values.sort((a, b) => compareValues(by(a), by(b)));
