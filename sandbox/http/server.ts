import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { SandboxDocument } from '../document.ts';
import { openJournal } from '../keep/journal.ts';
import { type OperationLine, operationLines } from '../operation-lines.ts';
import type { OutgoingReport } from '../operations/outcome.ts';
import type { RequestViolation } from '../request/violation.ts';
import { type Answer, createSandbox, type Declarations, type SandboxRules } from '../sandbox.ts';
import { seedByName } from '../seed-by-name.ts';
import { createSpaces } from '../spaces.ts';
import { tryCalls } from '../try-calls.ts';
import { admit } from './admit.ts';
import { listen } from './listen.ts';
import type { Origins } from './origins.ts';
import { respond } from './respond.ts';
import type { RunningServer } from './running-server.ts';
import { sendReport } from './send-report.ts';
import { shownUrl } from './shown-url.ts';
import { sendStream } from './stream.ts';

/** Options of the sandbox. */
export interface SandboxOptions extends SandboxRules {
  readonly document: SandboxDocument;
  readonly declarations?: Declarations;
  /** 0 selects a free port. Default 0. */
  readonly port?: number;
  /** Default 127.0.0.1. */
  readonly host?: string;
  /**
   * What a state has at the start: `examples`, the documented ones; `none`; or the path of a file with a snapshot, which
   * `GET /_sandbox/snapshot` returns. Default `examples`.
   */
  readonly seed?: string;
  /** A file that keeps the state. Without it, the state ends with the sandbox. */
  readonly data?: string;
  /** The origins of web pages that may send requests. Default none. */
  readonly cors?: Origins;
  /** Called once per request, after the answer has been sent, and once per call of a URL that a request has given. */
  readonly log?: (entry: SandboxLogEntry) => void;
}

/** One entry of the request log. */
export interface SandboxLogEntry {
  readonly method: string;
  /** Path and query as sent, without secrets. */
  readonly url: string;
  /** 0 if a URL was not called or has not answered; the violation says why. */
  readonly status: number;
  /** Milliseconds. */
  readonly took: number;
  readonly operationId: string | undefined;
  readonly violations: readonly RequestViolation[];
}

/** A running sandbox. */
export interface RunningSandbox extends RunningServer {
  /** Commands for a terminal that work. */
  readonly calls: readonly string[];
  readonly operations: readonly OperationLine[];
}

/**
 * Starts a sandbox. Rejects with the error of the system (`EADDRINUSE`) if the port is in use.
 * @throws FileError if the file of the data or of the seed cannot be used
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
  ...rules
}: SandboxOptions): Promise<RunningSandbox> {
  const sandbox = createSandbox(document, declarations, rules);
  const fill = seedByName(seed, document, sandbox.resources);
  const journal = data === undefined ? undefined : openJournal(data);
  const operations = operationLines(document, sandbox);
  const service = { sandbox, spaces: createSpaces(fill, journal), seed: fill, operations };

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const begin = performance.now();
    const { method = 'GET', url = '/' } = request;
    const admission = admit(request, response, { host, cors });
    if (admission === 'answered') return;
    const { answer, violations, operationId, pointer } = await respond(service, request, admission);
    send(response, answer, method);
    const took = performance.now() - begin;
    log?.({ method, url: shownUrl(url), status: answer.status, took, operationId, violations });
    if (answer.report) log?.({ operationId, ...(await callBack(answer.report, pointer)) });
  };
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (response.headersSent) return void response.destroy();
      const body = { type: 'InternalServerError', message: `The sandbox failed: ${String(error)}` };
      send(response, { status: 500, headers: json, body, basis: 'example' }, request.method);
    });
  });
  const listening = await listen(server, port, host).catch((error: unknown) => {
    journal?.close();
    throw error;
  });
  return {
    ...listening,
    calls: tryCalls(document, sandbox.resources, listening.url),
    operations,
    async close() {
      await listening.close();
      journal?.close();
    },
  };
}

function send(
  response: ServerResponse,
  { status, headers, body, basis, stream }: Answer,
  method: string | undefined,
): void {
  response.writeHead(status, { ...headers, sandbox: basis });
  if (stream && method !== 'HEAD') sendStream(response, stream);
  else if (body === undefined || stream) response.end();
  else
    response.end(
      typeof body === 'string' && headers['content-type'] !== 'application/json' ? body : JSON.stringify(body),
    );
}

const json = { 'content-type': 'application/json' };

/** Calls the URL that a request has given; what the log says of it. */
async function callBack(report: OutgoingReport, pointer: string): Promise<Omit<SandboxLogEntry, 'operationId'>> {
  const begin = performance.now();
  const result = await sendReport(report);
  const entry = { method: 'POST', url: shownUrl(report.url), took: performance.now() - begin };
  if ('status' in result) return { ...entry, status: result.status, violations: [] };
  const violation = { path: [shownUrl(report.url)], keyword: 'callback', message: result.failure, pointer };
  return { ...entry, status: 0, violations: [violation] };
}
