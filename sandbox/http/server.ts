import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { control, controlPath } from '../control.ts';
import type { SandboxDocument } from '../document.ts';
import { openJournal } from '../keep/journal.ts';
import { Refusal } from '../refusal.ts';
import type { RequestViolation } from '../request/violation.ts';
import { type Answer, createSandbox } from '../sandbox.ts';
import { seedExamples } from '../seed.ts';
import { createSpaces } from '../spaces.ts';
import type { State } from '../state.ts';
import { allowOrigin, isPreflight, respondToPreflight } from './cors.ts';
import { listen, type RunningServer } from './listen.ts';
import { overviewPage } from './overview.ts';
import { readBody } from './read-body.ts';
import { targetOf } from './target.ts';

/** Options of the sandbox. */
export interface SandboxOptions {
  readonly document: SandboxDocument;
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

/** The header of a request that names its namespace. Each namespace has a state of its own. */
const spaceHeader = 'sandbox-namespace';

/**
 * Starts a sandbox. Rejects with the error of the system (`EADDRINUSE`) if the port is in use.
 * @throws Error if the file of the data is in use or of another kind
 */
export async function startSandbox({
  document,
  port = 0,
  host = '127.0.0.1',
  seed = 'examples',
  data,
  cors = false,
  log,
}: SandboxOptions): Promise<RunningServer> {
  const sandbox = createSandbox(document);
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
              basis: sandbox.basisOf(operation),
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
    send(response, answer);
    const operationId = sandbox.find(method, path)?.operation.operationId;
    log?.({ method, url, status: answer.status, took: performance.now() - begin, operationId, violations });
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
    async close() {
      await listening.close();
      journal?.close();
    },
  };
}

function send(response: ServerResponse, { status, headers, body, basis }: Answer): void {
  response.writeHead(status, { ...headers, sandbox: basis });
  if (body === undefined) response.end();
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
