/** True for a regular expression that JSON Schema 2020-12 allows (Core §6.4): ECMA-262 with Unicode semantics. */
export function isPattern(source: string): boolean {
  try {
    new RegExp(source, 'u');
    return true;
  } catch {
    return false;
  }
}

const mostRepetitions = 3;
const unbounded = /(?<!\\)(?:[*+]|\{\d+,\})/g;

/**
 * True if backtracking decides a pattern in polynomial time. That is so if no repeated group contains
 * a repetition or an alternative, and few repetitions follow each other. Lookaheads are judged
 * separately. For example, `a*b*` is safe and `(a*)*` is not.
 */
export function isSafe(pattern: string): boolean {
  const bare = pattern.replace(/\\./gs, 'x').replace(/\[(?:[^\]])*\]/g, 'x');
  if (
    /\((?:\?[:=!]|\?<[=!]?)?[^()]*(?:[*+|]|\{\d+,\})[^()]*\)(?:[*+]|\{\d*,?\d*\})/.test(bare) ||
    /\)[^()]*\)(?:[*+]|\{\d+,\})/.test(bare)
  )
    return false;
  const alone = bare.match(/\(\?[=!][^()]*\)/g) ?? [];
  const rest = bare.replace(/\(\?[=!][^()]*\)/g, '');
  return [rest, ...alone].every((part) => (part.match(unbounded) ?? []).length <= mostRepetitions);
}

/** Longer strings are not matched, since even a safe pattern can take time that grows with a power of the length. */
export const longestMatched = 1000;
