import { EmitContext } from '../../scripts/emit/context.ts';
import type { Schema } from '../../scripts/emit/openapi.ts';
import { convertSchemas, emitSchemas } from '../../scripts/emit/schema/components.ts';
import { SchemaNames } from '../../scripts/emit/schema-names.ts';
import type { Diagnostic } from '../../scripts/diagnostics/diagnostic.ts';

/** What source schemas become as the components of one document, by their titles. */
export function convertSources(sources: Readonly<Record<string, unknown>>): { schemas: Record<string, Schema>; diagnostics: Diagnostic[] } {
  const at = { line: 1, column: 1, endLine: 1, endColumn: 1 };
  const entries = Object.entries(sources).map(([title, schema]) => ({
    file: 'schemas.md',
    at,
    title: { value: title, at },
    description: [],
    schema: { text: JSON.stringify(schema), at },
    example: undefined,
  }));
  const context = new EmitContext(new SchemaNames({ schemas: entries }));
  const schemas = convertSchemas(context, emitSchemas(context));
  return { schemas, diagnostics: context.diagnostics };
}

/** What one source schema becomes, without the title that its page gives it. */
export function convertSource(source: unknown): { schema: Schema; diagnostics: Diagnostic[] } {
  const { schemas, diagnostics } = convertSources({ Source: source });
  const { title: _, ...schema } = schemas['Source'] as Exclude<Schema, boolean>;
  return { schema, diagnostics };
}
