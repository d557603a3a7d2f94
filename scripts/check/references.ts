import type { Memo } from '../memory/memo.ts';

const target = /^#\/components\/schemas\/([^/]+)/;

/** Names of the components that a part of the document refers to, each once. */
export function referencesOf(part: unknown, memo: Memo): readonly string[] {
  return typeof part === 'object' && part !== null ? memo.of(part, 'references', [], () => [...new Set(names(part))]) : [];
}

function* names(value: object): Generator<string> {
  for (const [key, child] of Object.entries(value) as [string, unknown][]) {
    const name = key === '$ref' && typeof child === 'string' ? target.exec(child)?.[1] : undefined;
    if (name !== undefined) yield name;
    else if (typeof child === 'object' && child !== null) yield* names(child);
  }
}
