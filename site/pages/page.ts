import type { Element, ElementContent } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { pageFolder } from '../../scripts/compiler/output/addresses.ts';
import { siteUrl } from '../../scripts/compiler/output/links.ts';
import type { Context } from '../context.ts';
import { textOf } from '../markdown.ts';
import { about, beginning } from '../page/about.ts';
import { navigation } from '../page/navigation.ts';
import { policy } from '../page/policy.ts';
import { header, shell } from '../page/shell.ts';
import { pageHead } from './head.ts';
import { pageLinks } from './links.ts';

/** The names of the files that all pages share, in the folder of the site. */
export interface SharedFiles {
  script: string;
  style: string;
  index: string;
  /** The picture that previews of links show. */
  picture: string | undefined;
}

/** Opened from disk, a folder shows its files instead of its page, so the single file takes over. */
const fromDisk = `if(location.protocol==='file:'){const{root,address}=document.documentElement.dataset;location.replace(root+'reference.html'+(location.hash||'#'+address))}`;

/** Creates a function that renders a view as a page of the folder. `root` leads from the page to that folder. */
export function pageRenderer(context: Context, files: SharedFiles): (view: Element, root: string) => string {
  const { info, servers } = context.site.document;
  const url = siteUrl(context.site.document);
  const navigations = new Map<string, ElementContent>();
  // The menu is long and the same for all pages with this root, so it is serialized once.
  const navigationFrom = (root: string): ElementContent => {
    const value =
      navigations.get(root) ??
      ({
        type: 'raw',
        value: toHtml([header(info.title), navigation(context)].map((part) => pageLinks(part, root))),
      } as const);
    navigations.set(root, value);
    return value;
  };
  return (view, root) => {
    const address = String(view.properties.id);
    const title = [...new Set([String(view.properties.dataTitle), info.title])].join(' – ');
    const description = beginning(lead(view) ?? `${title}. ${about(context.site)}`);
    const className = [view.properties.className ?? [], 'shown'].flat().map(String);
    return shell({
      title,
      description,
      attributes: { dataServer: servers[0]?.url, dataRoot: root, dataAddress: address, dataIndex: root + files.index },
      early: [fromDisk],
      policy: (inline) => policy(inline, [], ["'self'"]),
      head: [
        ...pageHead({ address, title, description, site: info.title, url, picture: files.picture }),
        h('link', { rel: 'stylesheet', href: root + files.style }),
        h('script', { src: root + files.script, defer: true }),
      ],
      navigation: [navigationFrom(root)],
      main: [pageLinks({ ...view, properties: { ...view.properties, className } }, root)],
      end: [],
    });
  };
}

/** The path from the page with an address to the folder of the site. */
export const rootFrom = (address: string): string => '../'.repeat(pageFolder(address).split('/').length - 1);

/** The text of the first paragraph of a view, before its operations. */
function lead(view: Element): string | undefined {
  const elements = view.children.filter((child) => child.type === 'element');
  const paragraph = firstParagraph(elements.find(({ tagName }) => tagName === 'header') ?? view);
  return paragraph && textOf(paragraph);
}

function firstParagraph(element: Element): Element | undefined {
  if (element.tagName === 'p' && element.properties.className === undefined) return element;
  for (const child of element.children) {
    const found = child.type === 'element' ? firstParagraph(child) : undefined;
    if (found) return found;
  }
  return undefined;
}
