import { schemaPath } from './schema-path.ts';

/** Keywords that are text for people. */
const wordings: ReadonlySet<string> = new Set(['title', 'description', '$comment']);

/** True if a pointer into a schema leads to a text for people. */
export const isWording = (pointer: string): boolean => wordings.has(schemaPath(pointer).keyword);
