/**
 * What a description of the API states, in a form that both descriptions share: for each
 * operation the name of a fact and its value. A fact that is not stated is not there.
 *
 * `method`, `path`, `query/NAME`, `query/NAME/required`, `…/default`, `…/example`, `…/enum`,
 * `…/schema`, `path/NAME…` likewise, `body/schema`, `body/required`, `response/CODE`,
 * `response/CODE/schema`, `event/NAME`, `event/NAME/schema`, `scope/SCOPE`.
 */
export type Facts = Map<string, unknown>;

/** One fact on which two descriptions differ; `undefined` is a fact that one does not state. */
export interface Difference {
  operation: string;
  fact: string;
  ours: unknown;
  theirs: unknown;
}

/** The facts of one operation that differ. What is missing as a whole is one difference, not one for each of its parts. */
export function compareFacts(
  operation: string,
  ours: Facts,
  theirs: Facts,
): { compared: number; differences: Difference[] } {
  const names = [...new Set([...ours.keys(), ...theirs.keys()])];
  const missing = new Set(names.filter((name) => isWhole(name) && ours.has(name) !== theirs.has(name)));
  const compared = names.filter((name) => !missing.has(wholeOf(name)) || isWhole(name));
  const differences = compared
    .filter((fact) => JSON.stringify(ours.get(fact)) !== JSON.stringify(theirs.get(fact)))
    .map((fact) => ({ operation, fact, ours: ours.get(fact), theirs: theirs.get(fact) }));
  return { compared: compared.length, differences };
}

/** `query/sortField` is the parameter itself, `query/sortField/default` a part of it. */
const wholeOf = (fact: string): string => fact.split('/').slice(0, 2).join('/');
const isWhole = (fact: string): boolean => /^(?:query|path|header|response|event|scope)\/[^/]+$/.test(fact);
