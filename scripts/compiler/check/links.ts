import { didYouMean } from '../diagnostics/nearest.ts';
import type { Report } from '../diagnostics/reporter.ts';
import { slug } from '../dialect/names.ts';
import { operationSections } from '../dialect/sections.ts';
import type { Operation } from '../model/reference.ts';
import type { PageReading } from '../read/page.ts';

/** The valid fragments of links by page name: slugs of headings, and anchors. */
export type Fragments = ReadonlyMap<string, ReadonlySet<string>>;

/** Collects the valid targets of links. */
export function linkTargets(pages: readonly PageReading[]): Fragments {
  const result = new Map<string, Set<string>>();
  for (const { stem, head, operations, schemas, notes } of pages) {
    if (!head) continue;
    const fragments = [
      ...operations.flatMap(({ value }) => fragmentsOfOperation(value)),
      ...schemas.flatMap(({ value }) => fragmentsOfSchema(value.title.value)),
      ...notes.map(({ value }) => slug(value.title.value)),
    ];
    const name = head.kind === 'schemas' ? 'schemas' : stem;
    if (name !== 'schemas' || fragments.length > 0)
      result.set(name, new Set([...(result.get(name) ?? []), ...fragments]));
  }
  return result;
}

const fragmentsOfOperation = ({ title, action }: Operation): string[] => [
  slug(title.value),
  ...operationSections.map(({ suffix }) => `${action.value}-${suffix}`),
];

function fragmentsOfSchema(title: string): string[] {
  const name = slug(title);
  return [name, `${name}-schema`, `${name}-example`];
}

/** A link between pages has an existing page as its target, and one of its headings or anchors (dialect §4.9). */
export function checkLinks({ sections }: PageReading, targets: Fragments, report: Report): void {
  for (const { id, links } of sections) {
    for (const { at, page, fragment } of links) {
      const known = targets.get(page);
      const place = { ...at, file: id };
      if (!known) {
        const expected = didYouMean('a page of the reference', page, [...targets.keys()]);
        report('link/broken', place, { actual: page, expected });
      } else if (fragment !== undefined && !known.has(fragment)) {
        const expected = didYouMean(`a heading of ${page}`, fragment, [...known]);
        report('link/broken', place, { actual: `${page}#${fragment}`, expected });
      }
    }
  }
}
