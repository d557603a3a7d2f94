import type { ApiMediaType } from './document.ts';

/** The media type without parameters, in lower case: `Text/HTML; charset=utf-8` → `text/html` (RFC 9110 §8.3.1). */
export const essence = (type: string): string => (type.split(';')[0] ?? '').trim().toLowerCase();

/** Finds the documented media type that matches a `Content-Type`: exactly, by range (`text/*`), or any. */
export function mediaTypeOf(
  content: Readonly<Record<string, ApiMediaType>>,
  contentType: string | null,
): { type: string; object: ApiMediaType } | undefined {
  const actual = essence(contentType ?? '');
  for (const wanted of [actual, `${actual.split('/')[0] ?? ''}/*`, '*/*']) {
    const entry = Object.entries(content).find(([type]) => essence(type) === wanted);
    if (entry) return { type: entry[0], object: entry[1] };
  }
  return undefined;
}
