import { scopeLists, table } from '../generated/operations.ts';
import type { Find, Target } from './perform.ts';

/** How pages are requested: with `page` and `perPage`, or with `limit` and `offset`; undefined for no pages. */
export type PageStyle = 'page' | 'offset' | undefined;

/** One operation of the generated table, decoded. */
export interface OperationEntry extends Required<Target> {
  readonly page: string;
  readonly action: string;
  readonly style: PageStyle;
  /** All query parameters. */
  readonly queries: readonly string[];
  readonly hasBody: boolean;
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

/** Finds an operation by method and path; `isSame` compares path templates with `path`. */
export const findOperation: Find = (method, path, isSame) => {
  for (const one of operationTable().values()) if (one.method === method && isSame(one.path, path)) return one;
  return undefined;
};

let entries: ReadonlyMap<string, OperationEntry> | undefined;

/** All operations by id. The notation is documented where the table is written, in `scripts/compiler/output/client/notation.ts`. */
export function operationTable(): ReadonlyMap<string, OperationEntry> {
  return (entries ??= new Map(decodeTable().map((entry) => [entry.id, entry])));
}

function decodeTable(): OperationEntry[] {
  let page = '';
  let root = '';
  return table.split('\n').flatMap((line) => {
    const [head = '', ...actions] = line.split(' ');
    const [name = '', base = '/{}'] = head.split(':');
    page = name || page.replace(/ies$/, 'y').replace(/s$/, '');
    root = (name ? '' : root) + base.replace(/^~/, '/applications/{applicationId}').replace('{}', `{${page}Id}`);
    return actions.map((text) => decodeAction(text, page, root));
  });
}

function decodeAction(text: string, page: string, root: string): OperationEntry {
  const [, letter = '', flags = '', list = '', name, rest, names] =
    /^(.)([a-z]*)([0-9A-Z]+)(?:\.(\w*))?([^?]*)\??(.*)/.exec(text) ?? [];
  const upper = letter.toUpperCase();
  const method = METHODS[upper] ?? '';
  const action = name ?? method.toLowerCase();
  const id = `${page}.${action}`;
  const scopes = scopeLists[parseInt(list, 36)];
  return {
    id,
    page,
    action,
    method,
    path: root + (rest === '/' ? rest + action : rest),
    hasBody: letter === upper,
    style: flags.includes('p') ? 'page' : flags.includes('o') ? 'offset' : undefined,
    open: !scopes,
    stream: flags.includes('s'),
    form: flags.includes('f'),
    queries: names ? names.split(',').map(decodeURIComponent) : [],
    scopes: () => decodeScopes(scopes, page, id),
  };
}

function decodeScopes(list: string | undefined, page: string, id: string): string[] {
  let stem = '';
  return (list ? list.split(',') : []).map((scope) =>
    (scope[0] === '.' ? stem + scope : (stem = scope)).replace('~*', `${page}.*`).replace('~', id),
  );
}
