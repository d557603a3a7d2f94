/** Compares two values for sorting: absent ones first, numbers by value, all other values as text without regard to case. */
export function compareValues(a: unknown, b: unknown): number {
  if (a == null || b == null) return Number(a != null) - Number(b != null);
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  return compareTexts(String(a).toLowerCase(), String(b).toLowerCase());
}

const compareTexts = (a: string, b: string): number => Number(a > b) - Number(a < b);
