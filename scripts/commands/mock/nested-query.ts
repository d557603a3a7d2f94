import { parse } from 'picoquery';
import type { SchemaCheck } from '../../../client/verify/check-schema.ts';
import type { FoundOperation } from '../../../client/verify/find-operation.ts';
import { joinPointer, valueAt } from '../../../client/verify/pointer.ts';
import { schemaPointer } from '../../../client/verify/source.ts';
import { isRecord } from '../../compiler/model/record.ts';
import type { EngineViolation } from './prism-engine.ts';

/**
 * Validates the parameters of style `deepObject` (`filter[0][key]=Floor`). OpenAPI does not define
 * nesting for them (3.1.1 §4.8.12.3), and Prism supports it only in part. Brackets with numbers are
 * arrays; strings are converted to numbers and booleans according to the schema.
 */
export function nestedQueryViolations(
  document: unknown,
  check: SchemaCheck,
  { operation, pointer }: FoundOperation,
  search: string,
): EngineViolation[] {
  const nested = (operation.parameters ?? [])
    .map((parameter, index) => ({ parameter, index }))
    .filter(({ parameter }) => parameter.in === 'query' && parameter.style === 'deepObject');
  if (nested.length === 0) return [];
  const query = parse(withBareBrackets(search), { nesting: true, nestingSyntax: 'index' });
  return nested.flatMap(({ parameter: { name, required, schema }, index }) => {
    const at = joinPointer(pointer, 'parameters', index, 'schema');
    const value = Object.hasOwn(query, name) ? typed(document, at, [], query[name]) : undefined;
    if (value === undefined)
      return required ? [report([name], 'required', `Request query parameter ${name} is required`)] : [];
    return check(schema, at, value).map(({ path, keyword, message }) =>
      report([name, ...path], keyword, `Request query parameter ${[name, ...path].join('.')}: ${message}`),
    );
  });
}

const report = (path: string[], code: string, message: string): EngineViolation => ({
  location: ['request', 'query', ...path],
  severity: 'Error',
  code,
  message,
});

/** Decodes percent-encoded brackets in keys, since the parser supports only bare ones. Values are unchanged. */
const withBareBrackets = (search: string): string =>
  search
    .replace(/^\?/, '')
    .split('&')
    .map((pair) => {
      const [key = '', ...rest] = pair.split('=');
      return [key.replace(/%5B/gi, '[').replace(/%5D/gi, ']'), ...rest].join('=');
    })
    .join('&');

/** Converts the strings of a query value to the types in their schemas. */
function typed(document: unknown, pointer: string, path: string[], value: unknown): unknown {
  if (Array.isArray(value)) return value.map((item, i) => typed(document, pointer, [...path, String(i)], item));
  if (isRecord(value))
    return Object.fromEntries(
      Object.entries(value).map(([key, child]) => [key, typed(document, pointer, [...path, key], child)]),
    );
  const schema = valueAt(document, schemaPointer(document, pointer, path));
  const type = isRecord(schema) ? schema.type : undefined;
  if (typeof value !== 'string') return value;
  if ((type === 'integer' || type === 'number') && /^-?\d+(?:\.\d+)?$/.test(value)) return Number(value);
  if (type === 'boolean' && (value === 'true' || value === 'false')) return value === 'true';
  return value;
}
