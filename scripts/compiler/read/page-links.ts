import type { Place } from '../model/place.ts';
import type { SourceText } from './text.ts';

/** A link to a page of the reference. */
export interface PageLink {
  at: Place;
  page: string;
  fragment?: string;
}

const link =
  /\[[^\]\n]*\]\((?:\/rest-api\/([a-z0-9-]+)(?:\.md|\/)?|(?:\.\/)?([a-z0-9-]+)(?:\.md|\/))(?:#([^)\s]+))?\)/g;

/** The links of a text from page to page (dialect §4.9). */
export function pageLinks(source: SourceText): PageLink[] {
  return [...source.text.matchAll(link)].map(({ 0: whole, 1: absolute, 2: relative = '', 3: fragment, index }) => ({
    at: source.place(index, index + whole.length),
    page: absolute ?? relative,
    ...(fragment === undefined ? {} : { fragment }),
  }));
}
