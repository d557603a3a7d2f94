import { readFileSync } from 'node:fs';

/** A call of this client in the migration guide. */
export interface MigrationCall {
  id: string;
  /** The names in its argument. */
  names: string[];
  code: string;
  /** The call with the members of an object `query` as well, since query parameters go into the same argument. */
  withQuery: string;
}

/** The calls in the second column of the guide's table. */
export function migrationCalls(): MigrationCall[] {
  const rows = readFileSync('docs/migration.md', 'utf8').matchAll(
    /^\| `client\.[^`]*` \| `(client\.([\w.]+)\((?:\{ (.*) \})?\))` \|$/gm,
  );
  return [...rows].map(([, code = '', id = '', names]) => ({
    id,
    names: names?.split(', ') ?? [],
    code,
    withQuery: `client.${id}({ ${names === undefined ? '' : `${names}, `}...query })`,
  }));
}
