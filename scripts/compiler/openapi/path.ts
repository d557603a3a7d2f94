import { camelCasePlaceholder } from '../dialect/names.ts';
import type { UrlTemplate } from '../model/reference.ts';

/** The path template of a URL, OpenAPI 3.1.1 §4.8.8: `/applications/{applicationId}/devices`. */
export function pathTemplate({ segments }: UrlTemplate): string {
  return `/${segments.map(({ kind, text }) => (kind === 'literal' ? text : `{${camelCasePlaceholder(text)}}`)).join('/')}`;
}
