import type { IncomingMessage } from 'node:http';
import { type ControlTarget, control, controlPath } from '../control.ts';
import type { OperationLine } from '../operation-lines.ts';
import { Refusal } from '../refusal.ts';
import type { RequestViolation } from '../request/violation.ts';
import type { Answer, Sandbox } from '../sandbox.ts';
import type { Spaces } from '../spaces.ts';
import { headersOf } from './headers-of.ts';
import { overviewPage } from './overview.ts';
import { readBody } from './read-body.ts';
import { targetOf } from './target.ts';

/** What requests are answered from. */
export interface Service extends Pick<ControlTarget, 'seed'> {
  readonly sandbox: Sandbox;
  readonly spaces: Spaces;
  readonly operations: readonly OperationLine[];
}

/** An answer, with what the log says of its request. */
export interface Responded {
  readonly answer: Answer;
  readonly violations: readonly RequestViolation[];
  /** JSON pointer of the operation in the document; empty if it is not documented. */
  readonly pointer: string;
  readonly operationId: string | undefined;
}

/** The header of a request that names its namespace. Each namespace has a state of its own. */
const spaceHeader = 'sandbox-namespace';

const json = { 'content-type': 'application/json' };

/**
 * Answers a request, unless it is refused already, and keeps what it has changed. A refusal becomes an answer in the
 * form of the documented errors. Rejects for a fault of the sandbox, and if the changes cannot be written to the file.
 */
export async function respond(service: Service, request: IncomingMessage, refusal?: Refusal): Promise<Responded> {
  const { sandbox, spaces } = service;
  const { method: sent = 'GET', url = '/' } = request;
  const method = sent === 'HEAD' ? 'GET' : sent;
  const [path = '/', ...rest] = targetOf(url).split('?');
  const headers = headersOf(request);
  const found = sandbox.find(method, path);
  const result = (answer: Answer, violations: readonly RequestViolation[] = []): Responded => {
    // Before the answer is sent, so that what is acknowledged is kept.
    spaces.commit();
    return { answer, violations, pointer: found?.pointer ?? '', operationId: found?.operation.operationId };
  };
  try {
    if (refusal) throw refusal;
    const body = await readBody(request);
    const state = spaces.get(headers[spaceHeader] ?? '');
    const now = Date.now();
    if (path === controlPath || path.startsWith(`${controlPath}/`)) {
      const value = body.kind === 'value' ? body.value : undefined;
      return result(answerControl(method, path, headers.accept, value, { ...service, state, now }));
    }
    const received = { method, path, search: rest.join('?'), headers, body };
    return result(sandbox.answer(received, state, now + state.clock, found));
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    const { status, headers: more, body, violations } = error;
    return result({ status, headers: { ...json, ...more }, body, basis: 'state' }, violations);
  }
}

/** A browser gets the list of operations as a page. */
function answerControl(
  method: string,
  path: string,
  accept: string | undefined,
  body: unknown,
  target: ControlTarget,
): Answer {
  const isPage = method === 'GET' && path === `${controlPath}/` && accept?.includes('text/html');
  const headers = isPage ? { 'content-type': 'text/html' } : json;
  const content = isPage ? overviewPage(target.operations) : control(method, path, body, target);
  return { status: 200, headers, body: content, basis: 'state' };
}
