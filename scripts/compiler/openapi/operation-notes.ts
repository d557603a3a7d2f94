import { camelCase, slug } from '../dialect/names.ts';
import type { OperationNote } from '../model/reference.ts';
import { type EmitContext, inFile } from './context.ts';
import type { OperationOutline, Outline } from './outline.ts';

/** The notes of the overview by the operation that they link to; a link to none is reported. */
export function operationNotes(
  context: EmitContext,
  { pages, overview }: Outline,
): Map<OperationOutline, OperationNote[]> {
  const result = new Map<OperationOutline, OperationNote[]>();
  for (const { file, sections } of overview) {
    for (const note of sections.flatMap(({ throttles }) => throttles)) {
      const page = pages.find(({ stem }) => stem === note.page);
      const operation = page?.outlines.find(({ title, action }) =>
        [slug(title), action, camelCase(title)].includes(note.fragment.replace(/-method-url$/, '')),
      );
      if (operation) result.set(operation, [...(result.get(operation) ?? []), note]);
      else
        context.report('link/broken', inFile(file, note.at), {
          actual: `${note.page}#${note.fragment}`,
          expected: 'an operation of the reference',
        });
    }
  }
  return result;
}
