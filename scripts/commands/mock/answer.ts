import { type SchemaCheck, schemaChecker } from '../../../client/verify/check-schema.ts';
import type { FoundOperation } from '../../../client/verify/find-operation.ts';
import type { OpenAPI } from '../../compiler/openapi/openapi.ts';
import { withDocumentedName } from './explain.ts';
import { nestedQueryViolations } from './nested-query.ts';
import type { Engine, EngineAnswer, EngineRequest, EngineViolation } from './prism-engine.ts';
import type { ReadBody } from './read-body.ts';

/** A request as the front reads it. */
export type FrontRequest = Omit<EngineRequest, 'body'> & { search: string; body: ReadBody };

export type Answerer = (request: FrontRequest, found: FoundOperation | undefined) => Promise<EngineAnswer>;

/** Codes of an answer to a request that breaks the reference, the better first. */
const refusals = [422, 400];

/**
 * Answers with what Prism says, after what Prism cannot do: a body that is no JSON, one that is
 * too large, and nested query parameters. Such a refusal is the documented one where there is
 * one.
 */
export function answerer(document: OpenAPI, engine: Engine): Answerer {
  let check: SchemaCheck | undefined;
  return async ({ body, search, ...rest }, found) => {
    const request: EngineRequest = { ...rest, body: body.kind === 'value' ? body.value : null };
    if (body.kind === 'too-large')
      return refuse(request, found, [
        { location: ['request', 'body'], severity: 'Error', code: 413, message: 'Request body is larger than 10 MB' },
      ]);
    if (body.kind === 'malformed')
      return refuse(request, found, [
        {
          location: ['request', 'body'],
          severity: 'Error',
          code: 'json',
          message: `Request body is not JSON: ${body.reason}`,
        },
      ]);
    const answer = await engine.answer(request, found);
    if (!found) return answer;
    const nested = nestedQueryViolations(document, (check ??= schemaChecker(document)), found, search);
    const violations = [...nested, ...answer.violations.map((violation) => withDocumentedName(violation, found))];
    if (nested.length > 0 && !violations.some(isSecurity)) return refuse(request, found, violations);
    return { ...answer, violations };
  };

  async function refuse(
    request: EngineRequest,
    found: FoundOperation | undefined,
    violations: EngineViolation[],
  ): Promise<EngineAnswer> {
    const code = refusals.find((candidate) => found && Object.hasOwn(found.operation.responses, String(candidate)));
    if (found && code !== undefined) return { ...(await engine.documented(request, found, code)), violations };
    const body = {
      type: 'about:blank',
      title: 'Invalid request',
      status: 422,
      detail: 'The reference documents no answer to an invalid request for this operation.',
      validation: violations,
    };
    return { status: 422, headers: { 'content-type': 'application/problem+json' }, body, violations };
  }
}

const isSecurity = ({ code }: EngineViolation): boolean => code === 401;
