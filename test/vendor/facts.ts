/**
 * The facts of one operation in a form that both descriptions share: the value of each fact by name. A
 * fact that a description does not state is missing.
 *
 * `method`, `path`, `query/NAME`, `query/NAME/required`, `…/default`, `…/example`, `…/enum`,
 * `…/schema`, `path/NAME…` likewise, `body/schema`, `body/required`, `response/CODE`,
 * `response/CODE/schema`, `event/NAME`, `event/NAME/schema`, `scope/SCOPE`.
 */
export type DescribedFacts = Map<string, unknown>;

/** A fact that differs between two descriptions; `undefined` if a description does not state it. */
export interface FactDifference {
  operation: string;
  fact: string;
  ours: unknown;
  theirs: unknown;
}

/** Compares the facts of one operation. A missing element is one difference, not one for each of its facts. */
export function compareFacts(
  operation: string,
  ours: DescribedFacts,
  theirs: DescribedFacts,
): { compared: number; differences: FactDifference[] } {
  const names = [...new Set([...ours.keys(), ...theirs.keys()])];
  const missing = new Set(names.filter((name) => isWhole(name) && ours.has(name) !== theirs.has(name)));
  const compared = names.filter((name) => !missing.has(wholeOf(name)) || isWhole(name));
  const differences = compared
    .filter((fact) => JSON.stringify(ours.get(fact)) !== JSON.stringify(theirs.get(fact)))
    .map((fact) => ({ operation, fact, ours: ours.get(fact), theirs: theirs.get(fact) }));
  return { compared: compared.length, differences };
}

/** True for an element, such as `query/sortField`, and false for a fact of it, such as `query/sortField/default`. */
const wholeOf = (fact: string): string => fact.split('/').slice(0, 2).join('/');
const isWhole = (fact: string): boolean => /^(?:query|path|header|response|event|scope)\/[^/]+$/.test(fact);
