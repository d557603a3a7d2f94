import type { Violation } from '../../client/verify/check-schema.ts';
import { joinPointer, valueAt } from '../../client/verify/pointer.ts';
import { replaced } from './replace.ts';

/** Examples hold few faults; what is not mended by then never will be. */
const rounds = 10;

/** Texts that many a pattern takes: the value itself as text, and one with characters of every class. */
const texts = (value: unknown): string[] => [String(value), 'Aa1!aaaaaaaa'];

/**
 * A value whose schema takes it: what is rejected in it becomes another text, or is left out.
 * Undefined when neither helps.
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
