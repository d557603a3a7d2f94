import { dataKeywords } from '../openapi/data-keywords.ts';
import type { OpenAPI } from '../openapi/openapi.ts';
import { absoluteLinks } from './links.ts';

/** A copy of a document that is read away from the reference: the links in its descriptions lead to the published site. */
export function absoluteDocument(document: OpenAPI): OpenAPI {
  const absolute = absoluteLinks(document);
  const copy = <T>(value: T, namesAreData = false): T => {
    if (Array.isArray(value)) return value.map((entry: unknown) => copy(entry)) as T;
    if (typeof value !== 'object' || value === null) return value;
    const entries = Object.entries(value).map(([name, member]: [string, unknown]): [string, unknown] => {
      if (namesAreData) return [name, copy(member)];
      if (name === 'description' && typeof member === 'string') return [name, absolute(member)];
      return [
        name,
        dataKeywords.has(name) ? member : copy(member, name === 'properties' || name === 'patternProperties'),
      ];
    });
    return Object.fromEntries(entries) as T;
  };
  return copy(document);
}
