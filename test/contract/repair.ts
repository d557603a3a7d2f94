import type { Violation } from '../../client/verify/check-schema.ts';
import { joinPointer, valueAt } from '../../client/verify/pointer.ts';
import { replaced } from './replace.ts';

/** Maximum number of repairs. Examples have few violations; more attempts would not help. */
const rounds = 10;

/** Strings that many patterns match: the value as a string, and one with characters of every class. */
const texts = (value: unknown): string[] => [String(value), 'Aa1!aaaaaaaa'];

/**
 * Makes a value valid: replaces its invalid parts with other strings, or removes them.
 * Undefined if neither helps.
 */
export function repaired(value: unknown, violations: (value: unknown) => Violation[]): unknown {
  let mended = value;
  for (let round = 0; round < rounds; round++) {
    const [fault] = violations(mended);
    if (!fault) return mended;
    if (fault.path.length === 0) return undefined;
    mended = withoutFault(mended, fault, violations);
  }
  return undefined;
}

function withoutFault(value: unknown, { path }: Violation, violations: (value: unknown) => Violation[]): unknown {
  const place = path.join('.');
  const tried = texts(valueAt(value, joinPointer('', ...path))).map((text) => replaced(value, path, text));
  return (
    tried.find((candidate) => violations(candidate).every((fault) => !fault.path.join('.').startsWith(place))) ??
    replaced(value, path, undefined)
  );
}
