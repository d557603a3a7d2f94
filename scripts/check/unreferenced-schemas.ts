import { pascalCase } from '../dialect/names.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { OpenAPI } from '../emit/openapi.ts';
import type { Reference } from '../model/reference.ts';
import { told } from './check.ts';

const target = /^#\/components\/schemas\/([^/]+)/;

/** Schemas that nothing in the finished document leads to, directly or through others. */
export function unreferencedSchemas({ schemas }: Reference, document: OpenAPI): Diagnostic[] {
  const reached = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, child] of Object.entries(value)) {
      const name = key === '$ref' && typeof child === 'string' ? target.exec(child)?.[1] : undefined;
      if (name === undefined) walk(child);
      else if (!reached.has(name)) {
        reached.add(name);
        walk(document.components.schemas[name]);
      }
    }
  };
  walk(document.paths);
  return schemas.flatMap(({ file, title }) =>
    told(file, (tell) => {
      if (!reached.has(pascalCase(title.value))) tell('schema/unreferenced', title.at, { actual: title.value, expected: 'an operation or a schema that leads to it' });
    }),
  );
}
