import { type ClientOptions, createClient } from '../../client/index.ts';
import { showFinding, verifyFetch } from '../../client/verify.ts';
import type { Contract, ContractOperation } from './contract.ts';
import type { Mock } from './use-mock.ts';

/** The init of a path method without types, since the suite calls every operation. */
export interface UntypedInit {
  params: { path: Record<string, unknown>; query: Record<string, unknown> };
  body?: unknown;
  headers?: Record<string, string>;
}

/** The result of a path method, without types. */
export interface UntypedResult {
  data?: unknown;
  error?: { status: number };
  response: Response;
}

type PathMethods = Record<string, (path: string, init: UntypedInit) => Promise<UntypedResult>>;
type Resources = Record<string, Record<string, (params: Record<string, unknown>) => Promise<unknown>>>;

/** Calls operations through the client. */
export interface ClientCalls {
  /** `client.GET('/applications', …)` */
  byPath(operation: ContractOperation, init: UntypedInit, options?: Partial<ClientOptions>): Promise<UntypedResult>;
  /** `client.applications.get(…)` */
  byName(operation: ContractOperation, params: Record<string, unknown>): Promise<unknown>;
}

/** Creates calls through the client. A response that violates the reference fails the call. */
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
      if (!method) throw new Error(`The client has no method ${operation.method}`);
      return method(operation.template, init);
    },
    async byName({ id }, params) {
      const [page = '', action = ''] = id.split('.');
      const method = (client() as Resources)[page]?.[action];
      if (!method) throw new Error(`The client has no operation ${id}`);
      return method(params);
    },
  };
}
