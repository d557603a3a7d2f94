import { pageEnding } from '../dialect/pages.ts';
import { startOfPage } from '../model/place.ts';
import type { Reference } from '../model/reference.ts';
import { located } from './located.ts';

/**
 * The facts of a package with the files that their pages have in a folder, for printing. The places stay those in the
 * package.
 */
export function onPages(reference: Reference, folder: string): Reference {
  const fileOf = (stem: string): string => `${folder}/${stem}${pageEnding}`;
  const file = fileOf('schemas');
  const head = { kind: 'schemas' as const, name: located('Schemas', startOfPage), description: [] };
  return {
    ...reference,
    pages: reference.pages.map((page) => ({ ...page, file: fileOf(page.stem) })),
    schemaPages: [{ file, head: { ...head, metaDescription: undefined } }],
    schemas: reference.schemas.map((entry) => ({ ...entry, file })),
  };
}
