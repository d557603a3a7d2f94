import type { Element } from 'hast';
import { h } from 'hastscript';
import { pageFolder } from '../../scripts/compiler/output/addresses.ts';

/** What search engines and previews of links show of a page. */
export interface PageFacts {
  address: string;
  title: string;
  description: string;
  /** The title of the site. */
  site: string;
  /** Where the site is published; without it there is no canonical URL and no picture. */
  url: string | undefined;
  /** The name of the picture in the folder of the site. */
  picture: string | undefined;
}

/** The canonical URL, and the properties of the Open Graph protocol (ogp.me). */
export function pageHead({ address, title, description, site, url, picture }: PageFacts): Element[] {
  const property = (name: string, content: string): Element => h('meta', { property: name, content });
  return [
    ...(url === undefined ? [] : [h('link', { rel: 'canonical', href: new URL(pageFolder(address), url).href })]),
    property('og:type', 'website'),
    property('og:site_name', site),
    property('og:title', title),
    property('og:description', description),
    ...(url === undefined ? [] : [property('og:url', new URL(pageFolder(address), url).href)]),
    ...(url === undefined || picture === undefined
      ? []
      : [
          property('og:image', new URL(picture, url).href),
          property('og:image:alt', `A page of the ${site}`),
          h('meta', { name: 'twitter:card', content: 'summary_large_image' }),
        ]),
  ];
}
