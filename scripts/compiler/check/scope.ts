import { camelCase } from '../dialect/names.ts';
import type { OperationCheck } from './check.ts';

/**
 * A scope is one of all resources, of this resource, or of this operation (dialect §4.2). Where
 * file and heading name the page differently, which is reported by itself, both are its resource.
 */
export const scope: OperationCheck = ({ authentication, action }, { stem, head }, report) => {
  if (authentication.kind !== 'token') return;
  const resources = [...new Set([camelCase(stem), camelCase(head.name.value)])];
  const fitting = resources.flatMap((resource) => [`${resource}.*`, `${resource}.${action.value}`]);
  for (const { value, at } of authentication.scopes) {
    if (!value.startsWith('all.') && !fitting.includes(value))
      report('authentication/foreign-scope', at, { actual: value, expected: `all.…, ${fitting.join(' or ')}` });
  }
};
