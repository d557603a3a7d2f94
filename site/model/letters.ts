import type { SiteSchema } from './site.ts';

/** Groups schemas, which are sorted by title, by the first letter of their titles. `#` has all that is no letter. */
export function byLetter(schemas: readonly SiteSchema[]): [string, SiteSchema[]][] {
  const groups = new Map<string, SiteSchema[]>();
  for (const schema of schemas) {
    const [first = ''] = schema.title.normalize('NFD').toUpperCase();
    const letter = /\p{L}/u.test(first) ? first : '#';
    const group = groups.get(letter);
    if (group) group.push(schema);
    else groups.set(letter, [schema]);
  }
  return [...groups];
}
