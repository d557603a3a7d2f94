import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { didYouMean } from '../diagnostics/nearest.ts';
import { slug } from '../dialect/names.ts';
import type { Memo } from '../memory/memo.ts';
import { pageName } from '../model/file-name.ts';
import { fragmentsOf, type Outline, type PageOutline } from '../openapi/outline.ts';
import type { PageLink } from '../read/page-links.ts';
import { told } from './check.ts';

/** What can be linked to: the fragments of each page. */
type Fragments = ReadonlyMap<string, ReadonlySet<string>>;

/** Links from page to page land on a page and on one of its headings or anchors (dialect §4.9). */
export class Links {
  readonly #fragments: Fragments;
  readonly #memo: Memo;

  constructor(outline: Outline, memo: Memo) {
    this.#memo = memo;
    this.#fragments = fragments(outline, memo);
  }

  check(file: string, links: readonly PageLink[]): Diagnostic[] {
    return this.#memo.of(links, 'links', [file, this.#fragments], () => linksOfPage(file, links, this.#fragments));
  }
}

function linksOfPage(file: string, list: readonly PageLink[], fragments: Fragments): Diagnostic[] {
  return told(file, (tell) => {
    for (const { at, page, fragment } of list) {
      const known = fragments.get(page);
      if (!known) {
        // A folder of pages without a schemas page is told once per link to a schema already.
        if (page !== 'schemas')
          tell('link/broken', at, {
            actual: page,
            expected: didYouMean('a page of the reference', page, [...fragments.keys()]),
          });
      } else if (fragment !== undefined && !known.has(fragment)) {
        tell('link/broken', at, {
          actual: `${page}#${fragment}`,
          expected: didYouMean(`a heading of ${page}`, fragment, [...known]),
        });
      }
    }
  });
}

/** The fragments of each page: slugs of its headings, and its anchors. The map is the same one as long as the headings are. */
function fragments({ pages, schemas, overview }: Outline, memo: Memo): Fragments {
  const result = new Map<string, ReadonlySet<string>>();
  const add = (page: string, titles: readonly string[], list: () => readonly string[]): void => {
    result.set(
      page,
      memo.of(memo, `fragments of ${page}`, [titles.join('\n')], () => new Set(list())),
    );
  };
  for (const page of pages)
    result.set(
      page.stem,
      memo.of(page, 'fragments of a page', [], () => fragmentsOfPage(page)),
    );
  const titles = schemas.map(({ title }) => title);
  if (titles.length > 0) add('schemas', titles, () => titles.flatMap(fragmentsOfSchema));
  for (const { file, sections } of overview) {
    const headings = sections.map(({ title }) => title.value);
    add(pageName(file), headings, () => headings.map(slug));
  }
  return memo.of(memo, 'fragments', [...result].flat(), () => result);
}

const fragmentsOfPage = ({ outlines }: PageOutline): Set<string> => new Set(outlines.flatMap(fragmentsOf));

function fragmentsOfSchema(title: string): string[] {
  const name = slug(title);
  return [name, `${name}-schema`, `${name}-example`];
}
