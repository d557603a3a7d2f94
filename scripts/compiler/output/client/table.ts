import { methods, type OpenAPI } from '../../openapi/openapi.ts';
import { stringLiteral, templateLiteral } from '../typescript.ts';
import { operationFacts, type PlacedOperation } from './facts.ts';
import { tableNotation } from './notation.ts';
import { pagedOf, pageShapeOf, paginationOf } from './pagination.ts';

/**
 * The artefact `operations.ts`: the facts of the document that the client needs at run time, and types
 * that openapi-typescript does not write (scopes, events of a stream, pagination).
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
  const { lines, scopeLists } = tableNotation(placed);
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
    '/** Operations whose request body is a form. */',
    list(
      'forms',
      keys(({ isForm }) => isForm),
    ),
    '',
    '/** POST operations that only read. */',
    list(
      'readingOperations',
      keys(({ reads }) => reads),
    ),
    '',
    '/** Query parameters whose value is JSON text: in all operations, or only in the one on the next line. */',
    list('jsonQueries', jsonQueries(placed)),
    '',
    '/** Lists of scopes, one of which is needed; an operation refers to its list by number. */',
    list('scopeLists', scopeLists),
    '',
    '/** All operations; the notation is explained in scripts/compiler/output/client/notation.ts. */',
    `export const table = ${templateLiteral(lines.join('\n'))};`,
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

/** A name is enough if the parameter is JSON in all operations that have it. */
function jsonQueries(placed: readonly PlacedOperation[]): string[] {
  const all = placed.flatMap((one) => one.queries.map((query) => ({ ...query, key: keyOf(one) })));
  const texts = new Set(all.filter(({ isJson }) => !isJson).map(({ name }) => name));
  const entries = all
    .filter(({ isJson }) => isJson)
    .map(({ name, key }) => (texts.has(name) ? `${name}\n${key}` : name));
  return [...new Set(entries)].sort();
}

function keyOf({ method, path }: PlacedOperation): string {
  return `${method.toUpperCase()} ${path}`;
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
