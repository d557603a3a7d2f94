import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { SandboxDocument } from '../document.ts';
import { Refusal } from '../refusal.ts';
import type { RequestViolation } from '../request/violation.ts';
import { type Answer, createSandbox } from '../sandbox.ts';
import { seedExamples } from '../seed.ts';
import { createState, type State } from '../state.ts';
import { allowOrigin, isPreflight, respondToPreflight } from './cors.ts';
import { listen, type RunningServer } from './listen.ts';
import { readBody } from './read-body.ts';

/** Options of the sandbox. */
export interface SandboxOptions {
  readonly document: SandboxDocument;
  /** 0 selects a free port. Default 0. */
  readonly port?: number;
  /** Default 127.0.0.1. */
  readonly host?: string;
  /** What the state has at the start: the documented examples, or nothing. Default `examples`. */
  readonly seed?: 'examples' | 'none';
  /** Allow requests of web pages from any origin. */
  readonly cors?: boolean;
  /** Called once per request, after the answer has been sent. */
  readonly log?: (entry: SandboxLogEntry) => void;
}

/** One entry of the request log. */
export interface SandboxLogEntry {
  readonly method: string;
  /** Path and query as sent. */
  readonly url: string;
  readonly status: number;
  /** Milliseconds. */
  readonly took: number;
  readonly operationId: string | undefined;
  readonly violations: readonly RequestViolation[];
}

/** Starts a sandbox. Rejects with the error of the system (`EADDRINUSE`) if the port is in use. */
export async function startSandbox({
  document,
  port = 0,
  host = '127.0.0.1',
  seed = 'examples',
  cors = false,
  log,
}: SandboxOptions): Promise<RunningServer> {
  const sandbox = createSandbox(document);
  const state: State = createState();
  if (seed === 'examples') seedExamples(document, sandbox.resources, state);

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const begin = performance.now();
    if (cors) allowOrigin(request, response);
    if (cors && isPreflight(request)) return respondToPreflight(request, response);
    const { method = 'GET', url = '/' } = request;
    const [path = '/', ...search] = url.split('?');
    let violations: readonly RequestViolation[] = [];
    let answer: Answer;
    try {
      answer = sandbox.answer(
        {
          method: method === 'HEAD' ? 'GET' : method,
          path,
          search: search.join('?'),
          headers: headersOf(request),
          body: await readBody(request),
        },
        state,
        Date.now(),
      );
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      violations = error.violations;
      const { status, headers, body } = error;
      answer = { status, headers: { 'content-type': 'application/json', ...headers }, body, basis: 'state' };
    }
    send(response, answer);
    const operationId = sandbox.find(method, path)?.operation.operationId;
    log?.({ method, url, status: answer.status, took: performance.now() - begin, operationId, violations });
  };
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (response.headersSent) return void response.destroy();
      send(response, {
        status: 500,
        headers: { 'content-type': 'application/json' },
        body: { type: 'InternalServerError', message: `The sandbox failed: ${String(error)}` },
        basis: 'example',
      });
    });
  });
  return listen(server, port, host);
}

function send(response: ServerResponse, { status, headers, body, basis }: Answer): void {
  response.writeHead(status, { ...headers, sandbox: basis });
  if (body === undefined) response.end();
  else
    response.end(
      typeof body === 'string' && headers['content-type'] !== 'application/json' ? body : JSON.stringify(body),
    );
}

const headersOf = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );
