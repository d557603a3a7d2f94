import type { SandboxDocument, SandboxOperation } from '../document.ts';
import type { Perform } from '../operations/outcome.ts';
import type { Resource } from '../resources.ts';

/** What the constructs compile against. */
export interface Context {
  readonly document: SandboxDocument;
  readonly resources: readonly Resource[];
}

/** What a construct does for an operation. */
export type Performed = readonly [operation: SandboxOperation, perform: Perform];

/** The resource whose items a path is below, or is the path of. */
export function resourceAt({ resources }: Context, template: string): Resource | undefined {
  const above = resources.filter(({ item }) => template === item || template.startsWith(`${item}/`));
  return above.sort((a, b) => b.item.length - a.item.length)[0];
}

/** The resource with a collection. */
export const resourceOf = ({ resources }: Context, collection: string): Resource | undefined =>
  resources.find((resource) => resource.collection === collection);
