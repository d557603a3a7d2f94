import type { Operation, Reference } from '../../compiler/model/reference.ts';
import { operationId } from '../../compiler/openapi/operation.ts';
import { pathTemplate } from '../../compiler/openapi/path.ts';
import type { Difference, FactChange, OperationName } from './change.ts';
import { comparedFacts, type Facts } from './facts.ts';

interface Named extends OperationName {
  operation: Operation;
}

/**
 * Finds operations that were added, removed, renamed or changed. An operation was renamed if it has the
 * method and path of a removed one. `today` returns the new title of a schema of the older edition.
 */
export function compareOperations(
  before: Reference,
  after: Reference,
  today: (title: string) => string,
): Difference['operations'] {
  const [old, now] = [named(before), named(after)];
  const gone = old.filter(({ id }) => !now.some((entry) => entry.id === id));
  const come = now.filter(({ id }) => !old.some((entry) => entry.id === id));
  const renamed = gone.flatMap((from) => {
    const to = come.find(({ method, path }) => method === from.method && path === from.path);
    return to ? [{ from, to }] : [];
  });
  const pairs = [
    ...now.flatMap((to) => old.filter(({ id }) => id === to.id).map((from) => ({ from, to }))),
    ...renamed,
  ];
  return {
    added: come.filter((entry) => !renamed.some(({ to }) => to === entry)).map(nameOf),
    removed: gone.filter((entry) => !renamed.some(({ from }) => from === entry)).map(nameOf),
    renamed: renamed.map(({ from, to }) => ({ from: nameOf(from), to: nameOf(to) })),
    changed: pairs
      .map(({ from, to }) => ({
        id: to.id,
        facts: compareFacts(comparedFacts(from.operation, today), comparedFacts(to.operation)),
      }))
      .filter(({ facts }) => facts.length > 0),
  };
}

const named = ({ pages }: Reference): Named[] =>
  pages.flatMap((page) =>
    page.operations.map((operation) => ({
      id: operationId(page.stem, operation),
      method: operation.method.value,
      path: pathTemplate(operation.url),
      operation,
    })),
  );

const nameOf = ({ id, method, path }: Named): OperationName => ({ id, method, path });

/** The differences in the order of the pages. Aspects are compared if both editions have the fact. */
function compareFacts(before: Facts, after: Facts): FactChange[] {
  const facts = new Set([...before.keys(), ...after.keys()]);
  return [...facts].flatMap((fact): FactChange[] => {
    const [old, now] = [before.get(fact), after.get(fact)];
    if (!now) return [{ fact, aspect: '', before: old?.summary ?? '' }];
    if (!old) return [{ fact, aspect: '', after: now.summary }];
    const aspects = new Set([...Object.keys(old.aspects), ...Object.keys(now.aspects)]);
    return [...aspects].flatMap((aspect): FactChange[] => {
      const [a, b] = [old.aspects[aspect], now.aspects[aspect]];
      return a === b
        ? []
        : [{ fact, aspect, ...(a === undefined ? {} : { before: a }), ...(b === undefined ? {} : { after: b }) }];
    });
  });
}
