import { camelCasePlaceholder } from '../dialect/names.ts';
import type { Place } from '../model/place.ts';
import type { UrlSegment, UrlTemplate } from '../model/reference.ts';
import type { Section } from './section.ts';

const origin = /^https?:\/\/[A-Za-z0-9.-]+(?::\d+)?/;
const segment = /^(?:\*\*`([A-Z][A-Z0-9_]*)`\*\*|([A-Za-z0-9._~!$&'()+,;=:@%-]+))$/;

/**
 * Reads `https://host/seg/**`PLACEHOLDER`**` (dialect §4.1). A placeholder is always a whole segment.
 * If the text is not such a URL, reports it and returns undefined.
 */
export function readUrl(section: Section, source: string, at: Place): UrlTemplate | undefined {
  const host = origin.exec(source);
  if (!host) {
    section.report('url/invalid', at, {
      actual: source,
      expected: 'scheme and host, https://api.example.com, before the path',
    });
    return undefined;
  }
  const segments: UrlSegment[] = [];
  let offset = host[0].length;
  const path = source.slice(offset);
  if (path !== '' && !path.startsWith('/')) {
    section.report('url/invalid', at, { actual: source, expected: 'a path that begins with “/”' });
    return undefined;
  }
  if (path.endsWith('/') && !path.endsWith('//')) {
    section.report('url/invalid', at, { actual: source, expected: 'a path that does not end with “/”' });
    return undefined;
  }
  for (const text of path.split('/').slice(1)) {
    offset += 1;
    const place = section.source.within(at, offset, offset + text.length);
    const match = segment.exec(text);
    if (!match) {
      section.report('url/invalid', place, {
        actual: text === '' ? '//' : text,
        expected: 'a segment of letters, digits and hyphens, or **`PLACEHOLDER`**',
      });
      return undefined;
    }
    const name = match[1] === undefined ? undefined : camelCasePlaceholder(match[1]);
    if (segments.some(({ kind, text: other }) => kind === 'placeholder' && camelCasePlaceholder(other) === name)) {
      section.report('url/invalid', place, { actual: text, expected: 'each placeholder once' });
      return undefined;
    }
    segments.push(
      match[1] === undefined
        ? { kind: 'literal', text, at: place }
        : {
            kind: 'placeholder',
            text: match[1],
            at: section.source.within(at, offset + 3, offset + 3 + match[1].length),
          },
    );
    offset += text.length;
  }
  return { at, origin: host[0], segments };
}
