import { parse } from 'picoquery';
import type { SchemaCheck } from '../../../client/verify/check-schema.ts';
import type { FoundOperation } from '../../../client/verify/find-operation.ts';
import { joinPointer, valueAt } from '../../../client/verify/pointer.ts';
import { schemaPointer } from '../../../client/verify/source.ts';
import { isRecord, ownMember } from '../../compiler/model/record.ts';
import type { EngineRequest, EngineViolation } from './prism-engine.ts';
import { isReadByPrism } from './read-by-prism.ts';

/**
 * Validates the parameters that Prism does not. Most are indexed pairs (`filter[0][key]=Floor`). OpenAPI does
 * not define nesting for them (3.1.1 §4.8.12.3). Brackets with numbers are arrays; strings are converted to numbers and
 * booleans according to the schema.
 */
export function parameterViolations(
  document: unknown,
  check: SchemaCheck,
  { operation, pointer }: FoundOperation,
  { search, headers }: Pick<EngineRequest, 'headers'> & { search: string },
): EngineViolation[] {
  const own = (operation.parameters ?? [])
    .map((parameter, index) => ({ parameter, index }))
    .filter(({ parameter }) => !isReadByPrism(parameter));
  if (own.length === 0) return [];
  const query = parse(withBareBrackets(search), { nesting: true, nestingSyntax: 'index' });
  return own.flatMap(({ parameter: { name, in: where, required, schema }, index }) => {
    const at = joinPointer(pointer, 'parameters', index, 'schema');
    const report = (path: string[], code: string, message: string): EngineViolation => ({
      location: ['request', where, name, ...path],
      severity: 'Error',
      code,
      message: `Request ${where} parameter ${[name, ...path].join('.')}${message}`,
    });
    const sent = where === 'header' ? ownMember(headers, name.toLowerCase()) : ownMember(query, name);
    const value = typed(document, at, [], sent);
    if (value === undefined) return required ? [report([], 'required', ' is required')] : [];
    return check(schema, at, value).map(({ path, keyword, message }) => report(path, keyword, `: ${message}`));
  });
}

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

/** Converts the strings of a query value, or of a part of a form, to the types in their schemas. */
export function typed(document: unknown, pointer: string, path: string[], value: unknown): unknown {
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
