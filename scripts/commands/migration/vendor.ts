import { createRequire } from 'node:module';

/** What the vendor's client (losant-rest) has under the name of an operation. */
export interface VendorMethod {
  /** The name of the parameter that carries the body. */
  readonly body: string | undefined;
}

/** Looks a method of losant-rest up by operation id; `undefined` when it has none. Nothing is called. */
export function vendorMethods(): (operationId: string) => VendorMethod | undefined {
  const client: unknown = createRequire(import.meta.url)('losant-rest').createClient({});
  return (operationId) => {
    const [page = '', action = ''] = operationId.split('.');
    const method = member(member(client, page), action);
    // Its generated code names the body in one place: `req.data = params.device`.
    return typeof method === 'function' ? { body: /req\.data = params\.(\w+)/.exec(String(method))?.[1] } : undefined;
  };
}

function member(value: unknown, name: string): unknown {
  return value !== null && typeof value === 'object' && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}
