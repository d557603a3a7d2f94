import { basename } from '../../../compiler/model/file-name.ts';
import type { Reference } from '../../../compiler/model/reference.ts';
import { operationId } from '../../../compiler/openapi/operation.ts';
import { pathTemplate } from '../../../compiler/openapi/path.ts';
import type { Difference, OperationName } from './change.ts';
import { compareFacts, type StatedOperation } from './compare-facts.ts';

interface Named extends StatedOperation {
  name: OperationName;
}

/**
 * Finds operations that were added, removed, renamed or changed. An operation was renamed if it has the
 * method and path of a removed one. `today` returns the new title of a schema of the older edition.
 */
export function compareOperations(
  before: Reference,
  after: Reference,
  today: (title: string) => string,
  wording = false,
): Difference['operations'] {
  const [old, now] = [operationsById(before), operationsById(after)];
  const gone = [...old.values()].filter(({ name }) => !now.has(name.id));
  const come = [...now.values()].filter(({ name }) => !old.has(name.id));
  const routes = new Map(come.map((to) => [routeOf(to), to]));
  const renamed = gone.flatMap((from) => {
    const to = routes.get(routeOf(from));
    return to ? [{ from, to }] : [];
  });
  const isRenamed = new Set(renamed.flatMap(({ from, to }) => [from, to]));
  const pairs = [
    ...[...now.values()].flatMap((to) => {
      const from = old.get(to.name.id);
      return from ? [{ from, to }] : [];
    }),
    ...renamed,
  ];
  return {
    added: come.filter((entry) => !isRenamed.has(entry)).map(({ name }) => name),
    removed: gone.filter((entry) => !isRenamed.has(entry)).map(({ name }) => name),
    renamed: renamed.map(({ from, to }) => ({ from: from.name, to: to.name })),
    changed: pairs
      .map(({ from, to }) => {
        const { id, file, line } = to.name;
        return { id, file, line, facts: compareFacts(from, to, today, wording) };
      })
      .filter(({ facts }) => facts.length > 0),
  };
}

/** Operations by id. A duplicate id is an error, and the first operation counts. */
function operationsById({ pages }: Reference): Map<string, Named> {
  const found = new Map<string, Named>();
  for (const { file, stem, operations } of pages)
    for (const operation of operations) {
      const id = operationId(stem, operation);
      const { at, method, url } = operation;
      const name = { id, method: method.value, path: pathTemplate(url), file: basename(file), line: at.line };
      if (!found.has(id)) found.set(id, { file, operation, name });
    }
  return found;
}

const routeOf = ({ name: { method, path } }: Named): string => `${method} ${path}`;
