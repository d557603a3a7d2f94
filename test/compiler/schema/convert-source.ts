import type { Diagnostic } from '../../../scripts/compiler/diagnostics/diagnostic.ts';
import { pascalCase, slug } from '../../../scripts/compiler/dialect/names.ts';
import { EmitContext, type Told } from '../../../scripts/compiler/openapi/context.ts';
import type { Schema } from '../../../scripts/compiler/openapi/openapi.ts';
import { ConvertedSchemas } from '../../../scripts/compiler/schema/components.ts';
import { SchemaNames } from '../../../scripts/compiler/schema/schema-names.ts';
import { stateSchema } from '../../../scripts/compiler/schema/stated.ts';

/** What source schemas become as the components of one document, by their titles. */
export function convertSources(sources: Readonly<Record<string, unknown>>): {
  schemas: Record<string, Schema>;
  diagnostics: Diagnostic[];
} {
  const at = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  const entries = Object.entries(sources).map(([title, schema]) => ({
    file: 'schemas.md',
    at,
    title: { value: title, at },
    description: [],
    schema: { text: JSON.stringify(schema), at },
    example: undefined,
  }));
  const names = new SchemaNames(
    entries.map((entry) => ({
      file: entry.file,
      title: entry.title.value,
      name: pascalCase(entry.title.value),
      slug: slug(entry.title.value),
      at,
      line: 1,
      entry: () => entry,
    })),
  );
  const context = new EmitContext(names);
  const emitted = new Map([...names.schemas].map(([name, { entry }]) => [name, stateSchema(context, entry())]));
  const converted = new ConvertedSchemas(context, {
    schema: (name) => emitted.get(name),
    isComponent: (name) => emitted.has(name),
  });
  const told = [...emitted.keys()].flatMap((name): [string, Told<Schema>][] => {
    const schema = converted.of(name);
    return schema ? [[name, schema]] : [];
  });
  return {
    schemas: Object.fromEntries(told.map(([name, { value }]) => [name, value])),
    diagnostics: told.flatMap(([, { told: found }]) => found),
  };
}

/** What one source schema becomes, without the title that its page gives it. */
export function convertSource(source: unknown): { schema: Schema; diagnostics: Diagnostic[] } {
  const { schemas, diagnostics } = convertSources({ Source: source });
  const { title: _, ...schema } = schemas.Source as Exclude<Schema, boolean>;
  return { schema, diagnostics };
}
