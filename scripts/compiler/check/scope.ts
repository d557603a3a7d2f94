import { camelCase } from '../dialect/names.ts';
import type { OperationCheck } from './check.ts';

/** A scope is one of all resources, of this resource, or of this operation (design, names). */
export const scope: OperationCheck = ({ authentication, action }, { stem }, tell) => {
  if (authentication.kind !== 'token') return;
  const resource = camelCase(stem);
  const fitting = [`${resource}.*`, `${resource}.${action.value}`];
  for (const { value, at } of authentication.scopes) {
    if (!value.startsWith('all.') && !fitting.includes(value))
      tell('authentication/foreign-scope', at, { actual: value, expected: `all.…, ${fitting.join(' or ')}` });
  }
};
