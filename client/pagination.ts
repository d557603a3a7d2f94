import { ApiError } from './api-error.ts';
import type { Perform } from './core.ts';
import { LosantError } from './errors.ts';
import { safeUrl } from './redact.ts';
import type { Entry } from './table.ts';

/** Gets one page: the parameters of the call, with the position set. */
export type LoadPage = (params: Bag) => ReturnType<Perform>;
export type Bag = { readonly [name: string]: unknown };

/**
 * Walks through an answer in pages, each fetched when the one before has been used up. Ends at an empty page, at one
 * shorter than the page size that the server states (else the one asked for), and when `totalCount` has been seen.
 * @throws LosantError of kind `usage` for a page size or a position that would never end
 */
export async function* eachPage(
  load: LoadPage,
  { id, method, style }: Entry,
  params: Bag,
): AsyncGenerator<Bag, void, undefined> {
  const [at, size] = style === 'offset' ? ['offset', 'limit'] : ['page', 'perPage'];
  const asked = whole(params[size], size, 1, id);
  let position = whole(params[at], at, 0, id) ?? 0;
  let seen: number | undefined;
  for (;;) {
    const { data, response } = await load({ ...params, [at]: position });
    const answer: Bag = typeof data === 'object' ? { ...data } : {};
    const { items } = answer;
    if (!Array.isArray(items)) {
      const url = response.url && safeUrl(response.url);
      throw new ApiError(
        { response, text: JSON.stringify(data) ?? '', kind: 'unexpectedResponse', complaint: 'a page without items' },
        { operationId: id, method, url },
      );
    }
    const count = items.length;
    // A page after the first that has nothing is only the end.
    if (count || seen === undefined) yield answer;
    const stated = number(answer[size]);
    seen ??= style === 'offset' || !position ? position : position * (stated ?? asked ?? NaN);
    seen += count;
    const total = number(answer.totalCount);
    // A server that caps the page size without stating it still tells by the total that there is more.
    const short = count < (stated ?? (total !== undefined && total > seen ? 0 : (asked ?? 0)));
    if (!count || short || (total !== undefined && seen >= total)) return;
    position += style === 'offset' ? count : 1;
  }
}

/** The elements of all pages, one by one. */
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
