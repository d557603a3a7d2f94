import type { ApiParameter } from '../../../client/verify/document.ts';
import { isIndexed } from '../../compiler/openapi/indexed-pairs.ts';

/** Prism has the parameters in objects, and skips these members of them. It compares names in lower case. */
const skipped: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * True if Prism validates a parameter correctly. Of style `deepObject`, it reads only lower-case keys, and it treats an
 * absent filter as an empty one. It does not know arrays with indices.
 */
export const isReadByPrism = (parameter: ApiParameter): boolean =>
  parameter.in === 'path' || (!isIndexed(parameter) && !skipped.has(parameter.name.toLowerCase()));
