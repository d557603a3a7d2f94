import type { Report } from '../diagnostics/reporter.ts';
import { findAcceptedValues } from '../dialect/accepted-values.ts';
import { withoutQuotes } from '../dialect/marks.ts';
import type { SourcePlace } from '../model/place.ts';
import type { SchemaLink } from '../model/reference.ts';
import { describeRow } from '../print/row-description.ts';
import { plain } from '../read/text.ts';
import type { ApiParameter } from './api-parameter.ts';
import type { Stated } from './members.ts';
import { proseOf } from './prose-of.ts';

const marks: readonly ((value: string) => string)[] = [
  (value) => value,
  (value) => `\`${value}\``,
  (value) => `"${value}"`,
];

/**
 * The description of a parameter as the pages write it (dialect §4.4): also with its accepted values, the link to its
 * schema, and that it is deprecated.
 */
export function describeParameter(
  { description, accepted, isDeprecated }: ApiParameter,
  link: SchemaLink | undefined,
  report: Report,
): Pick<Stated<string>, 'value' | 'at'> & { accepted: Stated<string>[] } {
  const text = proseOf(description.value);
  const own = isDeprecated ? text.replace(/^\(?deprecated\)?[.:]? /i, '') : text;
  const written = acceptedTexts(accepted, report);
  return {
    value: describeRow({ isDeprecated, wording: own, link, accepted: written }),
    at: description.at,
    accepted: written.length === 0 ? [] : accepted,
  };
}

/** Accepted values with their marks. None if a page cannot state one of them, which is reported. */
function acceptedTexts(accepted: readonly Stated<string>[], report: Report): string[] {
  const written = accepted.map(({ value }) => marks.map((mark) => mark(value)).find((text) => reads(text, value)));
  const lost: SourcePlace | undefined = accepted.find((_, i) => written[i] === undefined)?.at;
  if (!lost) return written.filter((text) => text !== undefined);
  report('upstream/inexpressible', lost, {
    actual: accepted.map(({ value }) => value).join(', '),
    expected: 'accepted values without commas and backquotes',
  });
  return [];
}

/** True if an accepted value is read from its text in a list. */
function reads(text: string, value: string): boolean {
  const [item] = findAcceptedValues(`Accepted values are: ${text}, x`)?.items ?? [];
  const end = 'Accepted values are: '.length + text.length;
  return item?.end === end && withoutQuotes(plain(text)) === value;
}
