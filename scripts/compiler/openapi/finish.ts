import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { exampleOf } from '../examples/response-examples.ts';
import { Examples } from '../examples/verdicts.ts';
import { ConvertedSchemas } from '../schema/components.ts';
import type { EmitContext, Told } from './context.ts';
import type { OperationObject } from './openapi.ts';
import { type DocumentParts, isMethod, members, type Part } from './parts.ts';

/**
 * The parts of the finished document in their order: schemas in 2020-12, examples held against
 * them. Each part is told of once, to `tell`, however often it was made.
 */
export function* finish(
  context: EmitContext,
  document: DocumentParts,
  tell: (told: readonly Diagnostic[]) => void,
): Generator<Part> {
  const converted = new ConvertedSchemas(context, document);
  const examples = new Examples((name) => converted.of(name), context);
  const take = <T>({ value, told }: Told<T>): T => {
    tell(told);
    return value;
  };
  yield { tokens: [], value: document.head };
  if (document.paths.length === 0) yield { tokens: ['paths'], value: {} };
  for (const [template, keys] of document.paths) {
    if (keys.length === 0) yield { tokens: ['paths', template], value: {} };
    for (const key of keys) {
      const value = take(document.item(template, key));
      // What stands at a method is an operation: the compiler put it there, or a patch that says so.
      yield {
        tokens: ['paths', template, key],
        value: isMethod(key) ? take(examples.operation(value as OperationObject)) : value,
      };
    }
  }
  const components = document.components();
  const linked = examples.linked();
  for (const [key, value] of Object.entries({ ...components, ...(linked.length > 0 && { examples: {} }) })) {
    if (key === 'schemas') {
      const names = document.schemaNames();
      if (names.length === 0) yield { tokens: ['components', key], value: {} };
      for (const name of names) {
        const schema = examples.schema(name);
        if (schema) yield { tokens: ['components', key, name], value: take(schema) };
      }
    } else if (key === 'examples' && linked.length > 0) {
      for (const name of linked)
        yield {
          tokens: ['components', key, name, 'value'],
          value: exampleOf(document.schema(name)?.value.beside)?.[0],
        };
    } else if (key === 'examples') yield* members(['components', key], value, members);
    else yield { tokens: ['components', key], value };
  }
}
