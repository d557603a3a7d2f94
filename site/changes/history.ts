import type { EditionRecord } from '../../scripts/compiler/merge/editions.ts';
import { changesAddress } from '../../scripts/compiler/output/addresses.ts';

/** Since which edition something exists. */
export interface Since {
  version: string;
  date: string | undefined;
  /** The address of the page that says so. */
  address: string;
}

/** Returns a function that tells since which edition an operation exists. `editions`: the first one first. */
export function sinceOf(editions: readonly EditionRecord[]): (operationId: string) => Since | undefined {
  const [oldest] = editions;
  const first =
    oldest?.previous === undefined
      ? undefined
      : { version: oldest.previous, date: undefined, address: changesAddress() };
  const since = new Map<string, Since | undefined>();
  for (const { version, date, operations } of editions) {
    for (const { name } of operations.removed) since.delete(name);
    for (const { from, to } of operations.renamed)
      since.set(to.name, since.has(from.name) ? since.get(from.name) : first);
    for (const { name } of operations.added) since.set(name, { version, date, address: changesAddress(version) });
  }
  return (id) => (since.has(id) ? since.get(id) : first);
}
