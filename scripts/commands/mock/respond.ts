import { type SchemaCheck, schemaChecker } from '../../../client/verify/check-schema.ts';
import { essence } from '../../../client/verify/media-type.ts';
import { joinPointer } from '../../../client/verify/pointer.ts';
import type { SandboxFound } from '../../../sandbox/document.ts';
import { type BodyType, bodyType } from '../../../sandbox/request/body.ts';
import { readForm } from '../../../sandbox/request/form.ts';
import type { ReadBody } from '../../../sandbox/request/received-body.ts';
import { mostShown, type RequestViolation, showViolations } from '../../../sandbox/request/violation.ts';
import type { OpenAPI } from '../../compiler/openapi/openapi.ts';
import { errorBody } from './error-body.ts';
import { explain, withDocumentedName } from './explain.ts';
import { parameterViolations } from './parameters.ts';
import type { Engine, EngineRequest, EngineResponse, EngineViolation } from './prism-engine.ts';
import { isProblem, refusalOfProblem } from './problem.ts';

/** A received request, before its body and query are passed to Prism. */
export type MockRequest = Omit<EngineRequest, 'body'> & { search: string; body: ReadBody };

/** A response of the mock, with the first of its violations in plain words. */
export interface MockResponse extends EngineResponse {
  explained: readonly RequestViolation[];
}

/**
 * Creates the response to a request for an operation.
 * @throws Refusal if the document cannot say how to respond
 */
export type Responder = (request: MockRequest, found: SandboxFound) => Promise<MockResponse>;

/** Statuses for an invalid request, in order of preference. */
const refusals = [422, 400];

/**
 * Creates a responder that checks what Prism cannot: the kind of the body, some parameters, and the parts of forms.
 * Prism checks all else. If the operation documents a response for invalid requests, it returns that, with what is
 * wrong in place of its example.
 */
export function createResponder(document: OpenAPI, engine: Engine): Responder {
  let check: SchemaCheck | undefined;
  return async ({ body: received, search, ...rest }, found) => {
    const kind = bodyType(found, received, rest.headers['content-type'] ?? '');
    const request = { ...rest, ...passedBody(kind, received, rest.headers) };
    check ??= schemaChecker(document);
    const own = [
      ...(kind && 'violation' in kind ? [kind.violation] : []),
      ...parameterViolations(document, check, found, { search, headers: rest.headers }),
      ...(kind && 'type' in kind && received.kind === 'form'
        ? readForm(document, check, joinPointer(found.pointer, 'requestBody', 'content', kind.type), received.parts)
            .violations
        : []),
    ];
    const response = await engine.respond(request, found);
    const isAuthorized = response.status !== 401 || !(isProblem(response) || response.violations.some(isSecurity));
    const isRefused = own.length > 0 && isAuthorized;
    const refusal = !isRefused && isProblem(response) ? refusalOfProblem(response, found) : undefined;
    if (refusal) throw refusal;
    const violations = [
      ...(isAuthorized ? own.map(engineViolation) : []),
      ...response.violations
        .filter((one) => (isAuthorized ? !isRefused || !isMissingBody(one) : isSecurity(one)))
        .map((one) => withDocumentedName(one, found)),
    ];
    const refused = isRefused ? await refuse(request, found, violations) : response;
    const wrong = violations.filter(isWrong);
    const shown = wrong.length > 0 ? wrong : violations;
    const place = { status: refused.status, contentType: essence(refused.headers['content-type'] ?? '') };
    const explained = [
      ...(isAuthorized ? own : []),
      ...shown
        .slice(isAuthorized ? own.length : 0)
        .slice(0, mostShown)
        .map((one) => explain(one, document, found, place)),
    ];
    if (wrong.length === 0) return { ...refused, violations, explained };
    const body = errorBody(document, check, found, refused.status, showViolations(explained, wrong.length));
    return { ...refused, ...(body && { body }), violations: wrong, explained };
  };

  async function refuse(
    request: EngineRequest,
    found: SandboxFound,
    violations: EngineViolation[],
  ): Promise<EngineResponse> {
    const code = refusals.find((candidate) => Object.hasOwn(found.operation.responses, String(candidate)));
    if (code !== undefined) return engine.documented(request, found, code);
    const body = {
      type: 'about:blank',
      title: 'Invalid request',
      status: 422,
      detail: 'The reference documents no response to an invalid request for this operation.',
      validation: violations,
    };
    return { status: 422, headers: { 'content-type': 'application/problem+json' }, body, violations: [] };
  }
}

/** What Prism gets of a body: only one that it can check. It takes any length as a body that has to be documented. */
function passedBody(
  kind: BodyType,
  body: ReadBody,
  { 'content-length': _, ...headers }: Record<string, string>,
): Pick<EngineRequest, 'body' | 'headers'> {
  if (!kind || 'violation' in kind) return { body: null, headers };
  return { body: body.kind === 'value' ? body.value : body.kind === 'form' ? body.text : null, headers };
}

const engineViolation = ({ path, keyword, message }: RequestViolation): EngineViolation => ({
  location: ['request', ...path],
  severity: 'Error',
  code: keyword,
  message,
});

/** True for what makes a request wrong. Prism warns about deprecated parameters, and checks the response as well. */
const isWrong = ({ location, severity }: EngineViolation): boolean => location[0] === 'request' && severity === 'Error';

const isSecurity = ({ code }: EngineViolation): boolean => code === 401;

/** Prism does not get a body that is wrong, and so misses it. */
const isMissingBody = ({ location, code }: EngineViolation): boolean => location.length === 1 && code === 'required';
