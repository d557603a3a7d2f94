import { answerSchema, componentName } from '../document.ts';
import { collectionOf, type Resource, type Role } from '../resources.ts';
import type { Call, OperationCall } from './call.ts';
import { change } from './change.ts';
import { create } from './create.ts';
import { findItem, pathOfItem } from './find-item.ts';
import { list } from './list.ts';
import type { Perform } from './outcome.ts';
import { remove } from './remove.ts';
import { restrict } from './restrict.ts';

const handlers: Readonly<Record<Role, (call: Call) => unknown>> = { list, create, read: findItem, change, remove };

/** Performs what a role does with a resource. The answer is the item, or as much of it as the operation answers with. */
export const performRole =
  (resource: Resource, role: Role): Perform =>
  (call: OperationCall) => {
    const isOfCollection = role === 'list' || role === 'create';
    const path = isOfCollection ? collectionOf(resource, call.values.path) : pathOfItem({ ...call, resource });
    const body = handlers[role]({ ...call, resource, path });
    const schema = answerSchema(call.operation);
    const isOther = role !== 'list' && role !== 'remove' && componentName(schema) !== resource.schema;
    return { body: isOther ? restrict(call.document, schema, body) : body };
  };
