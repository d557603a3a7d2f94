import { slug } from '../dialect/names.ts';

/** A link to a schema (dialect §4.9). */
export const linkText = (schema: { title: string; slug: string }): string =>
  `[${schema.title}](schemas.md#${schema.slug})`;

/** The link to the schema with a title. */
export const linkTo = (title: string): { title: string; slug: string } => ({ title, slug: slug(title) });
