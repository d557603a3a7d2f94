import type { Violation } from '../../client/verify/check-schema.ts';
import { replaced } from './replace.ts';

/** Examples hold few faults; what is not mended by then never will be. */
const rounds = 10;

/** A value without the members that its schema rejects; undefined when it cannot do without them. */
export function repaired(value: unknown, violations: (value: unknown) => Violation[]): unknown {
  let mended = value;
  for (let round = 0; round < rounds; round++) {
    const [fault] = violations(mended);
    if (!fault) return mended;
    if (fault.path.length === 0) return undefined;
    mended = replaced(mended, fault.path, undefined);
  }
  return undefined;
}
