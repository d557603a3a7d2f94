import { camelCase, slug } from '../dialect/names.ts';
import type { Operation, OperationNote, Reference } from '../model/reference.ts';
import { inFile, type EmitContext } from './context.ts';

/** The notes of the overview by the operation that they link to; a link to none is reported. */
export function operationNotes(context: EmitContext, { pages, overview }: Reference): Map<Operation, OperationNote[]> {
  const result = new Map<Operation, OperationNote[]>();
  for (const { file, sections } of overview) {
    for (const note of sections.flatMap(({ throttles }) => throttles)) {
      const page = pages.find(({ stem }) => stem === note.page);
      const operation = page?.operations.find(({ title, action }) => [slug(title.value), action.value, camelCase(title.value)].includes(note.fragment.replace(/-method-url$/, '')));
      if (operation) result.set(operation, [...(result.get(operation) ?? []), note]);
      else context.report('link/broken', inFile(file, note.at), { actual: `${note.page}#${note.fragment}`, expected: 'an operation of the reference' });
    }
  }
  return result;
}
