import { slug } from '../dialect/names.ts';
import { operationSections } from '../dialect/sections.ts';
import { didYouMean } from '../diagnostics/nearest.ts';
import { pageName } from '../model/file-name.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Reference } from '../model/reference.ts';
import { SourceText } from '../read/text.ts';
import { told } from './check.ts';

const link = /\[[^\]\n]*\]\((?:\.\/|\/rest-api\/)?([a-z0-9-]+)(?:\.md|\/)(?:#([^)\s]+))?\)/g;

/** Links from page to page land on a page and on one of its headings or anchors (dialect §4.9). */
export function links(reference: Reference, texts: ReadonlyMap<string, string>): Diagnostic[] {
  const fragments = fragmentsOf(reference);
  return [...texts].flatMap(([file, text]) => {
    const source = new SourceText(text);
    return told(file, (tell) => {
      for (const match of text.matchAll(link)) {
        const [whole, page = '', fragment] = match;
        const known = fragments.get(page);
        const at = source.place(match.index, match.index + whole.length);
        if (!known) {
          // A folder of pages without a schemas page is told once per link to a schema already.
          if (page !== 'schemas') tell('link/broken', at, { actual: page, expected: didYouMean('a page of the reference', page, [...fragments.keys()]) });
        } else if (fragment !== undefined && !known.has(fragment)) {
          tell('link/broken', at, { actual: `${page}#${fragment}`, expected: didYouMean(`a heading of ${page}`, fragment, [...known]) });
        }
      }
    });
  });
}

/** The fragments of each page: slugs of its headings, and its anchors. */
function fragmentsOf({ pages, schemas, overview }: Reference): Map<string, Set<string>> {
  const result = new Map<string, Set<string>>();
  for (const { stem, operations } of pages) {
    const anchors = operations.flatMap(({ title, action }) => [slug(title.value), ...operationSections.map(({ suffix }) => `${action.value}-${suffix}`)]);
    result.set(stem, new Set(anchors));
  }
  if (schemas.length > 0) result.set('schemas', new Set(schemas.flatMap(({ title }) => [slug(title.value), `${slug(title.value)}-schema`, `${slug(title.value)}-example`])));
  for (const { file, sections } of overview) result.set(pageName(file), new Set(sections.map(({ title }) => slug(title.value))));
  return result;
}
