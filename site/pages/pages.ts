import { createHash } from 'node:crypto';
import type { Element } from 'hast';
import { pageFolder, schemaAddress } from '../../scripts/compiler/output/addresses.ts';
import { siteUrl } from '../../scripts/compiler/output/links.ts';
import type { Context } from '../context.ts';
import { once } from '../once.ts';
import { notFound } from './not-found.ts';
import { openReferences } from './open-references.ts';
import { pageRenderer, rootFrom } from './page.ts';
import { sitemap } from './sitemap.ts';

/** What the pages share. */
export interface SharedParts {
  script: string;
  style: string;
  /** The search index, as JSON. */
  index: () => string;
  /** A PNG. */
  picture: Uint8Array | undefined;
}

type Files = [name: string, content: () => string | Uint8Array][];

/** The files of the folder of pages: a page for each view, what they share, a page for unknown URLs, and the sitemap. */
export function pagesOf(
  context: Context,
  views: ReadonlyMap<string, () => Element>,
  { script, style, index, picture }: SharedParts,
): Files {
  const url = siteUrl(context.site.document);
  const names = once(() => ({
    script: hashedName('site', script, 'js'),
    style: hashedName('site', style, 'css'),
    index: hashedName('search', index(), 'json'),
    picture: picture && 'site.png',
  }));
  const render = once(() => pageRenderer(context, names()));
  const bodyOf = (schema: string): Element | undefined => {
    const view = views.get(schemaAddress(schema));
    return view && dataBody(view());
  };
  const pages = [...views].map(([address, view]): Files[number] => [
    `${pageFolder(address)}index.html`,
    () => render()(openReferences(view(), bodyOf), rootFrom(address)),
  ]);
  return [
    ...pages,
    // A server sends this page for any unknown URL, so its links cannot be relative.
    ['404.html', () => render()(notFound(), url === undefined ? '/' : new URL(url).pathname)],
    [names().script, () => script],
    [names().style, () => style],
    [names().index, index],
    ...(picture ? [['site.png', () => picture] satisfies Files[number]] : []),
    ...(url === undefined
      ? []
      : [
          [
            'sitemap.xml',
            () => sitemap([...views.keys()].map((address) => new URL(pageFolder(address), url).href)),
          ] satisfies Files[number],
        ]),
  ];
}

/** The name of a shared file changes with its content, so browsers can keep it forever. */
function hashedName(name: string, content: string, ending: string): string {
  const hash = createHash('sha256').update(content).digest('hex').slice(0, 10);
  return `assets/${name}.${hash}.${ending}`;
}

/** The element of the view of a schema that other pages copy. */
function dataBody(element: Element): Element | undefined {
  if (element.properties.dataBody !== undefined) return element;
  for (const child of element.children) {
    const found = child.type === 'element' ? dataBody(child) : undefined;
    if (found) return found;
  }
  return undefined;
}
