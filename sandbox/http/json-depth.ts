/** True if arrays and objects of a JSON text are nested more than `limit` deep. The text need not be valid JSON. */
export function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  // A text is skipped as a whole: its brackets do not nest.
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\.)*"?|[[\]{}]/gs)) {
    if (token === '[' || token === '{') depth += 1;
    else if (token === ']' || token === '}') depth -= 1;
    if (depth > limit) return true;
  }
  return false;
}
