import type { SchemaCheck } from '../../../client/verify/check-schema.ts';
import type { FoundOperation } from '../../../client/verify/find-operation.ts';
import { joinPointer } from '../../../client/verify/pointer.ts';
import { schemaPointer } from '../../../client/verify/source.ts';
import { plainMessage } from '../../../sandbox/request/plain-message.ts';
import { readQuery } from '../../../sandbox/request/query.ts';
import { typed } from '../../../sandbox/request/typed.ts';
import type { RequestViolation } from '../../../sandbox/request/violation.ts';
import { ownMember } from '../../compiler/model/record.ts';
import type { EngineRequest } from './prism-engine.ts';
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
): RequestViolation[] {
  const own = (operation.parameters ?? [])
    .map((parameter, index) => ({ parameter, index }))
    .filter(({ parameter }) => !isReadByPrism(parameter));
  if (own.length === 0) return [];
  const query = readQuery(search);
  return own.flatMap(({ parameter: { name, in: where, required, schema }, index }) => {
    const at = joinPointer(pointer, 'parameters', index, 'schema');
    const report = (path: readonly string[], keyword: string, message: string): RequestViolation => ({
      path: [where, name, ...path],
      keyword,
      message,
      pointer: schemaPointer(document, at, path),
    });
    const sent = where === 'header' ? ownMember(headers, name.toLowerCase()) : ownMember(query, name);
    const value = typed(document, at, sent);
    if (value === undefined) return required ? [report([], 'required', 'is required')] : [];
    return check(schema, at, value).map((violation) => {
      const { path, message } = plainMessage(document, at, violation);
      return report(path, violation.keyword, message);
    });
  });
}
