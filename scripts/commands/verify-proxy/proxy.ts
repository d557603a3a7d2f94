import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createParser } from 'eventsource-parser';
import type { Finding } from '../../../client/verify/finding.ts';
import { essence } from '../../../client/verify/media-type.ts';
import { createVerifier, type ResponseFacts, type VerifierOptions } from '../../../client/verify/verifier.ts';
import { foreignHost } from '../../../sandbox/http/foreign-host.ts';
import { listen } from '../../../sandbox/http/listen.ts';
import type { RunningServer } from '../../../sandbox/http/running-server.ts';
import { sendRefusal } from '../../../sandbox/http/send-refusal.ts';
import { shownUrl } from '../../../sandbox/http/shown-url.ts';
import { targetOf } from '../../../sandbox/http/target.ts';
import { forward, passedHeaders } from './forward.ts';

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

/** Bytes of a body that are kept to check it. A longer body is passed on unchecked. */
const longestChecked = 10 * 2 ** 20;

/**
 * Starts a proxy that passes requests and responses on as they arrive and compares each response, and each event of a
 * stream, with the reference. A client uses the proxy as its base URL.
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
    const foreign = foreignHost(request, host);
    if (foreign) return sendRefusal(response, foreign);
    const gone = new AbortController();
    response.on('close', () => gone.abort());
    const target = targetOf(url);
    const forwarded = await forward(request, upstream, base + target, gone.signal);
    const { statusCode: status = 502, headers } = forwarded;
    const contentType = headers['content-type'] ?? null;
    const facts: ResponseFacts = { method, path: target.split('?')[0] ?? target, status, contentType };
    const reportResponse = (findings: Finding[]): void =>
      report({ method, url: shownUrl(url), status, event: false, findings });
    response.writeHead(status, passedHeaders(headers));
    const isStream = essence(contentType ?? '') === 'text/event-stream' && method !== 'HEAD';
    if (isStream) {
      reportResponse(verifier.response(facts));
      response.flushHeaders();
    }
    const copy = isStream
      ? eventCopy((name, data) => {
          const findings = verifier.event(facts, { name, data });
          if (findings.length > 0) report({ method, url: shownUrl(url), status, event: true, findings });
        })
      : bodyCopy();
    await pipeline(forwarded, copy.through, response);
    if (!isStream) reportResponse(verifier.response({ ...facts, ...copy.checked(headers['content-encoding']) }));
  };
  return listen(
    createServer((request, response) => {
      handle(request, response).catch((error: unknown) => {
        if (response.destroyed || response.writableEnded) return;
        if (response.headersSent) return void response.destroy();
        const reason = error instanceof Error ? error.message : String(error);
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

/** What passes through is copied, to be checked. */
interface Copy {
  readonly through: Transform;
  /** The copied body; empty if it is too long, or compressed although that was not asked for. */
  checked(encoding?: string): { body?: string };
}

function bodyCopy(): Copy {
  let chunks: Buffer[] = [];
  let size = 0;
  const through = new Transform({
    transform(chunk: Buffer, _, done) {
      size += chunk.length;
      if (size <= longestChecked) chunks.push(chunk);
      else chunks = [];
      done(null, chunk);
    },
  });
  return {
    through,
    checked: (encoding = 'identity') =>
      size <= longestChecked && encoding === 'identity' ? { body: Buffer.concat(chunks).toString('utf8') } : {},
  };
}

function eventCopy(read: (name: string, data: string) => void): Copy {
  const parser = createParser({
    maxBufferSize: longestChecked,
    onEvent: ({ event = 'message', data }) => read(event, data),
  });
  const decoder = new TextDecoder();
  const through = new Transform({
    transform(chunk: Buffer, _, done) {
      parser.feed(decoder.decode(chunk, { stream: true }));
      done(null, chunk);
    },
  });
  return { through, checked: () => ({}) };
}
