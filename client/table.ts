import { scopeLists, table } from '../generated/operations.ts';
import type { Target } from './core.ts';

/** How pages are requested: with `page` and `perPage`, or with `limit` and `offset`; undefined for no pages. */
export type PageStyle = 'page' | 'offset' | undefined;

/** One operation of the generated table, decoded. */
export interface OperationEntry extends Required<Target> {
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

let entries: ReadonlyMap<string, OperationEntry> | undefined;

/** All operations by id. The encoding is documented where the table is generated, in `scripts/compiler/output/client/table.ts`. */
export function operationTable(): ReadonlyMap<string, OperationEntry> {
  return (entries ??= new Map(table.split('\n').flatMap(decodePage)));
}

function decodePage(line: string): [string, OperationEntry][] {
  const [page = '', base = '', ...actions] = line.split(' ');
  const root = base.replace(/^~/, '/applications/{applicationId}').replace('{}', `{${page}Id}`);
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
