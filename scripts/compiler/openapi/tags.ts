import { camelCase } from '../dialect/names.ts';
import { type EmitContext, inFile } from './context.ts';
import type { Tag } from './openapi.ts';
import type { Outline } from './outline.ts';

/**
 * Tag Object, OpenAPI 3.1.1 §4.8.22: one per page. Label and description come from the
 * overview's list of resources; else from the head of the page.
 */
export function emitTags(context: EmitContext, { pages, overview }: Outline): Tag[] {
  const notes = overview.flatMap(({ file, sections }) =>
    sections.flatMap(({ resources }) => resources.map((note) => ({ file, note }))),
  );
  for (const { file, note } of notes) {
    if (!pages.some(({ stem }) => stem === note.page)) {
      context.report('link/broken', inFile(file, note.at), { actual: note.page, expected: 'a page of the reference' });
    }
  }
  return pages.map(({ file, stem, head }) => {
    const listed = notes.find(({ note }) => note.page === stem)?.note;
    const description = [...(listed ? [listed.description] : []), ...head.description]
      .map(({ value }) => value)
      .join('\n\n');
    const tag: Tag = {
      name: camelCase(stem),
      'x-displayName': listed?.label ?? head.name.value,
      ...(description === '' ? {} : { description }),
      ...(head.metaDescription && { 'x-meta-description': head.metaDescription.value }),
    };
    return context.origins.note(tag, inFile(file, head.name.at));
  });
}
