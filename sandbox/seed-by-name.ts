import type { SandboxDocument } from './document.ts';
import { readSnapshot } from './keep/snapshot.ts';
import type { Resource } from './resources.ts';
import { seedExamples } from './seed.ts';
import type { State } from './state.ts';

/**
 * Returns the function that fills a new state.
 * @param name `examples`, `none`, or the path of a file with a snapshot
 * @throws FileError if the file is not a snapshot
 */
export function seedByName(
  name: string,
  document: SandboxDocument,
  resources: readonly Resource[],
): (state: State) => void {
  if (name === 'none') return () => {};
  if (name === 'examples') return (state) => seedExamples(document, resources, state);
  const changes = readSnapshot(name);
  return (state) => changes.forEach(state.change);
}
