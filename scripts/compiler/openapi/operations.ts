import { type Answer, hold } from '../memory/answers.ts';
import type { OperationNote } from '../model/reference.ts';
import { AskedFacts, type SchemaFacts } from '../schema/schema-facts.ts';
import type { EmitContext, Told } from './context.ts';
import type { OperationObject } from './openapi.ts';
import { emitOperation } from './operation.ts';
import type { OperationOutline, PageOutline } from './outline.ts';

/** The operations of a page. Those of a page that is what it was, and takes from schemas what it took, are recalled together. */
export function emitOperations(
  context: EmitContext,
  page: PageOutline,
  notes: ReadonlyMap<OperationOutline, readonly OperationNote[]>,
  facts: SchemaFacts,
): Told<OperationObject>[] {
  const notesOf = page.outlines.map((outline) => notes.get(outline) ?? []);
  const work = (shared: EmitContext): { operations: Told<OperationObject>[]; asked: Answer<SchemaFacts>[] } => {
    const made = page.operations().map((operation, i) => {
      const own = notesOf[i] ?? [];
      const section = page.sections[i] ?? page.file;
      const emit = (context: EmitContext): { object: OperationObject; answers: Answer<SchemaFacts>[] } => {
        const asked = new AskedFacts(facts);
        return {
          object: emitOperation(
            context,
            page,
            section,
            operation,
            own.map(({ text }) => text.value),
            asked,
          ),
          answers: asked.answers,
        };
      };
      return shared.told(operation, 'object', [section, page.stem, ...own], emit, ({ answers }) =>
        hold(answers, facts),
      );
    });
    return {
      operations: made.map(({ value, told }) => ({ value: value.object, told })),
      asked: made.flatMap(({ value }) => value.answers),
    };
  };
  return context.part(page, 'operations', notesOf.flat(), work, ({ asked }) => hold(asked, facts)).operations;
}
