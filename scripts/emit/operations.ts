import type { Operation, OperationNote, ResourcePage } from '../model/reference.ts';
import type { Emitted } from '../read/reference.ts';
import type { EmitContext } from './context.ts';
import type { OperationObject, Schema } from './openapi.ts';
import { emitOperation } from './operation.ts';
import { pathTemplate } from './path.ts';
import type { SchemaNames } from './schema-names.ts';

/** An operation with what it becomes and where that goes. */
export interface EmittedOperation {
  operation: Operation;
  object: OperationObject;
  template: string;
  /** The template without names: §4.8.8, those that differ only in the names of their parameters are the same path. */
  shape: string;
}

type Schemas = Readonly<Record<string, Schema>>;

/** The operations of a page. Those of a page that is what it was, and leans on what it leaned on, are recalled together. */
export function emitOperations(context: EmitContext, page: ResourcePage, emitted: Emitted, notes: ReadonlyMap<Operation, readonly OperationNote[]>, schemas: Schemas): EmittedOperation[] {
  const { names, memo } = context;
  const throttles = page.operations.map((operation) => (notes.get(operation) ?? []).map(({ text }) => text.value));
  const behind = memo.of(page, 'schemas behind', [names.signature], () => page.operations.map((operation) => schemasBehind(names, operation)));
  const sources = (some: readonly string[]): unknown[] => some.flatMap((name) => [schemas[name], names.entries.get(name)]);
  return context.part(page, 'operations', [JSON.stringify(throttles), ...sources(behind.flat())], (shared) =>
    page.operations.map((operation, i) => {
      const section = emitted.operations.get(operation) ?? { file: page.file, operation };
      const inputs = [section.file, page.stem, JSON.stringify(throttles[i]), ...sources(behind[i] ?? [])];
      const object = shared.part(section.operation, 'object', inputs, (own) => emitOperation(own, { ...page, file: section.file }, section.operation, throttles[i] ?? [], schemas));
      const template = pathTemplate(operation.url);
      return { operation, object, template, shape: template.replaceAll(/\{[^}]*\}/g, '{}') };
    }),
  );
}

/** What the object of an operation is made from beside its section: schemas whose types its queries echo, examples of its events. */
function schemasBehind(names: SchemaNames, { responses, eventStream }: Operation): string[] {
  const successes = responses.filter(({ code }) => code.value.startsWith('2'));
  return [...new Set([...successes, ...(eventStream?.events ?? [])].map(({ schema }) => (schema && names.find(schema)) ?? ''))];
}
