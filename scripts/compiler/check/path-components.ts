import type { OperationCheck } from './check.ts';

/** The path components are the placeholders of the URL, in their order (dialect §4.3). */
export const pathComponents: OperationCheck = ({ url, pathParameters, title }, _page, tell) => {
  const placeholders = url.segments.filter(({ kind }) => kind === 'placeholder');
  const rows = pathParameters.map(({ placeholder }) => placeholder.value);
  for (const { placeholder } of pathParameters) {
    if (placeholders.some(({ text }) => text === placeholder.value)) continue;
    const expected =
      placeholders.length > 0
        ? `a placeholder of the URL: ${placeholders.map(({ text }) => text).join(', ')}`
        : 'none, the URL has no placeholder';
    tell('path/not-in-url', placeholder.at, { actual: placeholder.value, expected });
  }
  for (const { text, at } of placeholders) {
    if (!rows.includes(text))
      tell('path/not-described', at, {
        actual: text,
        expected: `a row for it under “Request Path Components” of ${title.value}`,
      });
  }
  const shared = rows.filter((row) => placeholders.some(({ text }) => text === row));
  const order = placeholders.map(({ text }) => text).filter((text) => rows.includes(text));
  const first = pathParameters[0];
  if (first && shared.join() !== order.join())
    tell('path/order', first.at, { actual: shared.join(', '), expected: order.join(', ') });
};
