import { camelCase } from '../dialect/names.ts';
import type { OperationCheck } from './check.ts';

/**
 * A scope belongs to all resources of a kind of token (`all.User`, `only.User`), to this resource, or to this operation (dialect §4.2). If file and
 * heading name different resources, scopes of both are accepted, since the difference is reported.
 */
export const scope: OperationCheck = ({ authentication, action }, { stem, head }, report) => {
  if (authentication.kind !== 'token') return;
  const resources = [...new Set([camelCase(stem), camelCase(head.name.value)])];
  const fitting = resources.flatMap((resource) => [`${resource}.*`, `${resource}.${action.value}`]);
  for (const { value, at } of authentication.scopes) {
    if (!/^(?:all|only)\./.test(value) && !fitting.includes(value))
      report('authentication/foreign-scope', at, { actual: value, expected: `all.…, only.…, ${fitting.join(' or ')}` });
  }
};
