import { camelCase } from '../dialect/names.ts';
import { withOrigin } from '../model/origin.ts';
import type { PageReading } from '../read/page.ts';
import type { Tag, TagGroup } from './openapi.ts';

/** The group of tags that no other group has: tools that show groups would hide them. */
const others = 'Other';

/**
 * The families of resources (dialect §6): one for each section of the overview that lists resources. Undefined if there
 * is only one, which would divide nothing.
 */
export function emitTagGroups(pages: readonly PageReading[], tags: readonly Tag[]): TagGroup[] | undefined {
  const groups = new Map<string, TagGroup>();
  const remaining = new Set(tags.map(({ name }) => name));
  for (const { section, value } of pages.flatMap(({ notes }) => notes)) {
    const { value: name, at } = value.title;
    // A resource belongs to the first family that lists it.
    const listed = value.resources.map(({ page }) => camelCase(page)).filter((tag) => remaining.delete(tag));
    if (listed.length === 0) continue;
    const group = groups.get(name) ?? withOrigin({ name, tags: [] }, { ...at, file: section });
    group.tags.push(...listed);
    groups.set(name, group);
  }
  if (groups.size < 2) return undefined;
  if (remaining.size > 0) {
    const group = groups.get(others) ?? { name: others, tags: [] };
    group.tags.push(...remaining);
    groups.set(others, group);
  }
  return [...groups.values()];
}
