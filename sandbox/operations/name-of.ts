import type { Resource } from '../resources.ts';

/** The name of a resource in sentences, after its schema: `ExperienceUser` is “Experience User”. */
export const nameOf = ({ schema }: Resource): string =>
  schema.replace(/(?<=[a-z\d])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])/g, ' ');
