import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { control, controlPath, type OperationLine } from '../control.ts';
import type { SandboxDocument } from '../document.ts';
import { openJournal } from '../keep/journal.ts';
import { Refusal } from '../refusal.ts';
import type { RequestViolation } from '../request/violation.ts';
import { type Answer, createSandbox, type Declarations } from '../sandbox.ts';
import { seedExamples } from '../seed.ts';
import { createSpaces } from '../spaces.ts';
import type { State } from '../state.ts';
import { allowOrigin, isPreflight, respondToPreflight } from './cors.ts';
import { listen, type RunningServer } from './listen.ts';
import { overviewPage } from './overview.ts';
import { readBody } from './read-body.ts';
import { sendReport } from './send-report.ts';
import { sendStream } from './stream.ts';
import { targetOf } from './target.ts';

/** Options of the sandbox. */
export interface SandboxOptions {
  readonly document: SandboxDocument;
  readonly declarations?: Declarations;
  /** 0 selects a free port. Default 0. */
  readonly port?: number;
  /** Default 127.0.0.1. */
  readonly host?: string;
  /** What the state has at the start: the documented examples, or nothing. Default `examples`. */
  readonly seed?: 'examples' | 'none';
  /** A file that keeps the state. Without it, the state ends with the sandbox. */
  readonly data?: string;
  /** Allow requests of web pages from any origin. */
  readonly cors?: boolean;
  /** Called once per request, after the answer has been sent, and once per call of a URL that a request has given. */
  readonly log?: (entry: SandboxLogEntry) => void;
}

/** One entry of the request log. */
export interface SandboxLogEntry {
  readonly method: string;
  /** Path and query as sent. */
  readonly url: string;
  /** 0 if a URL was not called or has not answered; the violation says why. */
  readonly status: number;
  /** Milliseconds. */
  readonly took: number;
  readonly operationId: string | undefined;
  readonly violations: readonly RequestViolation[];
}

/** The header of a request that names its namespace. Each namespace has a state of its own. */
const spaceHeader = 'sandbox-namespace';

/** A running sandbox. */
export interface RunningSandbox extends RunningServer {
  readonly operations: readonly OperationLine[];
}

/**
 * Starts a sandbox. Rejects with the error of the system (`EADDRINUSE`) if the port is in use.
 * @throws Error if the file of the data is in use or of another kind
 */
export async function startSandbox({
  document,
  declarations,
  port = 0,
  host = '127.0.0.1',
  seed = 'examples',
  data,
  cors = false,
  log,
}: SandboxOptions): Promise<RunningSandbox> {
  const sandbox = createSandbox(document, declarations);
  const fill = (state: State): void => {
    if (seed === 'examples') seedExamples(document, sandbox.resources, state);
  };
  const journal = data === undefined ? undefined : openJournal(data);
  const spaces = createSpaces(fill, journal);
  const operations = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]) =>
      operation
        ? [
            {
              operationId: operation.operationId,
              method: method.toUpperCase(),
              path,
              basis: sandbox.bases.get(operation) ?? 'example',
            },
          ]
        : [],
    ),
  );

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const begin = performance.now();
    if (cors) allowOrigin(request, response);
    if (cors && isPreflight(request)) return respondToPreflight(request, response);
    const { method = 'GET', url = '/' } = request;
    const [path = '/', ...search] = targetOf(url).split('?');
    let violations: readonly RequestViolation[] = [];
    let answer: Answer;
    try {
      const body = await readBody(request);
      const headers = headersOf(request);
      const state = spaces.get(headers[spaceHeader] ?? '');
      const now = Date.now();
      const asked = method === 'HEAD' ? 'GET' : method;
      if (path === controlPath || path.startsWith(`${controlPath}/`)) {
        const sent = body.kind === 'value' ? body.value : undefined;
        answer =
          asked === 'GET' && path === `${controlPath}/` && headers.accept?.includes('text/html')
            ? { status: 200, headers: { 'content-type': 'text/html' }, body: overviewPage(operations), basis: 'state' }
            : {
                status: 200,
                headers: json,
                body: control(asked, path, sent, { state, seed: fill, operations, now }),
                basis: 'state',
              };
      } else {
        const received = { method: asked, path, search: search.join('?'), headers, body };
        answer = sandbox.answer(received, state, now + state.clock);
      }
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      violations = error.violations;
      const { status, headers, body } = error;
      answer = { status, headers: { ...json, ...headers }, body, basis: 'state' };
    }
    // Before the answer, so that what is acknowledged is kept.
    spaces.commit();
    const found = sandbox.find(method, path);
    const operationId = found?.operation.operationId;
    send(response, answer, method);
    log?.({ method, url, status: answer.status, took: performance.now() - begin, operationId, violations });
    const { report } = answer;
    if (!report) return;
    const called = performance.now();
    const result = await sendReport(report);
    log?.({
      ...{ method: 'POST', url: report.url, operationId, took: performance.now() - called },
      status: 'status' in result ? result.status : 0,
      violations:
        'failure' in result
          ? [{ path: [report.url], keyword: 'callback', message: result.failure, pointer: found?.pointer ?? '' }]
          : [],
    });
  };
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (response.headersSent) return void response.destroy();
      send(response, {
        status: 500,
        headers: json,
        body: { type: 'InternalServerError', message: `The sandbox failed: ${String(error)}` },
        basis: 'example',
      });
    });
  });
  const listening = await listen(server, port, host).catch((error: unknown) => {
    journal?.close();
    throw error;
  });
  return {
    ...listening,
    operations,
    async close() {
      await listening.close();
      journal?.close();
    },
  };
}

function send(response: ServerResponse, { status, headers, body, basis, stream }: Answer, method = 'GET'): void {
  response.writeHead(status, { ...headers, sandbox: basis });
  if (stream && method !== 'HEAD') sendStream(response, stream);
  else if (body === undefined || stream) response.end();
  else
    response.end(
      typeof body === 'string' && headers['content-type'] !== 'application/json' ? body : JSON.stringify(body),
    );
}

const json = { 'content-type': 'application/json' };

const headersOf = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );
