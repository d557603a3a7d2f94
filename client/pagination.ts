import { LosantError } from './errors.ts';
import { loadSpecial } from './load.ts';
import type { Perform } from './perform.ts';
import { safeUrl } from './redact.ts';
import type { OperationEntry } from './table.ts';

/** Fetches one page; `params` include its position. */
export type LoadPage = (params: Bag) => ReturnType<Perform>;
/** Named values of any type. */
export type Bag = { readonly [name: string]: unknown };

/**
 * Iterates over the pages of a list, fetching each page when the previous one has been consumed. Ends at an empty page,
 * at a page shorter than the page size that the response states (else the requested one), and after `totalCount` items.
 * @throws LosantError of kind `usage` for a page size or position that is not a whole number in range
 */
export async function* eachPage(
  load: LoadPage,
  { id, method, style }: Pick<OperationEntry, 'id' | 'method' | 'style'>,
  params: Bag,
): AsyncGenerator<Bag, void, undefined> {
  const [at, size] = style === 'offset' ? ['offset', 'limit'] : ['page', 'perPage'];
  const requested = whole(params[size], size, 1, id);
  let position = whole(params[at], at, 0, id) ?? 0;
  let seen: number | undefined;
  for (;;) {
    const { data, response } = await load({ ...params, [at]: position });
    const page: Bag = typeof data === 'object' ? { ...data } : {};
    const { items } = page;
    if (!Array.isArray(items)) {
      const url = response.url && safeUrl(response.url);
      const call = { operationId: id, method, url };
      const { ApiError } = await loadSpecial(call);
      throw new ApiError(
        { response, text: JSON.stringify(data) ?? '', kind: 'unexpectedResponse', complaint: 'a page without items' },
        call,
      );
    }
    const count = items.length;
    // An empty page after the first one only marks the end.
    if (count || seen === undefined) yield page;
    const stated = number(page[size]);
    seen ??= style === 'offset' || !position ? position : position * (stated ?? requested ?? NaN);
    seen += count;
    const total = number(page.totalCount);
    // A server may cap the page size without stating it; `totalCount` then decides alone.
    const short = count < (stated ?? (total === undefined ? (requested ?? 0) : 0));
    if (!count || short || (total !== undefined && seen >= total)) return;
    position += style === 'offset' ? count : 1;
  }
}

/** Iterates over the items of all pages. */
export async function* eachItem(pages: AsyncIterable<Bag>): AsyncGenerator<unknown, void, undefined> {
  for await (const { items } of pages) if (Array.isArray(items)) yield* items;
}

function number(value: unknown): number | undefined {
  return typeof value === 'number' ? value : undefined;
}

function whole(value: unknown, name: string, least: number, operationId: string): number | undefined {
  if (value == null) return undefined;
  if (typeof value === 'number' && Number.isInteger(value) && value >= least) return value;
  throw new LosantError('usage', `${operationId}: ${name} must be a whole number from ${least} up`, { operationId });
}
