/**
 * True if a text matches a pattern as a whole, where `*` stands for any characters. Upper and lower case are the same.
 * Linear in the text for each `*`: a regular expression could take exponential time.
 */
export function matchesGlob(text: string, pattern: string): boolean {
  const parts = pattern.toLowerCase().split('*');
  const lower = text.toLowerCase();
  const [first = '', last = ''] = [parts[0], parts.at(-1)];
  if (parts.length === 1) return lower === first;
  if (!lower.startsWith(first) || !lower.endsWith(last) || lower.length < first.length + last.length) return false;
  let from = first.length;
  for (const part of parts.slice(1, -1)) {
    const found = lower.indexOf(part, from);
    if (found === -1) return false;
    from = found + part.length;
  }
  return from <= lower.length - last.length;
}
