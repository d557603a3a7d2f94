import { pathOfItem } from './operations/find-item.ts';
import { nameOf } from './operations/name-of.ts';
import { Refusal } from './refusal.ts';
import type { RequestValues } from './request/read-request.ts';
import type { Resource } from './resources.ts';
import type { State } from './state.ts';

/**
 * Creates a check that the items above a path exist. A parent that no documented operation creates is taken to exist,
 * since no request could make it.
 */
export function parentCheck(
  resources: readonly Resource[],
): (template: string, values: RequestValues, state: State) => void {
  const creatable = resources.filter(({ roles }) => roles.has('create'));
  return (template, values, state) => {
    for (const resource of creatable) {
      if (!template.startsWith(`${resource.item}/`)) continue;
      if (!state.get(pathOfItem({ resource, state, values })))
        throw new Refusal(404, `${nameOf(resource)} was not found`);
    }
  };
}
