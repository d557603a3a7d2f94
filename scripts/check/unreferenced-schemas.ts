import { pascalCase } from '../dialect/names.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { OpenAPI } from '../emit/openapi.ts';
import type { Reference, SchemaEntry } from '../model/reference.ts';
import type { Memo } from '../memory/memo.ts';
import { told } from './check.ts';
import { referencesOf } from './references.ts';

/** Schemas that nothing in the finished document leads to, directly or through others. */
export function unreferencedSchemas({ schemas }: Reference, document: OpenAPI, memo: Memo): Diagnostic[] {
  const reached = new Set<string>();
  const reach = (part: unknown): void => {
    for (const name of referencesOf(part, memo)) {
      if (reached.has(name)) continue;
      reached.add(name);
      reach(document.components.schemas[name]);
    }
  };
  for (const item of Object.values(document.paths)) for (const operation of Object.values(item)) reach(operation);
  return schemas.flatMap((schema) => (reached.has(memo.of(schema, 'name', [], () => pascalCase(schema.title.value))) ? [] : unreferenced(schema)));
}

const unreferenced = ({ file, title }: SchemaEntry): Diagnostic[] =>
  told(file, (tell) => tell('schema/unreferenced', title.at, { actual: title.value, expected: 'an operation or a schema that leads to it' }));
