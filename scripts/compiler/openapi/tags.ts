import type { Report } from '../diagnostics/reporter.ts';
import { camelCase } from '../dialect/names.ts';
import { withOrigin } from '../model/origin.ts';
import type { PageReading } from '../read/page.ts';
import type { Tag } from './openapi.ts';

/**
 * Tag Objects, OpenAPI 3.1.1 §4.8.22: one for each resource page. The label comes from the overview's
 * lists of resources if the page is in one, otherwise from the head of the page. The description
 * contains both. The tags are in the order of these lists; those of other pages follow.
 */
export function emitTags(pages: readonly PageReading[], report: Report): Tag[] {
  const listed = pages.flatMap(({ notes }) =>
    notes.flatMap(({ section, value }) => value.resources.map((note) => ({ section, note }))),
  );
  for (const { section, note } of listed) {
    if (!pages.some(({ stem, head }) => stem === note.page && head?.kind === 'resource')) {
      const at = { ...note.at, file: section };
      report('link/broken', at, { actual: note.page, expected: 'a page of the reference' });
    }
  }
  const positions = new Map(listed.map(({ note }, position): [string, number] => [note.page, position]).reverse());
  const positionOf = ({ stem }: PageReading): number => positions.get(stem) ?? listed.length;
  const ordered = pages.toSorted((one, other) => positionOf(one) - positionOf(other));
  return ordered.flatMap(({ file, stem, head }) => {
    if (head?.kind !== 'resource') return [];
    const notes = listed.filter(({ note }) => note.page === stem);
    const label = notes[0]?.note.label ?? head.name.value;
    for (const { section, note } of notes)
      if (note.label !== label)
        report('overview/label', { ...note.at, file: section }, { actual: note.label, expected: `“${label}”` });
    const texts = [...notes.map(({ note }) => note.description), ...head.description];
    const description = texts.map(({ value }) => value).join('\n\n');
    const tag: Tag = {
      name: camelCase(stem),
      'x-displayName': label,
      ...(description === '' ? {} : { description }),
      ...(head.metaDescription && { 'x-meta-description': head.metaDescription.value }),
    };
    return [withOrigin(tag, { ...head.name.at, file })];
  });
}
