import { nameOf } from './operations/name-of.ts';
import { Refusal } from './refusal.ts';
import type { Resource } from './resources.ts';
import type { State } from './state.ts';

/**
 * Creates a check that the items above a path exist. A parent that no documented operation creates is taken to exist,
 * since no request could make it.
 */
export function parentCheck(resources: readonly Resource[]): (template: string, path: string, state: State) => void {
  const creatable = resources.filter(({ roles }) => roles.has('create'));
  return (template, path, state) => {
    const segments = path.split('/');
    for (const resource of creatable) {
      const { item } = resource;
      if (!template.startsWith(`${item}/`)) continue;
      if (!state.get(segments.slice(0, item.split('/').length).join('/')))
        throw new Refusal(404, `${nameOf(resource)} was not found`);
    }
  };
}
