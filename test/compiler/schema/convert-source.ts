import type { Diagnostic } from '../../../scripts/compiler/diagnostics/diagnostic.ts';
import { reporter } from '../../../scripts/compiler/diagnostics/reporter.ts';
import { camelCase, pascalCase } from '../../../scripts/compiler/dialect/names.ts';
import { convertComponent, fingerprintOf } from '../../../scripts/compiler/schema/components.ts';
import type { Schema } from '../../../scripts/compiler/schema/json-schema.ts';
import { stateSchema } from '../../../scripts/compiler/schema/stated.ts';

/** Converts source schemas, given by title, to the components of one document. */
export function convertSources(sources: Readonly<Record<string, unknown>>): {
  schemas: Record<string, Schema>;
  diagnostics: Diagnostic[];
} {
  const at = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  const diagnostics: Diagnostic[] = [];
  const collect = (found: Diagnostic): unknown => diagnostics.push(found);
  const stated = new Map(
    Object.entries(sources).map(([title, schema]) => {
      const text = { text: JSON.stringify(schema), at };
      const entry = { at, title: { value: title, at }, description: [], schema: text, example: undefined };
      return [pascalCase(title), stateSchema('schemas.md', entry, reporter(collect))];
    }),
  );
  const titles = new Map(Object.keys(sources).map((title) => [title, pascalCase(title)]));
  const lookup = {
    ofCamelCase: (name: string) =>
      Object.keys(sources)
        .filter((title) => camelCase(title) === name)
        .map(pascalCase)[0],
    ofTitle: (title: string) => titles.get(title),
    fingerprint(name: string) {
      const found = stated.get(name);
      return found && fingerprintOf(found);
    },
    sourceOf: (name: string) => stated.get(name)?.source,
    faultsOf: () => [],
    isComponent: (name: string) => stated.has(name),
  };
  const schemas = [...stated].map(([name, schema]) => [name, convertComponent(name, schema, lookup, collect)] as const);
  // A copy without origins, since tests would compare them.
  return { schemas: structuredClone(Object.fromEntries(schemas)), diagnostics };
}

/** Converts one source schema. The result does not have the title that the page adds. */
export function convertSource(source: unknown): { schema: Schema; diagnostics: Diagnostic[] } {
  const { schemas, diagnostics } = convertSources({ Source: source });
  const { title: _, ...schema } = schemas.Source as Exclude<Schema, boolean>;
  return { schema, diagnostics };
}
