import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { createParser } from 'eventsource-parser';
import type { Finding } from '../../../client/verify/finding.ts';
import { essence } from '../../../client/verify/media-type.ts';
import { createVerifier, type ResponseFacts, type VerifierOptions } from '../../../client/verify/verifier.ts';
import { type Listening, listen } from '../mock/listen.ts';

export interface ProxyOptions extends Omit<VerifierOptions, 'basePath'> {
  /** The server that is verified; its path stands before the documented ones. */
  upstream: URL;
  /** 0 takes a free port. Default 0. */
  port?: number;
  host?: string;
  /** Called for each response, and for each event that disagrees. */
  report: (exchange: Exchange) => void;
}

/** A response that went through, and where it and the reference disagree. */
export interface Exchange {
  method: string;
  url: string;
  status: number;
  /** One event of a stream whose response was told before. */
  event: boolean;
  findings: Finding[];
}

/** Belong to one connection, not to the message (RFC 9110 §7.6.1), or are set anew by this side. */
const ofTheConnection: ReadonlySet<string> = new Set([
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

/** `fetch` has decoded the body already. */
const ofTheEncoding: ReadonlySet<string> = new Set(['content-encoding']);

/**
 * Hands every request on to a server and every response back, unchanged, and compares the
 * responses with the reference on the way; of streams every event. Requests keep their path:
 * the base URL of the client is the proxy's.
 */
export async function startProxy({
  upstream,
  port = 0,
  host = '127.0.0.1',
  report,
  ...options
}: ProxyOptions): Promise<Listening> {
  const verifier = createVerifier(options);
  const base = upstream.pathname.replace(/\/$/, '');

  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = 'GET', url = '/' } = request;
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    const answer = await forward(request, new URL(`${base}${url}`, upstream), gone.signal);
    const contentType = answer.headers.get('content-type');
    const facts: ResponseFacts = { method, path: new URL(url, upstream).pathname, status: answer.status, contentType };
    const tell = (findings: Finding[]): void => report({ method, url, status: answer.status, event: false, findings });
    for (const [name, value] of answer.headers)
      if (!ofTheConnection.has(name) && !ofTheEncoding.has(name) && name !== 'set-cookie')
        response.setHeader(name, value);
    const cookies = answer.headers.getSetCookie();
    if (cookies.length > 0) response.setHeader('set-cookie', cookies);
    response.writeHead(answer.status);
    if (essence(contentType ?? '') === 'text/event-stream' && answer.body) {
      tell(verifier.response(facts));
      response.flushHeaders();
      return passEvents(answer.body, response, (name, data) => {
        const findings = verifier.event(facts, { name, data });
        if (findings.length > 0) report({ method, url, status: answer.status, event: true, findings });
      });
    }
    const body = Buffer.from(await answer.arrayBuffer());
    response.end(body);
    tell(verifier.response({ ...facts, body: body.toString('utf8') }));
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
    if (value !== undefined && !ofTheConnection.has(name))
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

/** Passes a stream on as it comes and reads its events on the way; ends when either side does. */
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
    // The server broke off, or the client left: what was sent stays sent.
    response.destroy();
  }
}
