import type { Origins } from '../http/origins.ts';

/**
 * Reads a list of origins with commas in between; `*` stands for all.
 * @returns the first text that is no origin, if there is one
 */
export function readOrigins(list: string): { readonly origins: Origins } | { readonly wrong: string } {
  if (list === '*') return { origins: true };
  const origins: string[] = [];
  for (const text of list.split(',')) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const isOrigin = url !== undefined && url.href === `${url.origin}/`;
    // The origin of a page in a file is `null`.
    if (!isOrigin && text !== 'null') return { wrong: text };
    origins.push(url?.origin ?? text);
  }
  return { origins };
}
