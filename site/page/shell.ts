import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Context } from '../context.ts';
import { plainText } from '../markdown.ts';
import { type IconName, icon } from './icon.ts';
import { navigation } from './navigation.ts';
import { policy } from './policy.ts';

/** Assets that are embedded in the file. */
export interface Assets {
  script: string;
  style: string;
  /** The prebuilt search index, as JSON that is safe inside of a script element. */
  index: string;
}

/**
 * Runs before the first paint, so that the wrong theme or other views do not flash. `site/browser/theme.ts` says why
 * the theme is in the name of the window too.
 */
const early = `document.documentElement.classList.add('js');try{const t=/^theme=(light|dark)$/.exec(window.name)?.[1]??localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;

/** Renders the whole site as one HTML file. Its only raw HTML is that of the views, which `asText` serializes. */
export function shell(context: Context, views: Element[], { script, style, index }: Assets): string {
  const { title, summary, description } = context.site.document.info;
  const about = plainText(String(summary ?? description ?? title)).slice(0, 300);
  const root: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: 'en', dataServer: context.site.document.servers[0]?.url }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { httpEquiv: 'Content-Security-Policy', content: policy([early, script], [style]) }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', { name: 'referrer', content: 'no-referrer' }),
          h('meta', { name: 'color-scheme', content: 'light dark' }),
          h('title', title),
          h('meta', { name: 'description', content: about }),
          h('link', { rel: 'icon', href: favicon }),
          h('link', { rel: 'alternate', type: 'text/markdown', href: 'llms.txt' }),
          h('script', early),
          h('style', style),
        ]),
        h('body', [
          h('a.skip', { href: '#content' }, 'Skip to content'),
          header(title),
          navigation(context),
          h('main', { id: 'content', tabIndex: -1 }, views.map(asText)),
          searchDialog(),
          h('div', { id: 'announcer', role: 'status', ariaLive: 'polite' }),
          h('script', { type: 'application/json', id: 'search-index' }, index),
          h('script', script),
        ]),
      ]),
    ],
  };
  return `${toHtml(root, { allowDangerousHtml: true })}\n`;
}

/**
 * Wraps a view in `<noscript>`. With scripting, the browser treats its content as text, so a view costs
 * little until it is opened (`site/browser/view.ts`). Without scripting, all views are shown.
 */
function asText(view: Element): Element {
  // An attribute value may contain “</noscript>”, which would end the element.
  const value = toHtml({ type: 'root', children: view.children }).replace(/<(?=\/noscript)/gi, '&lt;');
  return { ...view, children: [h('noscript', [{ type: 'raw', value }])] };
}

function header(title: string): Element {
  return h('header.bar', [
    h('button.menu', { type: 'button', ariaExpanded: 'false', ariaControls: 'menu', ariaLabel: 'Menu' }, icon('menu')),
    h('a.brand', { href: '#/' }, [h('span.mark', { ariaHidden: 'true' }, '{ }'), h('span', title)]),
    h('button.search', { type: 'button', ariaKeyShortcuts: '/' }, [
      icon('search'),
      h('span', 'Search'),
      h('kbd', { ariaHidden: 'true' }, '/'),
    ]),
    iconButton('theme', 'theme', 'Switch between light and dark'),
  ]);
}

const iconButton = (name: string, symbol: IconName, label: string): Element =>
  h(`button.${name}`, { type: 'button', ariaLabel: label, title: label }, icon(symbol));

function searchDialog(): Element {
  const content: ElementContent[] = [
    h('label', { htmlFor: 'query' }, 'Search the reference'),
    h('input', {
      id: 'query',
      type: 'search',
      role: 'combobox',
      placeholder: 'Operation, path, schema, field …',
      autoComplete: 'off',
      spellCheck: 'false',
      ariaExpanded: 'false',
      ariaControls: 'results',
      ariaAutoComplete: 'list',
    }),
    h('ul', { id: 'results', role: 'listbox', ariaLabel: 'Results' }),
    h('p.none', { hidden: true }, 'Nothing found.'),
    h('p.keys', { ariaHidden: 'true' }, [
      h('kbd', '↑'),
      h('kbd', '↓'),
      ' choose ',
      h('kbd', '↵'),
      ' open ',
      h('kbd', 'Esc'),
      ' close',
    ]),
  ];
  return h('dialog', { id: 'search', ariaLabel: 'Search' }, content);
}

const favicon = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b6bcb"/><path d="M12 8c-4 0-1 7-5 8 4 1 1 8 5 8M20 8c4 0 1 7 5 8-4 1-1 8-5 8" fill="none" stroke="#fff" stroke-width="2.5" stroke-linecap="round"/></svg>')}`;
