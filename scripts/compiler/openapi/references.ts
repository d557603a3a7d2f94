import type { Memo } from '../memory/memo.ts';

const target = /^#\/components\/schemas\/([^/]+)/;

/** Names of the components that a part of the document refers to, each once. */
export function referencesOf(part: unknown, memo: Memo): readonly string[] {
  return typeof part === 'object' && part !== null
    ? memo.of(part, 'references', [], () => {
        const names = new Set<string>();
        collect(part, names);
        return [...names];
      })
    : [];
}

function collect(value: object, names: Set<string>): void {
  for (const [key, child] of Object.entries(value) as [string, unknown][]) {
    const name = key === '$ref' && typeof child === 'string' ? target.exec(child)?.[1] : undefined;
    if (name !== undefined) names.add(name);
    else if (typeof child === 'object' && child !== null) collect(child, names);
  }
}
