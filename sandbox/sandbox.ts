import { schemaChecker } from '../client/verify/check-schema.ts';
import { type FoundOperation, operationFinder } from '../client/verify/find-operation.ts';
import type { SandboxDocument, SandboxOperation } from './document.ts';
import { documentedAnswer } from './example.ts';
import type { Call } from './operations/call.ts';
import { change } from './operations/change.ts';
import { create } from './operations/create.ts';
import { findItem } from './operations/find-item.ts';
import { list } from './operations/list.ts';
import { remove } from './operations/remove.ts';
import { parentCheck } from './parents.ts';
import { Refusal } from './refusal.ts';
import { type ReceivedRequest, readRequest, type SandboxFound } from './request/read-request.ts';
import { showViolation } from './request/violation.ts';
import { type Resource, type Role, resourcesOf } from './resources.ts';
import type { State, Values } from './state.ts';

/** Where an answer comes from: state by rule, state by declaration, or only the documented example. */
export type Basis = 'state' | 'declared' | 'example';

/** The answer of the sandbox to a request. */
export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly basis: Basis;
}

const handlers: Readonly<Record<Role, (call: Call) => Values>> = { list, create, read: findItem, change, remove };

/** The document as a service on a state. */
export interface Sandbox {
  readonly resources: readonly Resource[];
  /** Where the answers of an operation come from. */
  basisOf(operation: SandboxOperation): Basis;
  /** The operation of a request, if it is documented. */
  find(method: string, path: string): FoundOperation | undefined;
  /**
   * Answers a request.
   * @param now milliseconds since the epoch
   * @throws Refusal for a request that the document or the state does not allow
   */
  answer(request: ReceivedRequest, state: State, now: number): Answer;
}

/** Prepares a document. */
export function createSandbox(document: SandboxDocument): Sandbox {
  const find = operationFinder(document);
  const check = schemaChecker(document);
  const resources = resourcesOf(document);
  const checkParents = parentCheck(resources);
  const performed = new Map<SandboxOperation, { role: Role; resource: Resource }>(
    resources.flatMap((resource) =>
      [...resource.roles].map(([role, operation]) => [operation, { role, resource }] as const),
    ),
  );
  const methods = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'];

  const findOperation = (method: string, path: string): SandboxFound => {
    if (!isDecodable(path)) throw new Refusal(400, `The path has an escape that is not UTF-8: ${path}`);
    const found = find(method, path);
    const operation = found && document.paths[found.template]?.[found.method];
    if (operation) return { ...found, operation };
    const allowed = methods.filter((other) => find(other, path));
    if (allowed.length === 0) throw new Refusal(404, `The reference has no path ${path}`);
    throw new Refusal(405, `${path} has no ${method}, only ${allowed.join(', ')}`, {
      headers: { allow: allowed.join(', ') },
    });
  };

  const answer = (request: ReceivedRequest, state: State, now: number): Answer => {
    const { template, pointer, method, operation } = findOperation(request.method, request.path);
    const values = readRequest(document, check, { template, pointer, method, operation }, request);
    if (values.violations.length > 0)
      throw new Refusal(400, values.violations.slice(0, 10).map(showViolation).join('; '), {
        violations: values.violations,
      });
    checkParents(template, request.path, state);
    const documented = documentedAnswer(document, operation);
    const known = performed.get(operation);
    if (!known) {
      const headers = documented.contentType === undefined ? {} : { 'content-type': documented.contentType };
      return { status: documented.status, headers, body: documented.body, basis: 'example' };
    }
    const call: Call = { document, resource: known.resource, operation, state, values, path: request.path, now };
    const body = handlers[known.role](call);
    return { status: documented.status, headers: { 'content-type': 'application/json' }, body, basis: 'state' };
  };
  const basisOf = (operation: SandboxOperation): Basis => (performed.has(operation) ? 'state' : 'example');
  return { resources, basisOf, find, answer };
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
