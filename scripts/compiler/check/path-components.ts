import { didYouMean, nearest } from '../diagnostics/nearest.ts';
import type { UrlSegment, UrlTemplate } from '../model/reference.ts';
import type { OperationCheck } from './check.ts';

/** The path components are the placeholders of the URL, in their order (dialect §4.3). */
export const pathComponents: OperationCheck = (operation, _page, report) => {
  const { url, pathParameters } = operation;
  const placeholders = placeholdersOf(url);
  const names = placeholders.map(({ text }) => text);
  const rows = pathParameters.map(({ placeholder }) => placeholder.value);
  const undescribed = new Set(placeholders.filter(({ text }) => !rows.includes(text)));
  for (const { placeholder } of pathParameters) {
    const { value: actual, at } = placeholder;
    if (names.includes(actual)) continue;
    const candidates = [...undescribed].map(({ text }) => text);
    const expected =
      names.length > 0 ? `a placeholder of the URL: ${names.join(', ')}` : 'none, since the URL has no placeholder';
    report('path/not-in-url', at, { actual, expected: didYouMean(expected, actual, candidates) });
    // A misspelt name is reported only as an unknown row, and not also as a placeholder without a row.
    const meant = nearest(actual, candidates);
    for (const segment of undescribed) if (segment.text === meant) undescribed.delete(segment);
  }
  const [missing] = undescribed;
  if (missing)
    report('path/not-described', missing.at, { actual: [...undescribed].map(({ text }) => text).join(', ') });
  const shared = rows.filter((row) => names.includes(row));
  const order = names.filter((name) => rows.includes(name));
  const first = pathParameters[0];
  if (first && shared.join() !== order.join())
    report('path/order', first.at, { actual: shared.join(', '), expected: order.join(', ') });
};

/** The placeholders of a URL, in order. */
export const placeholdersOf = ({ segments }: UrlTemplate): UrlSegment[] =>
  segments.filter(({ kind }) => kind === 'placeholder');
