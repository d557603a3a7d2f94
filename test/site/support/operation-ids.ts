import { methods, type OpenAPI } from '../../../scripts/compiler/openapi/openapi.ts';

/** The ids of all operations. */
export const operationIds = ({ paths }: Pick<OpenAPI, 'paths'>): string[] =>
  Object.values(paths).flatMap((item) => methods.flatMap((method) => item[method]?.operationId ?? []));
