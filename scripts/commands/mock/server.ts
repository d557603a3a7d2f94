import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { type FoundOperation, operationFinder } from '../../../client/verify/find-operation.ts';
import { essence } from '../../../client/verify/media-type.ts';
import type { SourceMap } from '../../../client/verify/source.ts';
import type { OpenAPI } from '../../compiler/openapi/openapi.ts';
import { type Answerer, answerer, type FrontRequest } from './answer.ts';
import { allowOrigin, answerPreflight, isPreflight } from './cors.ts';
import { streamEvents } from './event-stream.ts';
import { type Explained, explain } from './explain.ts';
import { type Listening, listen } from './listen.ts';
import type { EngineAnswer, EngineViolation } from './prism-engine.ts';
import { readBody } from './read-body.ts';

export interface MockOptions {
  document: OpenAPI;
  map: SourceMap;
  /** 0 takes a free port. Default 0. */
  port?: number;
  host?: string;
  /** Random answers after the schemas in place of the documented examples. */
  dynamic?: boolean;
  /** Answers pages of other origins. */
  cors?: boolean;
  /** Milliseconds between two events of a stream. Default 1000. */
  eventInterval?: number;
  /** Called once for each request, when its answer is on the way. */
  log?: (entry: LogEntry) => void;
}

/** One line of the request log. */
export interface LogEntry {
  method: string;
  /** Path and query as sent. */
  url: string;
  status: number;
  /** Milliseconds from the request's head to the answer. */
  took: number;
  operationId: string | undefined;
  violations: Explained[];
}

/** Seconds between keepalive comments, where the request asks for none. */
const keepAliveSeconds = 2;

/**
 * Serves the document: Prism's answers, behind a front that really streams events. Rejects with
 * the error of `listen` (`EADDRINUSE`) when the port is taken.
 */
export async function startMock({
  document,
  map,
  port = 0,
  host = '127.0.0.1',
  dynamic = false,
  cors = false,
  eventInterval = 1000,
  log,
}: MockOptions): Promise<Listening> {
  const find = operationFinder(document);
  // Prism is loaded by the first request, or right after the start, whichever comes first.
  let ready: Promise<Answerer> | undefined;
  const load = async (): Promise<Answerer> => {
    const { prismEngine } = await import('./prism-engine.ts');
    return answerer(document, prismEngine(document, { dynamic }));
  };
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const begin = performance.now();
    const { method = 'GET', url = '/' } = request;
    if (cors) allowOrigin(request, response);
    if (cors && isPreflight(request)) return answerPreflight(request, response);
    const { pathname, search, searchParams } = new URL(url, 'http://mock');
    const found = find(method, pathname);
    const asked: FrontRequest = {
      method,
      path: pathname,
      search,
      query: queryOf(searchParams),
      headers: headersOf(request),
      body: await readBody(request),
    };
    const answer = await (await (ready ??= load()))(asked, found);
    send(response, answer, { eventInterval, keepAliveInterval: seconds(searchParams.get('keepAliveInterval')) * 1000 });
    log?.({
      method,
      url,
      status: answer.status,
      took: performance.now() - begin,
      operationId: found?.operation.operationId,
      violations: found ? explained(answer, found) : [],
    });
  };
  const explained = (answer: EngineAnswer, found: FoundOperation): Explained[] => {
    const contentType = essence(answer.headers['content-type'] ?? '');
    return answer.violations.map((violation) =>
      explain(violation, document, map, found, { status: answer.status, contentType }),
    );
  };
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      if (response.headersSent) return void response.destroy();
      sendJson(response, 500, {
        type: 'about:blank',
        title: 'Failure of the mock',
        status: 500,
        detail: String(error),
      });
    });
  });
  const listening = await listen(server, port, host);
  setImmediate(() => void (ready ??= load()));
  return listening;
}

function send(
  response: ServerResponse,
  { status, headers, body, violations }: EngineAnswer,
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

/** Longest value of the header: Node and most clients refuse a head of more than 16 kB. */
const longestHeader = 8000;

/** Violations as Prism's own server writes them, as many as fit; a header holds no character beyond ASCII. */
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

/** At least a tenth of a second, so that no parameter makes the mock spin. */
const seconds = (text: string | null): number =>
  text !== null && Number(text) > 0 ? Math.max(0.1, Number(text)) : keepAliveSeconds;
