import type { Element } from 'hast';
import { toHtml } from 'hast-util-to-html';
import { h } from 'hastscript';
import type { Context } from '../context.ts';
import { about } from './about.ts';
import { navigation } from './navigation.ts';
import { policy } from './policy.ts';
import { header, shell } from './shell.ts';

/** What the file contains. */
export interface Parts {
  script: string;
  style: string;
  /** The prebuilt search index, as JSON. */
  index: string;
}

/** Renders the whole site as one HTML file, which needs no other. */
export function singleFile(context: Context, views: readonly Element[], { script, style, index }: Parts): string {
  const { info, servers } = context.site.document;
  const { title } = info;
  return shell({
    title,
    description: about(context.site),
    attributes: { dataServer: servers[0]?.url },
    policy: (inline) => policy([...inline, script], [style]),
    head: [
      // The pages of the folder are those that search engines should show.
      h('meta', { name: 'robots', content: 'noindex' }),
      h('link', { rel: 'alternate', type: 'text/markdown', href: 'llms.txt' }),
      h('style', style),
    ],
    navigation: [header(title), navigation(context)],
    main: views.map(asText),
    end: [
      h('script', { type: 'application/json', id: 'search-index' }, index.replaceAll('<', '\\u003c')),
      h('script', script),
    ],
  });
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
