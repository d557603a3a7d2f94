import { createRequire } from 'node:module';
import { isRecord } from '../../../client/verify/record.ts';
import { camelCase } from '../../../scripts/compiler/dialect/names.ts';

/** The packages of the vendor's client, one for each edition of its API that a test has. */
export type VendorPackage = 'losant-rest' | 'losant-rest-2-8';

/** The vendor's client, called by the IDs of operations. */
export interface VendorClient {
  has(operationId: string): boolean;
  /** @throws an error with `statusCode` for an answer that is no success */
  call(operationId: string, parameters: Readonly<Record<string, unknown>>, body?: unknown): Promise<unknown>;
}

const require = createRequire(import.meta.url);

/** Creates the client of a package for a server. */
export function vendorClient(name: VendorPackage, url: string): VendorClient {
  const { createClient } = require(name) as { createClient(options: object): Record<string, Record<string, unknown>> };
  const description: unknown = require(`${name}/lib/schemas/apiInfo.json`);
  const client = createClient({ accessToken: 'any', url });
  const methodOf = (operationId: string): unknown => {
    const [page = '', action = ''] = operationId.split('.');
    return Object.hasOwn(client, page) ? client[page]?.[action] : undefined;
  };
  return {
    has: (operationId) => typeof methodOf(operationId) === 'function',
    async call(operationId, parameters, body) {
      const method = methodOf(operationId);
      if (typeof method !== 'function') throw new Error(`${name} has no ${operationId}`);
      const sent = body === undefined ? {} : { [bodyName(description, operationId)]: body };
      const answer: unknown = await method({ ...parameters, ...sent });
      return answer;
    },
  };
}

/** The name under which the client takes the body of an operation. */
function bodyName(description: unknown, operationId: string): string {
  const [page = '', id = ''] = operationId.split('.');
  const actions = at(at(description, page), 'actions');
  const action = isRecord(actions) ? Object.entries(actions).find(([name]) => camelCase(name) === id)?.[1] : undefined;
  const parameters = at(action, 'params');
  const body = (Array.isArray(parameters) ? parameters : []).find((one: unknown) => at(one, 'in') === 'body');
  return String(at(body, 'name'));
}

const at = (value: unknown, name: string): unknown => (isRecord(value) ? value[name] : undefined);
