import { Refusal } from '../../../sandbox/refusal.ts';
import type { Sandbox } from '../../../sandbox/sandbox.ts';
import { createSpaces } from '../../../sandbox/spaces.ts';

/** A request in a namespace. */
export interface Sent {
  readonly space: string;
  readonly method: string;
  readonly path: string;
  readonly query?: Readonly<Record<string, unknown>>;
  readonly body?: unknown;
}

/** What a client sees of an answer. */
export interface Seen {
  readonly status: number;
  readonly contentType: string | null;
  readonly text: string;
}

/** A sandbox of which only the answers are known. */
export type System = (sent: Sent) => Promise<Seen>;

/** Any token will do, but there has to be one. */
const token = { authorization: 'Bearer any' };

const searchOf = (query: Sent['query'] = {}): string =>
  new URLSearchParams(Object.entries(query).map(([name, value]) => [name, String(value)])).toString();

/** A sandbox in this process, with an empty state. `clock` returns its time. */
export function inProcess(sandbox: Sandbox, clock: () => number): System {
  const spaces = createSpaces(() => {});
  return async ({ space, method, path, query, body }) => {
    const kind = body === undefined ? ({ kind: 'none' } as const) : ({ kind: 'value', value: body } as const);
    const headers = { ...token, ...(body === undefined ? {} : { 'content-type': 'application/json' }) };
    try {
      const request = { method, path, search: searchOf(query), headers, body: kind };
      const answer = sandbox.answer(request, spaces.get(space), clock());
      const contentType = answer.headers['content-type'] ?? null;
      return { status: answer.status, contentType, text: JSON.stringify(answer.body) };
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
      return { status: error.status, contentType: 'application/json', text: JSON.stringify(error.body) };
    }
  };
}

/** A sandbox that runs as a server. The namespaces of each system are its own. */
export function overHttp(url: string): System {
  const run = crypto.randomUUID();
  return async ({ space, method, path, query, body }) => {
    const response = await fetch(`${url}${path}?${searchOf(query)}`, {
      method,
      headers: { ...token, 'sandbox-namespace': `${run}-${space}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    return { status: response.status, contentType: response.headers.get('content-type'), text: await response.text() };
  };
}
