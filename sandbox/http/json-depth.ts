/** True if arrays and objects of a JSON text are nested more than `limit` deep. The text need not be valid JSON. */
export function isDeeperThan(text: string, limit: number): boolean {
  let depth = 0;
  let isInText = false;
  // By code unit: a search for tokens takes seconds on 10 MB of brackets.
  for (let i = 0; i < text.length; i++) {
    const character = text[i];
    if (character === '"') isInText = !isInText;
    else if (isInText) i += character === '\\' ? 1 : 0;
    else if (character === '[' || character === '{') {
      depth += 1;
      if (depth > limit) return true;
    } else if (character === ']' || character === '}') depth -= 1;
  }
  return false;
}
