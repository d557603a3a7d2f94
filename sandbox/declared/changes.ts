import { isRecord } from '../../client/verify/record.ts';
import { answerSchema, componentName } from '../document.ts';
import type { Call } from '../operations/call.ts';
import { changeItem } from '../operations/change.ts';
import { findItem, pathOfItem } from '../operations/find-item.ts';
import { templateValues } from '../operations/template-values.ts';
import type { Values } from '../state.ts';
import { fill, fillMembers } from '../template.ts';
import { type Context, type Performed, resourceAt } from './context.ts';
import type { ChangeEntry } from './vocabulary.ts';

/**
 * An operation that changes the item above its path. The answer is the item, if the operation answers with items of
 * the resource.
 */
export function compileChange(entry: ChangeEntry, context: Context): Performed[] | string {
  const { operation, template } = entry.operation;
  const resource = resourceAt(context, template);
  if (!resource) return `${template} is below no item that the sandbox keeps`;
  const answersItem = componentName(answerSchema(operation)) === resource.schema;
  return [
    [
      operation,
      (outer) => {
        const path = pathOfItem({ ...outer, resource });
        const call: Call = { ...outer, resource, path };
        const item = findItem(call);
        if (!applies(entry.when, call)) return answersItem ? { body: item } : {};
        const changed = changeItem(call, path, item, changesOf(entry, call, item));
        return answersItem ? { body: changed } : {};
      },
    ],
  ];
}

/** True if the body has all the values that a condition states. */
function applies(when: unknown, { values }: Call): boolean {
  const { body } = values;
  return Object.entries(isRecord(when) ? when : {}).every(([name, wanted]) => isRecord(body) && body[name] === wanted);
}

function changesOf({ set, put, take }: ChangeEntry, call: Call, item: Values): Values {
  const given = templateValues(call);
  const changes = fillMembers(set, given);
  if (put) changes[put.into] = merged(item[put.into], call.values.body, put);
  if (take) {
    const value = fill(take.value, given);
    changes[take.from] = elementsOf(item[take.from]).filter((element) => element[take.by] !== value);
  }
  return changes;
}

/** Elements, of which those with the same key as a sent one have its values. */
function merged(present: unknown, sent: unknown, { by, without }: NonNullable<ChangeEntry['put']>): Values[] {
  const elements = new Map(elementsOf(present).map((element) => [element[by], element]));
  for (const element of elementsOf(sent)) {
    const whole = { ...elements.get(element[by]), ...element };
    if (without !== undefined && whole[without] === null) elements.delete(element[by]);
    else elements.set(element[by], whole);
  }
  return [...elements.values()];
}

const elementsOf = (value: unknown): Values[] => [value].flat().filter(isRecord);
