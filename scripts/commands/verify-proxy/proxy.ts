import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createParser } from 'eventsource-parser';
import type { Finding } from '../../../client/verify/finding.ts';
import { essence } from '../../../client/verify/media-type.ts';
import { createVerifier, type ResponseFacts, type VerifierOptions } from '../../../client/verify/verifier.ts';
import { listen, type RunningServer } from '../../../sandbox/http/listen.ts';

/** Options of the proxy. */
export interface ProxyOptions extends Omit<VerifierOptions, 'basePath'> {
  /** The server to verify; its path precedes the documented paths. */
  upstream: URL;
  /** 0 selects a free port. Default 0. */
  port?: number;
  host?: string;
  /** Called for each response, and for each event with findings. */
  report: (exchange: Exchange) => void;
}

/** A forwarded response, or one event of it, with its findings. */
export interface Exchange {
  method: string;
  url: string;
  status: number;
  /** True for an event of a stream; its response has been reported before. */
  event: boolean;
  findings: Finding[];
}

/** Headers that belong to one connection (RFC 9110 §7.6.1), or that each side sets itself. */
const connectionHeaders: ReadonlySet<string> = new Set([
  'connection',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'host',
  'content-length',
  'expect',
]);

/** Headers that no longer apply, because `fetch` decodes the body. */
const encodingHeaders: ReadonlySet<string> = new Set(['content-encoding']);

/**
 * Starts a proxy that forwards requests and responses unchanged and compares each response, and each
 * event of a stream, with the reference. A client uses the proxy as its base URL.
 */
export async function startProxy({
  upstream,
  port = 0,
  host = '127.0.0.1',
  report,
  ...options
}: ProxyOptions): Promise<RunningServer> {
  const verifier = createVerifier(options);
  const base = upstream.pathname.replace(/\/$/, '');

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = 'GET', url = '/' } = request;
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    const forwarded = await forward(request, new URL(`${base}${url}`, upstream), gone.signal);
    const contentType = forwarded.headers.get('content-type');
    const facts: ResponseFacts = {
      method,
      path: new URL(url, upstream).pathname,
      status: forwarded.status,
      contentType,
    };
    const reportResponse = (findings: Finding[]): void =>
      report({ method, url, status: forwarded.status, event: false, findings });
    for (const [name, value] of forwarded.headers)
      if (!connectionHeaders.has(name) && !encodingHeaders.has(name) && name !== 'set-cookie')
        response.setHeader(name, value);
    const cookies = forwarded.headers.getSetCookie();
    if (cookies.length > 0) response.setHeader('set-cookie', cookies);
    response.writeHead(forwarded.status);
    if (essence(contentType ?? '') === 'text/event-stream' && forwarded.body) {
      reportResponse(verifier.response(facts));
      response.flushHeaders();
      return passEvents(forwarded.body, response, (name, data) => {
        const findings = verifier.event(facts, { name, data });
        if (findings.length > 0) report({ method, url, status: forwarded.status, event: true, findings });
      });
    }
    const body = Buffer.from(await forwarded.arrayBuffer());
    response.end(body);
    reportResponse(verifier.response({ ...facts, body: body.toString('utf8') }));
  };
  return listen(
    createServer((request, response) => {
      handle(request, response).catch((error: unknown) => {
        if (response.destroyed || response.writableEnded) return;
        if (response.headersSent) return void response.destroy();
        const reason = error instanceof Error && error.cause instanceof Error ? error.cause.message : String(error);
        response.writeHead(502, { 'content-type': 'application/problem+json' }).end(
          JSON.stringify({
            type: 'about:blank',
            title: 'Bad Gateway',
            status: 502,
            detail: `${upstream.origin}: ${reason}`,
          }),
        );
      });
    }),
    port,
    host,
  );
}

async function forward(request: IncomingMessage, url: URL, signal: AbortSignal): Promise<Response> {
  const { method = 'GET' } = request;
  const headers = new Headers();
  for (const [name, value] of Object.entries(request.headers)) {
    if (value !== undefined && !connectionHeaders.has(name))
      headers.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const body = Buffer.concat(chunks);
  return fetch(url, {
    method,
    headers,
    redirect: 'manual',
    signal,
    ...(body.length > 0 && method !== 'GET' && method !== 'HEAD' ? { body } : {}),
  });
}

/** Forwards a stream as it arrives and parses its events; ends when either side closes. */
async function passEvents(
  body: ReadableStream<Uint8Array>,
  response: ServerResponse,
  read: (name: string, data: string) => void,
): Promise<void> {
  const parser = createParser({ onEvent: ({ event = 'message', data }) => read(event, data) });
  const decoder = new TextDecoder();
  try {
    for await (const chunk of body) {
      response.write(chunk);
      parser.feed(decoder.decode(chunk, { stream: true }));
    }
    response.end();
  } catch {
    // The server closed early or the client disconnected.
    response.destroy();
  }
}
