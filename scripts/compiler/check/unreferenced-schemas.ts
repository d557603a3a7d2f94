import type { Report } from '../diagnostics/reporter.ts';
import type { SchemaNames } from '../schema/names.ts';

/**
 * Reports schemas that no operation of the finished document refers to, directly or through other
 * schemas. `roots` are the components that operations refer to; `next` returns those that a component
 * refers to.
 */
export function checkUnreferenced(
  { schemas }: SchemaNames,
  roots: Iterable<string>,
  next: (name: string) => readonly string[],
  report: Report,
): void {
  const reached = new Set<string>();
  const reach = (names: Iterable<string>): void => {
    for (const name of names) {
      if (reached.has(name)) continue;
      reached.add(name);
      reach(next(name));
    }
  };
  reach(roots);
  for (const [name, { section, title }] of schemas) {
    const parameters = { actual: title.value, expected: 'an operation or a schema that refers to it' };
    if (!reached.has(name)) report('schema/unreferenced', { ...title.at, file: section }, parameters);
  }
}
