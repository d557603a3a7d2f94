import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type FoundOperation, operationFinder } from '../../../client/verify/find-operation.ts';
import { essence } from '../../../client/verify/media-type.ts';
import type { SourceMap } from '../../../client/verify/source.ts';
import { allowOrigin, isPreflight, respondToPreflight } from '../../../sandbox/http/cors.ts';
import { listen } from '../../../sandbox/http/listen.ts';
import { readBody } from '../../../sandbox/http/read-body.ts';
import type { RunningServer } from '../../../sandbox/http/running-server.ts';
import { targetOf } from '../../../sandbox/http/target.ts';
import type { OpenAPI } from '../../compiler/openapi/openapi.ts';
import { streamEvents } from './event-stream.ts';
import { type Explained, explain } from './explain.ts';
import type { EngineResponse, EngineViolation } from './prism-engine.ts';
import { createResponder, type MockRequest, type Responder } from './respond.ts';

/** What the mock serves. */
export interface MockSource {
  document: OpenAPI;
  map: SourceMap;
}

/** Options of the mock. */
export interface MockOptions extends MockSource {
  /** 0 selects a free port. Default 0. */
  port?: number;
  host?: string;
  /** Return random data that matches the schemas instead of documented examples. */
  dynamic?: boolean;
  /** Allow requests of web pages from any origin. */
  cors?: boolean;
  /** Milliseconds between two events of a stream. Default 1000. */
  eventInterval?: number;
  /** Called once per request, after the response has been sent, or started for a stream. */
  log?: (entry: LogEntry) => void;
}

/** One entry of the request log. */
export interface LogEntry {
  method: string;
  /** Path and query as sent. */
  url: string;
  status: number;
  /** Milliseconds from the request's headers to the response. */
  took: number;
  operationId: string | undefined;
  violations: Explained[];
}

/** Seconds between keepalive comments, unless the request specifies an interval. */
const keepAliveSeconds = 2;

/** A running mock. */
export interface RunningMock extends RunningServer {
  /** Serves another document from the next request on. Connections and open streams stay. */
  show(source: MockSource): void;
}

/**
 * Starts a mock of the document: responses come from Prism, event streams from `streamEvents`. Rejects
 * with the error of `listen` (`EADDRINUSE`) if the port is in use.
 */
export async function startMock({
  port = 0,
  host = '127.0.0.1',
  dynamic = false,
  cors = false,
  eventInterval = 1000,
  log,
  ...first
}: MockOptions): Promise<RunningMock> {
  const prepare = (source: MockSource): Served => {
    // Prism is loaded by the first request or right after the start, whichever is earlier.
    let ready: Promise<Responder> | undefined;
    const load = async (): Promise<Responder> => {
      const { prismEngine } = await import('./prism-engine.ts');
      return createResponder(source.document, prismEngine(source.document, { dynamic }));
    };
    return { ...source, find: operationFinder(source.document), responder: () => (ready ??= load()) };
  };
  let served = prepare(first);
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const begin = performance.now();
    const { method = 'GET', url = '/' } = request;
    const { document, map, find, responder } = served;
    if (cors) allowOrigin(request, response);
    if (cors && isPreflight(request)) return respondToPreflight(request, response);
    const { pathname, search, searchParams } = new URL(`http://mock${targetOf(url)}`);
    const found = find(method, pathname);
    const received: MockRequest = {
      method,
      path: pathname,
      search,
      query: queryOf(searchParams),
      headers: headersOf(request),
      body: await readBody(request),
    };
    const result = await (await responder())(received, found);
    send(response, result, { eventInterval, keepAliveInterval: seconds(searchParams.get('keepAliveInterval')) * 1000 });
    log?.({
      method,
      url,
      status: result.status,
      took: performance.now() - begin,
      operationId: found?.operation.operationId,
      violations: found ? explained(document, map, result, found) : [],
    });
  };
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (response.headersSent) return void response.destroy();
      sendJson(response, 500, {
        type: 'about:blank',
        title: 'Internal error of the mock',
        status: 500,
        detail: String(error),
      });
    });
  });
  const listening = await listen(server, port, host);
  const warm = (): void => void setImmediate(() => void served.responder());
  warm();
  return {
    ...listening,
    show(source) {
      served = prepare(source);
      warm();
    },
  };
}

/** A document that is ready to be served. */
interface Served extends MockSource {
  find: ReturnType<typeof operationFinder>;
  responder: () => Promise<Responder>;
}

function explained(document: OpenAPI, map: SourceMap, result: EngineResponse, found: FoundOperation): Explained[] {
  const contentType = essence(result.headers['content-type'] ?? '');
  return result.violations.map((violation) =>
    explain(violation, document, map, found, { status: result.status, contentType }),
  );
}

function send(
  response: ServerResponse,
  { status, headers, body, violations }: EngineResponse,
  stream: { eventInterval: number; keepAliveInterval: number },
): void {
  const type = headers['content-type'] ?? '';
  for (const [name, value] of Object.entries(headers)) if (value !== null) response.setHeader(name, value);
  if (violations.length > 0) response.setHeader('sl-violations', violationHeader(violations));
  response.statusCode = status;
  const text = typeof body === 'string' ? body : undefined;
  if (essence(type) === 'text/event-stream' && status === 200) streamEvents(response, text ?? '', stream);
  else if (body === undefined || body === null) response.end();
  else response.end(text !== undefined && !essence(type).endsWith('json') ? text : JSON.stringify(body));
}

function sendJson(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/problem+json' }).end(JSON.stringify(body));
}

/** Maximum length of the header value. Node and most clients reject headers of more than 16 kB in total. */
const longestHeader = 8000;

/** Formats violations as Prism's own server does, as many as fit. Other characters than ASCII are escaped. */
function violationHeader(violations: readonly EngineViolation[]): string {
  const shown: string[] = [];
  let length = 0;
  for (const violation of violations) {
    const text = JSON.stringify(violation).replace(
      /[^\x20-\x7e]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
    length += text.length + 1;
    if (length > longestHeader) break;
    shown.push(text);
  }
  return `[${shown.join(',')}]`;
}

function queryOf(parameters: URLSearchParams): Record<string, string | string[]> {
  return Object.fromEntries(
    [...new Set(parameters.keys())].map((key) => {
      const values = parameters.getAll(key);
      return [key, values.length === 1 ? (values[0] ?? '') : values];
    }),
  );
}

const headersOf = ({ headers }: IncomingMessage): Record<string, string> =>
  Object.fromEntries(
    Object.entries(headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : (value ?? '')]),
  );

/** At least 0.1, so that no request can make the mock send comments in a tight loop. */
const seconds = (text: string | null): number =>
  text !== null && Number(text) > 0 ? Math.max(0.1, Number(text)) : keepAliveSeconds;
