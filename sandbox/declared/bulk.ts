import type { Call } from '../operations/call.ts';
import { changeItem } from '../operations/change.ts';
import { itemSchema, namedBy } from '../operations/item-properties.ts';
import { templateValues } from '../operations/template-values.ts';
import { fill } from '../template.ts';
import { type Context, type Performed, resourceOf } from './context.ts';
import { reportTo } from './report.ts';
import { selectItems } from './select-items.ts';
import type { BulkEntry } from './vocabulary.ts';

/** An operation that changes or removes all items that its request selects. */
export function compileBulk(entry: BulkEntry, context: Context): Performed[] | string {
  const { operation } = entry.operation;
  const resource = resourceOf(context, entry.of.template);
  if (!resource) return `${entry.of.template} is no collection that the sandbox keeps`;
  const isProperty = namedBy(context.document, itemSchema(resource));
  return [
    [
      operation,
      (outer) => {
        const given = templateValues(outer);
        const isLeft = (entry.except ?? []).some((part) => isSet(fill(part, given)));
        if (isLeft) return { isExample: true };
        const selected = selectItems(outer, resource.collection, entry.select, isProperty);
        for (const [path, item] of selected) {
          const call: Call = { ...outer, resource, path };
          if (entry.remove) outer.state.remove(path);
          else changeItem(call, path, item, fill(entry.change, given));
        }
        const body = fill(entry.answer, { ...given, count: selected.length });
        return { body, ...reportTo(entry.report, given) };
      },
    ],
  ];
}

const isSet = (value: unknown): boolean => value !== undefined && value !== null && value !== false;
