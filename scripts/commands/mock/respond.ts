import { type SchemaCheck, schemaChecker } from '../../../client/verify/check-schema.ts';
import type { FoundOperation } from '../../../client/verify/find-operation.ts';
import type { ReadBody } from '../../../sandbox/request/received-body.ts';
import type { OpenAPI } from '../../compiler/openapi/openapi.ts';
import { withDocumentedName } from './explain.ts';
import { formViolations } from './form.ts';
import { parameterViolations } from './parameters.ts';
import type { Engine, EngineRequest, EngineResponse, EngineViolation } from './prism-engine.ts';

/** A received request, before its body and query are passed to Prism. */
export type MockRequest = Omit<EngineRequest, 'body'> & { search: string; body: ReadBody };

/** Creates the response to a request; `found` is the documented operation, if any. */
export type Responder = (request: MockRequest, found: FoundOperation | undefined) => Promise<EngineResponse>;

/** Statuses for an invalid request, in order of preference. */
const refusals = [422, 400];

/**
 * Creates a responder that first checks what Prism cannot: bodies that are too large or not JSON, and
 * some parameters, and the parts of forms. All other requests go to Prism. If the operation documents a response for
 * invalid requests, a failed check returns it.
 */
export function createResponder(document: OpenAPI, engine: Engine): Responder {
  let check: SchemaCheck | undefined;
  return async ({ body, search, ...rest }, found) => {
    const request: EngineRequest = {
      ...rest,
      body: body.kind === 'value' ? body.value : body.kind === 'form' ? body.text : null,
    };
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
          message: `Request body is not ${body.reason}`,
        },
      ]);
    const response = await engine.respond(request, found);
    if (!found) return response;
    check ??= schemaChecker(document);
    const own = parameterViolations(document, check, found, { search, headers: rest.headers });
    if (body.kind === 'form') own.push(...(await formViolations(document, check, found, body.form)));
    const violations = [...own, ...response.violations.map((violation) => withDocumentedName(violation, found))];
    if (own.length > 0 && !violations.some(isSecurity)) return refuse(request, found, violations);
    return { ...response, violations };
  };

  async function refuse(
    request: EngineRequest,
    found: FoundOperation | undefined,
    violations: EngineViolation[],
  ): Promise<EngineResponse> {
    const code = refusals.find((candidate) => found && Object.hasOwn(found.operation.responses, String(candidate)));
    if (found && code !== undefined) return { ...(await engine.documented(request, found, code)), violations };
    const body = {
      type: 'about:blank',
      title: 'Invalid request',
      status: 422,
      detail: 'The reference documents no response to an invalid request for this operation.',
      validation: violations,
    };
    return { status: 422, headers: { 'content-type': 'application/problem+json' }, body, violations };
  }
}

const isSecurity = ({ code }: EngineViolation): boolean => code === 401;
