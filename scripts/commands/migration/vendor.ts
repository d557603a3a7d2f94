import { createRequire } from 'node:module';

/** A method of the vendor's client, losant-rest. */
export interface VendorMethod {
  /** The name of the parameter that has the request body; `undefined` if the method sends none. */
  readonly body: string | undefined;
}

/** Returns a lookup of losant-rest's methods by operationId. It inspects the methods and does not call them. */
export function vendorMethods(): (operationId: string) => VendorMethod | undefined {
  const client: unknown = createRequire(import.meta.url)('losant-rest').createClient({});
  return (operationId) => {
    const [page = '', action = ''] = operationId.split('.');
    const method = member(member(client, page), action);
    // The vendor's generated code assigns the body once: `req.data = params.device`.
    return typeof method === 'function' ? { body: /req\.data = params\.(\w+)/.exec(String(method))?.[1] } : undefined;
  };
}

function member(value: unknown, name: string): unknown {
  return value !== null && typeof value === 'object' && Object.hasOwn(value, name)
    ? Reflect.get(value, name)
    : undefined;
}
