import { type ClientOptions, createClient } from '../../client/index.ts';
import { showFinding, verifyFetch } from '../../client/verify.ts';
import type { Contract, ContractOperation } from './contract.ts';
import type { Mock } from './use-mock.ts';

/** What the path client takes, with types that know no operation: the suite goes through all of them. */
export interface Init {
  params: { path: Record<string, unknown>; query: Record<string, unknown> };
  body?: unknown;
  headers?: Record<string, string>;
}

export interface Outcome {
  data?: unknown;
  error?: { status: number };
  response: Response;
}

type PathMethods = Record<string, (path: string, init: Init) => Promise<Outcome>>;
type Resources = Record<string, Record<string, (bag: Record<string, unknown>) => Promise<unknown>>>;

export interface ClientCalls {
  /** `client.GET('/applications', …)` */
  byPath(operation: ContractOperation, init: Init, options?: Partial<ClientOptions>): Promise<Outcome>;
  /** `client.applications.get(…)` */
  byName(operation: ContractOperation, bag: Record<string, unknown>): Promise<unknown>;
}

/** Calls through the client. Every answer is held against the reference; one that breaks it fails the call. */
export function clientCalls(contract: Contract, mock: Mock): ClientCalls {
  const verified = verifyFetch({
    ...contract,
    report: (findings) => {
      throw new Error(findings.map(showFinding).join('\n'));
    },
  });
  const client = (options: Partial<ClientOptions> = {}): unknown =>
    createClient({ baseUrl: mock.url(), retry: false, accessToken: 'any-token', fetch: verified, ...options });
  return {
    async byPath(operation, init, options) {
      const method = (client(options) as PathMethods)[operation.method];
      if (!method) throw new Error(`the client has no method ${operation.method}`);
      return method(operation.template, init);
    },
    async byName({ id }, bag) {
      const [page = '', action = ''] = id.split('.');
      const method = (client() as Resources)[page]?.[action];
      if (!method) throw new Error(`the client has no operation ${id}`);
      return method(bag);
    },
  };
}
