import type { Element, ElementContent, Root } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import { type IconName, icon } from './icon.ts';
import { searchDialog } from './search-dialog.ts';

/** What differs between the single file and a page of the folder. */
export interface Frame {
  title: string;
  description: string;
  /** Attributes of the root element. */
  attributes?: Readonly<Record<string, string | undefined>>;
  /** Inline scripts that run before the first paint, after `early`. */
  early?: readonly string[];
  /** The Content Security Policy for these inline scripts. */
  policy: (inline: readonly string[]) => string;
  /** More elements of the head, including the styles. */
  head: readonly ElementContent[];
  /** The bar and the menu. */
  navigation: readonly ElementContent[];
  main: readonly ElementContent[];
  /** The scripts at the end. */
  end: readonly ElementContent[];
}

/**
 * Runs before the first paint, so that the wrong theme or other views do not flash. `site/browser/theme.ts` says why
 * the theme is in the name of the window too.
 */
const early = `document.documentElement.classList.add('js');try{const t=/^theme=(light|dark)$/.exec(window.name)?.[1]??localStorage.getItem('theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{}`;

/** Renders an HTML file. Its only raw HTML is that of the parts that are serialized before. */
export function shell(frame: Frame): string {
  const inline = [early, ...(frame.early ?? [])];
  const root: Root = {
    type: 'root',
    children: [
      { type: 'doctype' },
      h('html', { lang: 'en', ...frame.attributes }, [
        h('head', [
          h('meta', { charSet: 'utf-8' }),
          h('meta', { httpEquiv: 'Content-Security-Policy', content: frame.policy(inline) }),
          h('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
          h('meta', { name: 'referrer', content: 'no-referrer' }),
          h('meta', { name: 'color-scheme', content: 'light dark' }),
          h('title', frame.title),
          h('meta', { name: 'description', content: frame.description }),
          h('link', { rel: 'icon', href: favicon }),
          ...inline.map((script) => h('script', script)),
          ...frame.head,
        ]),
        h('body', [
          h('a.skip', { href: '#content' }, 'Skip to content'),
          ...frame.navigation,
          h('main', { id: 'content', tabIndex: -1 }, [...frame.main]),
          searchDialog(),
          h('div', { id: 'announcer', role: 'status', ariaLive: 'polite' }),
          ...frame.end,
        ]),
      ]),
    ],
  };
  return `${toHtml(root, { allowDangerousHtml: true })}\n`;
}

/** The bar at the top. */
export function header(title: string): Element {
  return h('header.bar', [
    h('button.menu', { type: 'button', ariaExpanded: 'false', ariaControls: 'menu', ariaLabel: 'Menu' }, icon('menu')),
    h('a.brand', { href: '#/' }, [h('span.mark', { ariaHidden: 'true' }, '{ }'), h('span', title)]),
    h('button.search', { type: 'button', ariaLabel: 'Search', ariaKeyShortcuts: '/' }, [
      icon('search'),
      h('span', 'Search'),
      h('kbd', { ariaHidden: 'true' }, '/'),
    ]),
    iconButton('theme', 'theme', 'Switch between light and dark'),
  ]);
}

const iconButton = (name: string, symbol: IconName, label: string): Element =>
  h(`button.${name}`, { type: 'button', ariaLabel: label, title: label }, icon(symbol));

const favicon = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0b6bcb"/><path d="M12 8c-4 0-1 7-5 8 4 1 1 8 5 8M20 8c4 0 1 7 5 8-4 1-1 8-5 8" fill="none" stroke="#fff" stroke-width="2.5" stroke-linecap="round"/></svg>')}`;
