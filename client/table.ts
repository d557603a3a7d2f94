import { scopeLists, table } from '../generated/operations.ts';
import type { Target } from './core.ts';

/** How to ask for the next page: `page` and `perPage`, or `limit` and `offset`. */
export type PageStyle = 'page' | 'offset' | undefined;

/** One line of the generated table, spelt out. */
export interface Entry extends Required<Target> {
  readonly page: string;
  readonly action: string;
  readonly style: PageStyle;
}

const METHODS: { readonly [letter: string]: string } = {
  G: 'GET',
  P: 'POST',
  A: 'PATCH',
  D: 'DELETE',
  U: 'PUT',
  H: 'HEAD',
  O: 'OPTIONS',
  T: 'TRACE',
};

let entries: ReadonlyMap<string, Entry> | undefined;

/** All operations by id. The notation is explained where the table is written, `scripts/compiler/output/client/table.ts`. */
export function operationTable(): ReadonlyMap<string, Entry> {
  return (entries ??= new Map(table.split('\n').flatMap(readPage)));
}

function readPage(line: string): [string, Entry][] {
  const [page = '', base = '', ...actions] = line.split(' ');
  const root = base.replace('~', '/applications/{applicationId}').replace('{}', `{${page}Id}`);
  return actions.map((text) => {
    const [, action = '', letter = '', list = '', style, rest] = /^(\w+)\.(\w)(\d+)([po]?)(.*)/.exec(text) ?? [];
    const id = `${page}.${action}`;
    return [
      id,
      {
        id,
        page,
        action,
        method: METHODS[letter] ?? '',
        path: root + (rest === '/' ? rest + action : rest),
        style: style === 'p' ? 'page' : style ? 'offset' : undefined,
        scopes: () =>
          (scopeLists[+list] ?? '')
            .split(',')
            .filter(Boolean)
            .map((scope) => scope.replace('~*', `${page}.*`).replace('~', id)),
      },
    ];
  });
}
