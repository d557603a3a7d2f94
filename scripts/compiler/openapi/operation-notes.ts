import type { Report } from '../diagnostics/reporter.ts';
import { camelCase, slug } from '../dialect/names.ts';
import type { PageReading } from '../read/page.ts';

/**
 * The overview's notes about operations, by section of the operation. Reports links to operations
 * that do not exist.
 */
export function operationNotes(pages: readonly PageReading[], report: Report): Map<string, string[]> {
  const result = new Map<string, string[]>();
  for (const { section, value } of pages.flatMap(({ notes }) => notes)) {
    for (const { at, page, fragment, text } of value.throttles) {
      const operations = pages.find(({ stem, head }) => stem === page && head?.kind === 'resource')?.operations;
      const wanted = fragment.replace(/-method-url$/, '');
      const found = operations?.find(({ value: { title, action } }) =>
        [slug(title.value), action.value, camelCase(title.value)].includes(wanted),
      );
      if (found) result.set(found.section, [...(result.get(found.section) ?? []), text.value]);
      else
        report(
          'link/broken',
          { ...at, file: section },
          { actual: `${page}#${fragment}`, expected: 'an operation of the reference' },
        );
    }
  }
  return result;
}
