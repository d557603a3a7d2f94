import type { Operation, OperationNote } from '../model/reference.ts';
import type { EmitContext, Told } from './context.ts';
import type { OperationObject, Schema } from './openapi.ts';
import { emitOperation } from './operation.ts';
import type { OperationOutline, PageOutline } from './outline.ts';
import type { SchemaNames } from './schema-names.ts';

/** A schema as its page states it, by the name of its component. */
export type Schemas = (name: string) => Schema | undefined;

/** The operations of a page. Those of a page that is what it was, and leans on what it leaned on, are recalled together. */
export function emitOperations(context: EmitContext, page: PageOutline, notes: ReadonlyMap<OperationOutline, readonly OperationNote[]>, schemas: Schemas): Told<OperationObject>[] {
  const { names, memo } = context;
  const throttles = page.outlines.map((outline) => (notes.get(outline) ?? []).map(({ text }) => text.value));
  const operations = page.operations();
  const emit = (own: EmitContext, i: number, operation: Operation): OperationObject => emitOperation(own, page, page.sections[i] ?? page.file, operation, throttles[i] ?? [], schemas);
  // What remembers nothing need not know what the operations lean on.
  if (!memo.remembers) return operations.map((operation, i) => context.apart((own) => emit(own, i, operation)));
  const behind = memo.of(page, 'schemas behind', [names.signature], () => operations.map((operation) => schemasBehind(names, operation)));
  const sources = (some: readonly string[]): unknown[] => some.flatMap((name) => [schemas(name), names.schemas.get(name)?.entry()]);
  return context.part(page, 'operations', [JSON.stringify(throttles), ...sources(behind.flat())], (shared) =>
    operations.map((operation, i) => {
      const inputs = [page.sections[i], page.stem, JSON.stringify(throttles[i]), ...sources(behind[i] ?? [])];
      return shared.told(operation, 'object', inputs, (own) => emit(own, i, operation));
    }),
  );
}

/** What the object of an operation is made from beside its section: schemas whose types its queries echo, examples of its events. */
function schemasBehind(names: SchemaNames, { responses, eventStream }: Operation): string[] {
  const successes = responses.filter(({ code }) => code.value.startsWith('2'));
  return [...new Set([...successes, ...(eventStream?.events ?? [])].map(({ schema }) => (schema && names.find(schema)) ?? ''))];
}
