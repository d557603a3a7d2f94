import { type Method, methods, type OpenAPI } from '../../openapi/openapi.ts';
import { stringLiteral, templateLiteral } from '../typescript.ts';
import { operationFacts, type PlacedOperation } from './facts.ts';
import { operationPages } from './pages.ts';
import { pagedOf, pageShapeOf, paginationOf } from './pagination.ts';

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
 * The artefact `operations.ts`: the facts of the document that the client needs at run time, and types
 * that openapi-typescript does not write (scopes, events of a stream, pagination).
 *
 * The table has a line per page, `devices /applications/{applicationId}/devices get.G1p sendCommand.P3/command`:
 * name, the part of the path that its operations share, then each action with the letter of its method, the number of
 * its scope list, `p` (page, perPage) or `o` (limit, offset) if it is paginated, and the rest of its path. To keep the
 * bundle small, there are abbreviations: `~` for `/applications/{applicationId}`, `{}` for `{<name>Id}`, a lone `/` for `/<action>`;
 * in a scope list `~` for `<name>.<action>` and `~*` for `<name>.*`.
 */
export function operationsTable({ paths, components, servers }: OpenAPI): string {
  const shapes = new Map(Object.entries(components.schemas).map(([name, schema]) => [name, pageShapeOf(schema)]));
  const placed = Object.entries(paths).flatMap(([path, item]) =>
    methods.flatMap((method): PlacedOperation[] => {
      const operation = item[method];
      if (!operation) return [];
      const [page = '', action = ''] = operation.operationId.split('.');
      const paged = pagedOf(operation);
      const pagination = paged && paginationOf(paged, shapes);
      return [{ page, action, method, path, ...operationFacts(operation), ...(pagination && { pagination }) }];
    }),
  );
  return write(placed, servers[0]?.url ?? '');
}

function write(placed: readonly PlacedOperation[], server: string): string {
  const lists: string[] = [];
  const pages = new Map<string, PlacedOperation[]>();
  for (const one of placed) pages.set(one.page, [...(pages.get(one.page) ?? []), one]);
  const lines = [...pages].map(([page, all]) => {
    const base = sharedPath(all.map(({ path }) => path));
    const actions = all.map((one) => {
      const scopes = one.scopes.map((scope) => shortScope(scope, one)).join();
      const known = lists.indexOf(scopes);
      const list = known < 0 ? lists.push(scopes) - 1 : known;
      const rest = one.path.slice(base.length);
      const style = one.pagination;
      return `${one.action}.${LETTERS[one.method]}${list}${style ? style[0] : ''}${rest === `/${one.action}` ? '/' : rest}`;
    });
    return { base, line: [page, shortPath(base, page), ...actions].join(' ') };
  });
  lines.sort((a, b) => (a.base < b.base ? -1 : a.base > b.base ? 1 : 0));

  const keys = (test: (one: PlacedOperation) => boolean): string[] => placed.filter(test).map(keyOf);
  const byId = [...placed].sort((a, b) => (a.operationId < b.operationId ? -1 : 1));
  return [
    '// Written by `npm run generate` from the reference; not to be edited.',
    ...(placed.some(({ events }) => events?.some(({ type }) => type !== 'unknown'))
      ? ["import type { components } from './openapi.d.ts';", '']
      : []),
    '/** The first server of the document. */',
    `export const server = ${stringLiteral(server)};`,
    '',
    '/** Operations that need no access token. */',
    list(
      'openOperations',
      keys(({ scopes }) => scopes.length === 0),
    ),
    '',
    '/** Operations that answer with an event stream. */',
    list(
      'eventStreams',
      keys(({ events }) => events !== undefined),
    ),
    '',
    '/** Query parameters whose value is JSON text, by operation. */',
    'export const jsonQueries: { readonly [operation: string]: readonly string[] } = {',
    ...placed.flatMap((one) => {
      const names = one.jsonQueries.map(stringLiteral);
      return names.length > 0 ? [`  ${stringLiteral(keyOf(one))}: [${names.join(', ')}],`] : [];
    }),
    '};',
    '',
    '/** Lists of scopes, one of which is needed; an operation refers to its list by number. */',
    list('scopeLists', lists),
    '',
    '/** All operations; the notation is explained where this file is written. */',
    `export const table = ${templateLiteral(lines.map(({ line }) => line).join('\n'))};`,
    '',
    '/** The operations by page and action. */',
    ...operationPages(placed),
    '',
    '/** The scopes of each operation, any one of which a token must have; `never`: no token is needed. */',
    ...block('Scopes', byId, ({ scopes }) => scopes.map(stringLiteral).join(' | ') || 'never'),
    '',
    '/** The events of each operation that answers with an event stream. */',
    ...block('StreamEvents', byId, ({ events }) => events && eventTypes(events)),
    '',
    '/** How each operation that answers in pages is asked for the next one. */',
    ...block('Pagination', byId, ({ pagination }) => pagination && stringLiteral(pagination)),
    '',
  ].join('\n');
}

function keyOf({ method, path }: PlacedOperation): string {
  return `${method.toUpperCase()} ${path}`;
}

function shortScope(scope: string, { page, operationId }: PlacedOperation): string {
  return scope === `${page}.*` ? '~*' : scope === operationId ? '~' : scope;
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

/** The types of events by name. An event of several rows has one of several types. */
function eventTypes(events: NonNullable<PlacedOperation['events']>): string {
  const types = new Map<string, Set<string>>();
  for (const { name, type } of events) types.set(name, (types.get(name) ?? new Set()).add(type));
  return `{ ${[...types].map(([name, all]) => `${stringLiteral(name)}: ${[...all].join(' | ')}`).join('; ')} }`;
}

function list(name: string, items: readonly string[]): string {
  const body = items.map((item) => `  ${stringLiteral(item)},\n`).join('');
  return `export const ${name}: readonly string[] = [${body && `\n${body}`}];`;
}

function block(
  name: string,
  placed: readonly PlacedOperation[],
  type: (one: PlacedOperation) => string | undefined,
): string[] {
  const rows = placed.flatMap((one) => {
    const text = type(one);
    return text === undefined ? [] : [`  ${stringLiteral(one.operationId)}: ${text};`];
  });
  return [`export interface ${name} {`, ...rows, '}'];
}
