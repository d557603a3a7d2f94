import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Memo } from '../memory/memo.ts';
import type { SchemaOutline } from '../openapi/outline.ts';
import type { Part } from '../openapi/parts.ts';
import { referencesOf } from '../openapi/references.ts';
import { told } from './check.ts';

/** Finds the schemas that nothing in the finished document leads to, directly or through others. */
export class References {
  readonly #memo: Memo;
  readonly #roots = new Set<string>();
  /** By the name of the schema. */
  readonly #next = new Map<string, readonly string[]>();

  constructor(memo: Memo) {
    this.#memo = memo;
  }

  add({ tokens: [first, second, name], value }: Part): void {
    if (first === 'paths') for (const root of referencesOf(value, this.#memo)) this.#roots.add(root);
    else if (first === 'components' && second === 'schemas' && name !== undefined)
      this.#next.set(name, referencesOf(value, this.#memo));
  }

  unreferenced(schemas: readonly SchemaOutline[]): Diagnostic[] {
    const reached = new Set<string>();
    const reach = (names: Iterable<string>): void => {
      for (const name of names) {
        if (reached.has(name)) continue;
        reached.add(name);
        reach(this.#next.get(name) ?? []);
      }
    };
    reach(this.#roots);
    return schemas.flatMap((schema) => (reached.has(schema.name) ? [] : unreferenced(schema)));
  }
}

const unreferenced = ({ file, title, at }: SchemaOutline): Diagnostic[] =>
  told(file, (tell) =>
    tell('schema/unreferenced', at, { actual: title, expected: 'an operation or a schema that leads to it' }),
  );
