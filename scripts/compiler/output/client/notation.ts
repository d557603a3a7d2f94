import type { Method } from '../../openapi/openapi.ts';
import type { PlacedOperation } from './facts.ts';

/** The letters for methods in the table. */
const LETTERS: Readonly<Record<Method, string>> = {
  get: 'G',
  post: 'P',
  patch: 'A',
  delete: 'D',
  put: 'U',
  head: 'H',
  options: 'O',
  trace: 'T',
};

/**
 * Writes the operations in the notation that `client/table.ts` reads. It is short, since it is a third of the client.
 *
 * There is a line per page, such as `devices:~/devices gpD?page,perPage P0 PF.sendCommand/command`: its name, the part of
 * the path that its operations share, then its operations. An operation consists of
 * - the letter of the method, in upper case if there is a body;
 * - `p` (page, perPage) or `o` (limit, offset) if it is paginated, `s` if it is an event stream, `f` if it takes a form;
 * - the number of its list of scopes, in base 36;
 * - a period and its action, unless that is the method;
 * - the rest of its path;
 * - a question mark and its query parameters.
 *
 * Abbreviations: `~` is `/applications/{applicationId}`, `{}` is `{<page>Id}`, and a lone `/` is `/<action>`. A line
 * without name and path belongs to one item of the page before: `device` at `/{deviceId}` after `devices`. In a list of
 * scopes, `~` is the operation, `~*` is all operations of the page, and `.read` is the scope before it with this ending.
 */
export function tableNotation(placed: readonly PlacedOperation[]): { lines: string[]; scopeLists: string[] } {
  const scopeLists: string[] = [];
  const pages = new Map<string, PlacedOperation[]>();
  for (const one of placed) pages.set(one.page, [...(pages.get(one.page) ?? []), one]);
  const rows = [...pages].map(([page, all]) => {
    const base = sharedPath(all.map(({ path }) => path));
    const actions = all.map((one) => {
      const scopes = shortScopes(one);
      const known = scopeLists.indexOf(scopes);
      return action(one, known < 0 ? scopeLists.push(scopes) - 1 : known, one.path.slice(base.length));
    });
    return { page, base, actions };
  });
  rows.sort((a, b) => (a.base < b.base ? -1 : a.base > b.base ? 1 : 0));
  const lines = rows.map(({ page, base, actions }, i) => {
    const before = rows[i - 1];
    const isItem = before && page === singular(before.page) && base === `${before.base}/{${page}Id}`;
    return [isItem ? '' : `${page}:${shortPath(base, page)}`, ...actions].join(' ');
  });
  return { lines, scopeLists };
}

function action(one: PlacedOperation, scopes: number, rest: string): string {
  const letter = one.hasBody ? LETTERS[one.method] : LETTERS[one.method].toLowerCase();
  const flags = `${one.pagination?.[0] ?? ''}${one.events ? 's' : ''}${one.isForm ? 'f' : ''}`;
  const name = one.action === one.method ? '' : `.${one.action}`;
  const queries = one.queries.map(({ name }) => encodeURIComponent(name)).join();
  return `${letter}${flags}${scopes.toString(36).toUpperCase()}${name}${rest === `/${one.action}` ? '/' : rest}${queries && `?${queries}`}`;
}

function shortScopes({ scopes, page, operationId }: PlacedOperation): string {
  let stem: string | undefined;
  return scopes
    .map((scope) => {
      if (stem !== undefined && scope.startsWith(`${stem}.`)) return scope.slice(stem.length);
      stem = scope;
      return scope === `${page}.*` ? '~*' : scope === operationId ? '~' : scope;
    })
    .join();
}

/** The segments that all paths begin with. */
function sharedPath(paths: readonly string[]): string {
  const [first = [], ...others] = paths.map((path) => path.split('/'));
  const end = first.findIndex((segment, i) => others.some((other) => other[i] !== segment));
  return (end < 0 ? first : first.slice(0, end)).join('/');
}

function shortPath(path: string, page: string): string {
  return path.replace(`{${page}Id}`, '{}').replace(/^\/applications\/\{applicationId\}/, '~');
}

/** As `client/table.ts` does it, which has no room for the grammar of English. */
const singular = (page: string): string => page.replace(/ies$/, 'y').replace(/s$/, '');
