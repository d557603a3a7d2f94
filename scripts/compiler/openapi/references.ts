const target = /^#\/components\/schemas\/([^/]+)/;

/** The distinct names of the component schemas that a part of the document refers to. */
export function componentsIn(part: unknown): string[] {
  const names = new Set<string>();
  const collect = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value) as [string, unknown][]) {
      const name = key === '$ref' && typeof child === 'string' ? target.exec(child)?.[1] : undefined;
      if (name !== undefined) names.add(name);
      else collect(child);
    }
  };
  collect(part);
  return [...names];
}
