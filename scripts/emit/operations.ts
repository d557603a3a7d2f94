import type { Operation, OperationNote, ResourcePage, SchemaLink } from '../model/reference.ts';
import type { Emitted } from '../read/reference.ts';
import type { EmitContext } from './context.ts';
import type { OperationObject, Schema } from './openapi.ts';
import { emitOperation } from './operation.ts';
import { pathTemplate } from './path.ts';

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
  const throttles = page.operations.map((operation) => (notes.get(operation) ?? []).map(({ text }) => text.value));
  const { names, memo } = context;
  const behind = memo.of(page, 'schemas behind', [names.signature], () => page.operations.flatMap((operation) => schemasBehind(context, operation)));
  const inputs = [JSON.stringify(throttles), ...behind.flatMap((name) => [schemas[name], names.entries.get(name)])];
  return context.part(page, 'operations', inputs, (shared) =>
    page.operations.map((operation, i) => {
      const section = emitted.operations.get(operation) ?? { file: page.file, operation };
      const own = [section.file, page.stem, JSON.stringify(throttles[i]), ...schemasBehind(shared, section.operation).flatMap((name) => [schemas[name], names.entries.get(name)])];
      const object = shared.part(section.operation, 'object', own, (single) => emitOperation(single, { ...page, file: section.file }, section.operation, throttles[i] ?? [], schemas));
      const template = pathTemplate(operation.url);
      return { operation, object, template, shape: template.replaceAll(/\{[^}]*\}/g, '{}') };
    }),
  );
}

/** What the object of an operation is made from beside its section: schemas whose types its queries echo, examples of its events. */
function schemasBehind({ names, memo }: EmitContext, operation: Operation): readonly string[] {
  return memo.of(operation, 'schemas behind', [names.signature], () => {
    const successes = operation.responses.filter(({ code }) => code.value.startsWith('2'));
    const nameOf = ({ schema }: { schema: SchemaLink | undefined }): string => (schema && names.find(schema)) ?? '';
    return [...new Set([...successes, ...(operation.eventStream?.events ?? [])].map(nameOf))];
  });
}
