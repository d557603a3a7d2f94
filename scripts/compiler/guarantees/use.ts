import { isRecord } from '../model/record.ts';
import type { Method, OperationObject, Schema } from '../openapi/openapi.ts';
import { componentsIn } from '../openapi/references.ts';
import type { Lookup } from './position.ts';

/** What guarantees depend on in an operation. */
export interface OperationUse {
  template: string;
  method: Method;
  /** The names of all query parameters, and of those with a default. */
  query: readonly string[];
  defaults: readonly string[];
  body: Schema | undefined;
  responses: readonly ResponseUse[];
  /** The components that anything but the responses refers to. */
  requested: readonly string[];
}

export interface ResponseUse {
  kind: 'response' | 'error';
  schema: Schema;
  /** The documented examples of this response alone. */
  examples: readonly unknown[];
}

/** What guarantees are derived from: the operations, the names of the components, and what else refers to some. */
export interface DocumentUse {
  operations: readonly OperationUse[];
  names: readonly string[];
  lookup: Lookup;
  /** Components that are used outside of operations. Nothing is added to them. */
  elsewhere: readonly string[];
}

const json = 'application/json';

/** The facts of an operation that guarantees depend on. */
export function useOf(template: string, method: Method, operation: OperationObject): OperationUse {
  const { responses, ...request } = operation;
  const query = (operation.parameters ?? []).filter((parameter) => parameter.in === 'query');
  return {
    template,
    method,
    query: query.map(({ name }) => name),
    defaults: query.filter(({ schema }) => isRecord(schema) && schema.default !== undefined).map(({ name }) => name),
    body: operation.requestBody?.content[json]?.schema,
    responses: Object.entries(responses).flatMap(([code, { content }]) => {
      const kind = kindOf(code);
      const { schema, ...media } = content?.[json] ?? {};
      if (kind === undefined || schema === undefined) return [];
      return [{ kind, schema, examples: 'example' in media ? [media.example] : [] }];
    }),
    requested: componentsIn(request),
  };
}

function kindOf(code: string): ResponseUse['kind'] | undefined {
  if (code.startsWith('2')) return 'response';
  return code === 'default' || code.startsWith('4') || code.startsWith('5') ? 'error' : undefined;
}

/** The path parameters of a template. */
export const pathNames = (template: string): string[] =>
  [...template.matchAll(/\{([^}]+)\}/g)].map(([, name]) => name ?? '');
