import { slug } from '../dialect/names.ts';
import { operationSections } from '../dialect/sections.ts';
import { didYouMean } from '../diagnostics/nearest.ts';
import { pageName } from '../model/file-name.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Memo } from '../memory/memo.ts';
import type { Reference, ResourcePage, SchemaEntry } from '../model/reference.ts';
import type { PageLink } from '../read/page-links.ts';
import { told } from './check.ts';

/** Links from page to page land on a page and on one of its headings or anchors (dialect §4.9). */
export function links(reference: Reference, linksOf: ReadonlyMap<string, readonly PageLink[]>, memo: Memo): Diagnostic[] {
  const fragments = fragmentsOf(reference, memo);
  return [...linksOf].flatMap(([file, list]) =>
    told(file, (tell) => {
      for (const { at, page, fragment } of list) {
        const known = fragments.get(page);
        if (!known) {
          // A folder of pages without a schemas page is told once per link to a schema already.
          if (page !== 'schemas') tell('link/broken', at, { actual: page, expected: didYouMean('a page of the reference', page, [...fragments.keys()]) });
        } else if (fragment !== undefined && !known.has(fragment)) {
          tell('link/broken', at, { actual: `${page}#${fragment}`, expected: didYouMean(`a heading of ${page}`, fragment, [...known]) });
        }
      }
    }),
  );
}

/** The fragments of each page: slugs of its headings, and its anchors. */
function fragmentsOf({ pages, schemas, overview }: Reference, memo: Memo): Map<string, ReadonlySet<string>> {
  const result = new Map<string, ReadonlySet<string>>();
  for (const page of pages) result.set(page.stem, memo.of(page, 'fragments', [], () => fragmentsOfPage(page)));
  if (schemas.length > 0) result.set('schemas', new Set(schemas.flatMap((schema) => memo.of(schema, 'fragments', [], () => fragmentsOfSchema(schema)))));
  for (const { file, sections } of overview) result.set(pageName(file), new Set(sections.map(({ title }) => slug(title.value))));
  return result;
}

const fragmentsOfPage = ({ operations }: ResourcePage): Set<string> =>
  new Set(operations.flatMap(({ title, action }) => [slug(title.value), ...operationSections.map(({ suffix }) => `${action.value}-${suffix}`)]));

function fragmentsOfSchema({ title }: SchemaEntry): string[] {
  const name = slug(title.value);
  return [name, `${name}-schema`, `${name}-example`];
}
