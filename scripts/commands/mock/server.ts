import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { essence } from '../../../client/verify/media-type.ts';
import { type SourceLine, type SourceMap, sourceLine } from '../../../client/verify/source.ts';
import { type ShownRequest, type ShownViolation, shownViolations } from '../../../sandbox/command/show-request.ts';
import { type OperationLookup, operationLookup } from '../../../sandbox/find-operation.ts';
import { admit } from '../../../sandbox/http/admit.ts';
import { headersOf } from '../../../sandbox/http/headers-of.ts';
import { listen } from '../../../sandbox/http/listen.ts';
import type { Origins } from '../../../sandbox/http/origins.ts';
import { readBody } from '../../../sandbox/http/read-body.ts';
import type { RunningServer } from '../../../sandbox/http/running-server.ts';
import { sendRefusal } from '../../../sandbox/http/send-refusal.ts';
import { shownUrl } from '../../../sandbox/http/shown-url.ts';
import { targetOf } from '../../../sandbox/http/target.ts';
import { Refusal } from '../../../sandbox/refusal.ts';
import type { OpenAPI } from '../../compiler/openapi/openapi.ts';
import { type EventStreamOptions, streamEvents } from './event-stream.ts';
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
  /** The origins of web pages that may send requests. Default none. */
  cors?: Origins;
  /** Milliseconds between two events of a stream. Default 1000. */
  eventInterval?: number;
  /** Called once per request, after the response has been sent, or started for a stream. */
  log?: (entry: ShownRequest) => void;
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
    return { ...source, operations: operationLookup(source.document), responder: () => (ready ??= load()) };
  };
  let served = prepare(first);
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const begin = performance.now();
    const { method = 'GET', url = '/' } = request;
    const { map, operations, responder } = served;
    const lineOf = (pointer: string): SourceLine | undefined => sourceLine(map, pointer);
    const target = targetOf(url);
    const [path = '/', ...rest] = target.split('?');
    const found = operations.find(method, path);
    let violations: ShownViolation[];
    try {
      const admission = admit(request, response, { host, cors });
      if (admission === 'answered') return;
      if (admission) throw admission;
      if (!found) throw operations.refusal(method, path);
      const search = rest.join('?');
      const received: MockRequest = {
        ...{ method: found.method, path, search, headers: headersOf(request) },
        query: queryOf(new URLSearchParams(search)),
        body: await readBody(request),
      };
      const result = await (await responder())(received, found);
      violations = shownViolations(result.explained, lineOf, result.violations.length);
      send(response, result, method === 'HEAD' ? undefined : { eventInterval, keepAliveInterval: keepAlive(search) });
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      const { message, violations: own } = error;
      violations = own.length > 0 ? shownViolations(own, lineOf) : [{ subject: '', message, at: undefined }];
      sendRefusal(response, error);
    }
    log?.({
      method,
      url: shownUrl(url),
      status: response.statusCode,
      took: performance.now() - begin,
      operationId: found?.operation.operationId,
      violations,
    });
  };
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (response.headersSent) return void response.destroy();
      const body = { type: 'InternalServerError', message: `The mock failed: ${String(error)}` };
      response.writeHead(500, { 'content-type': 'application/json' }).end(JSON.stringify(body));
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
  operations: OperationLookup;
  responder: () => Promise<Responder>;
}

function send(
  response: ServerResponse,
  { status, headers, body, violations }: EngineResponse,
  stream: EventStreamOptions | undefined,
): void {
  const type = headers['content-type'] ?? '';
  for (const [name, value] of Object.entries(headers)) if (value !== null) response.setHeader(name, value);
  if (violations.length > 0) response.setHeader('sl-violations', violationHeader(violations));
  response.statusCode = status;
  const text = typeof body === 'string' ? body : undefined;
  if (stream && essence(type) === 'text/event-stream' && status === 200) streamEvents(response, text ?? '', stream);
  else if (!stream || body === undefined || body === null) response.end();
  else response.end(text !== undefined && !essence(type).endsWith('json') ? text : JSON.stringify(body));
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

/**
 * The milliseconds between keepalive comments: at least 100, so that no request makes the mock send them in a tight loop,
 * and at most an hour, since timers of Node run without a break if an interval is too long for them.
 */
function keepAlive(search: string): number {
  const seconds = Number(new URLSearchParams(search).get('keepAliveInterval'));
  return 1000 * (seconds > 0 ? Math.min(Math.max(seconds, 0.1), 3600) : keepAliveSeconds);
}
