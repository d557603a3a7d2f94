import type { Report } from '../diagnostics/reporter.ts';
import type { SourcePlace } from '../model/place.ts';
import type { UrlSegment, UrlTemplate } from '../model/reference.ts';
import type { Stated } from './members.ts';
import { placeholderOf } from './names.ts';

/** The scheme and host of the vendor's API. The package has them only in its code, as the default of an option. */
const origin = 'https://api.losant.com';

const literal = /^[A-Za-z0-9._~!$&'()+,;=:@%-]+$/;

/** The URL of paths such as `/applications/{applicationId}` and `/export` (dialect §4.1). */
export function readUrl(paths: readonly Stated<string>[], at: SourcePlace, report: Report): UrlTemplate {
  const segments = paths.flatMap((path) => readSegments(path, report));
  return { at, origin, segments };
}

function readSegments({ value, at }: Stated<string>, report: Report): UrlSegment[] {
  const [first, ...texts] = value.split('/');
  if (value === '') return [];
  const segments = texts.map((text) => readSegment(text, at));
  if (first === '' && segments.every((segment) => segment !== undefined)) return segments;
  report('upstream/value', at, {
    actual: value,
    expected: 'a path of “/” and segments, each fixed text or {nameInCamelCase}',
    where: 'path',
  });
  return segments.filter((segment) => segment !== undefined);
}

function readSegment(text: string, at: SourcePlace): UrlSegment | undefined {
  const name = /^\{(.+)\}$/.exec(text)?.[1];
  const placeholder = name === undefined ? undefined : placeholderOf(name);
  if (placeholder !== undefined) return { kind: 'placeholder', text: placeholder, at };
  return literal.test(text) ? { kind: 'literal', text, at } : undefined;
}
