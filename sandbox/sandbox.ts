import { schemaChecker } from '../client/verify/check-schema.ts';
import { type AuthMode, authorize } from './auth/authorize.ts';
import { createThrottle } from './auth/throttle.ts';
import { giveToken } from './auth/tokens.ts';
import { compileDeclarations } from './declared/compile.ts';
import { type DeclarationProblem, operationsById } from './declared/reader.ts';
import type { SandboxDocument, SandboxFound, SandboxOperation } from './document.ts';
import { documentedAnswer } from './example.ts';
import { operationLookup } from './find-operation.ts';
import type { OperationCall } from './operations/call.ts';
import type { EventStream, Outcome, OutgoingReport, Perform } from './operations/outcome.ts';
import { performRole } from './operations/perform-role.ts';
import { parentCheck } from './parents.ts';
import { Refusal } from './refusal.ts';
import { type ReceivedRequest, readRequest } from './request/read-request.ts';
import { showViolations } from './request/violation.ts';
import { type Resource, resourcesOf } from './resources.ts';
import type { State } from './state.ts';

/** Where an answer comes from: state by rule, state by declaration, or only the documented example. */
export type Basis = 'state' | 'declared' | 'example';

/** The answer of the sandbox to a request. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly basis: Basis;
  /** Events to send instead of a body. */
  readonly stream?: EventStream | undefined;
  /** A call to make after the answer. */
  readonly report?: OutgoingReport | undefined;
}

/** What the document does not state in a form that can be read: the content of `spec/sandbox.yaml`, as JSON. */
export interface Declarations {
  readonly value: unknown;
  /** Skip entries whose operations the document does not have. */
  readonly isLenient: boolean;
  /** Called with the entries that are left out, if there are any. What it throws, `createSandbox` throws. */
  report?(problems: readonly DeclarationProblem[]): void;
}

/** How strict the sandbox is. */
export interface SandboxRules {
  /** Which access tokens it accepts. Default `any`. */
  readonly auth?: AuthMode;
  /** Apply the documented limits of calls. */
  readonly throttle?: boolean;
}

/** The document as a service on a state. */
export interface Sandbox {
  readonly resources: readonly Resource[];
  /** Entries of the declarations that are left out. */
  readonly problems: readonly DeclarationProblem[];
  /** The basis of each operation, in the order of the document. */
  readonly bases: ReadonlyMap<SandboxOperation, Basis>;
  /** The operation of a request, if it is documented. */
  find(method: string, path: string): SandboxFound | undefined;
  /**
   * Answers a request.
   * @param now milliseconds since the epoch
   * @param found the operation of the request
   * @throws Refusal for a request that the document or the state does not allow
   */
  answer(request: ReceivedRequest, state: State, now: number, found?: SandboxFound): Answer;
}

interface Performance {
  readonly basis: Basis;
  readonly perform: readonly Perform[];
}

/** Prepares a document. */
export function createSandbox(
  document: SandboxDocument,
  declarations?: Declarations,
  { auth = 'any', throttle = false }: SandboxRules = {},
): Sandbox {
  const count = createThrottle();
  const operations = operationLookup(document);
  const check = schemaChecker(document);
  const byRule = resourcesOf(document);
  const { value, isLenient = false } = declarations ?? {};
  const { resources, performed, tokens, limits, problems } = compileDeclarations(document, byRule, value, isLenient);
  if (problems.length > 0) declarations?.report?.(problems);
  const ruled = new Set(byRule.flatMap(({ roles }) => [...roles.values()]));
  const checkParents = parentCheck(resources);
  const performances = new Map<SandboxOperation, Performance>([
    ...resources.flatMap((resource) =>
      [...resource.roles].map(([role, operation]): [SandboxOperation, Performance] => [
        operation,
        { basis: ruled.has(operation) ? 'state' : 'declared', perform: [performRole(resource, role)] },
      ]),
    ),
    ...[...performed].map(([operation, perform]): [SandboxOperation, Performance] => [
      operation,
      { basis: 'declared', perform },
    ]),
  ]);
  const bases = new Map(
    [...operationsById(document).values()].map(({ operation }): [SandboxOperation, Basis] => [
      operation,
      performances.get(operation)?.basis ?? (tokens.has(operation) ? 'declared' : 'example'),
    ]),
  );
  const answer: Sandbox['answer'] = (request, state, now, found = operations.find(request.method, request.path)) => {
    if (!found) throw operations.refusal(request.method, request.path);
    const { template, operation } = found;
    authorize(operation, request.headers, { mode: auth, state, now });
    const limit = throttle ? limits.get(operation) : undefined;
    if (limit) count(limit, state, `${request.method} ${request.path}`, now);
    const values = readRequest(document, check, found, request);
    if (values.violations.length > 0)
      throw new Refusal(400, showViolations(values.violations), { violations: values.violations });
    checkParents(template, values, state);
    const documented = documentedAnswer(document, operation);
    const { perform } = performances.get(operation) ?? { perform: [] };
    const call: OperationCall = { document, operation, state, values, path: request.path, now };
    let outcome: Outcome = {};
    for (const one of perform) outcome = { ...outcome, ...one(call) };
    const basis = outcome.isExample ? 'example' : (bases.get(operation) ?? 'example');
    // Where something was done but no example says how it is answered, the answer is that of all such operations.
    const fallback = basis === 'example' ? undefined : { success: true };
    const { body: own = documented.body ?? fallback, stream, report } = outcome;
    const token = tokens.get(operation);
    const body = token ? giveToken(token, call, own) : own;
    const headers = documented.contentType === undefined ? {} : { 'content-type': documented.contentType };
    return { status: documented.status, headers, body, basis, stream, report: report && { body, ...report } };
  };
  return { resources, problems, bases, find: operations.find, answer };
}
