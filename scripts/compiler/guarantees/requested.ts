import { componentsIn } from '../openapi/references.ts';
import type { DocumentUse } from './use.ts';

/** The components that requests use, directly or through others, and those that are used outside of operations. */
export function requestedComponents({ operations, elsewhere, lookup }: DocumentUse): Set<string> {
  const found = new Set<string>();
  const add = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    for (const other of componentsIn(lookup(name))) add(other);
  };
  for (const name of [...elsewhere, ...operations.flatMap(({ requested }) => requested)]) add(name);
  return found;
}
