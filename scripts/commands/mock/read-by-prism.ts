import type { ApiParameter } from '../../../client/verify/document.ts';

/** Prism has the parameters in objects, and skips these members of them. It compares names in lower case. */
const skipped: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * True if Prism validates a parameter correctly. Of style `deepObject`, it reads only lower-case keys, and it treats an
 * absent filter as an empty one.
 */
export const isReadByPrism = ({ in: where, name, style }: ApiParameter): boolean =>
  where === 'path' || (style !== 'deepObject' && !skipped.has(name.toLowerCase()));
