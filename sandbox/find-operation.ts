import { operationFinder } from '../client/verify/find-operation.ts';
import type { SandboxDocument, SandboxFound } from './document.ts';
import { Refusal } from './refusal.ts';

/** Finds the operation of a request; HEAD is answered like GET. */
export interface OperationLookup {
  /** The operation of a request, if it is documented and its path is well-formed. */
  find(method: string, path: string): SandboxFound | undefined;
  /** Why a request has no operation: 400 if its path is not well-formed, 404 if it is not documented, else 405. */
  refusal(method: string, path: string): Refusal;
}

const methods = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'];

/** Prepares the lookup of operations of a document. */
export function operationLookup(document: SandboxDocument): OperationLookup {
  const findAny = operationFinder(document);
  const findExactly: OperationLookup['find'] = (method, path) => {
    const found = findAny(method, path);
    const operation = found && document.paths[found.template]?.[found.method];
    return operation && { ...found, operation };
  };
  return {
    find: (method, path) =>
      isDecodable(path)
        ? (findExactly(method, path) ?? (method === 'HEAD' ? findExactly('GET', path) : undefined))
        : undefined,
    refusal(method, path) {
      if (!isDecodable(path)) return new Refusal(400, `The path has an escape that is not UTF-8: ${path}`);
      const allowed = methods.filter((other) => findExactly(other, path)).join(', ');
      if (allowed === '') return new Refusal(404, `The reference has no path ${path}`);
      return new Refusal(405, `${path} has no ${method}, only ${allowed}`, { headers: { allow: allowed } });
    },
  };
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
