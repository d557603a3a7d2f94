import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import type { OpenAPI, OperationObject } from '../../scripts/compiler/openapi/openapi.ts';

export interface DocumentedOperation {
  readonly id: string;
  /** Upper case. */
  readonly method: string;
  readonly path: string;
  readonly operation: OperationObject;
}

/** The committed document; the tests of the compiler compare it with the reference. */
export function readDocument(): OpenAPI {
  return load(readFileSync(new URL('../../generated/openapi.yaml', import.meta.url), 'utf8')) as OpenAPI;
}

export function operationsOf({ paths }: OpenAPI): DocumentedOperation[] {
  return Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      id: operation.operationId,
      method: method.toUpperCase(),
      path,
      operation,
    })),
  );
}
