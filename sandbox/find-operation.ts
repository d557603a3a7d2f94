import { type FoundOperation, operationFinder } from '../client/verify/find-operation.ts';
import type { SandboxDocument, SandboxFound } from './document.ts';
import { Refusal } from './refusal.ts';

/** Finds the operation of a request; HEAD is answered like GET. */
export interface OperationLookup {
  /** The operation of a request, if it is documented. */
  find(method: string, path: string): FoundOperation | undefined;
  /**
   * The operation of a request.
   * @throws Refusal 400 if the path is not well-formed, 404 if it is not documented, 405 if its method is not
   */
  require(method: string, path: string): SandboxFound;
}

const methods = ['GET', 'POST', 'PATCH', 'PUT', 'DELETE'];

/** Prepares the lookup of operations of a document. */
export function operationLookup(document: SandboxDocument): OperationLookup {
  const findExactly = operationFinder(document);
  const find: OperationLookup['find'] = (method, path) =>
    findExactly(method, path) ?? (method === 'HEAD' ? findExactly('GET', path) : undefined);
  return {
    find,
    require(method, path) {
      if (!isDecodable(path)) throw new Refusal(400, `The path has an escape that is not UTF-8: ${path}`);
      const found = find(method, path);
      const operation = found && document.paths[found.template]?.[found.method];
      if (operation) return { ...found, operation };
      const allowed = methods.filter((other) => findExactly(other, path)).join(', ');
      if (allowed === '') throw new Refusal(404, `The reference has no path ${path}`);
      throw new Refusal(405, `${path} has no ${method}, only ${allowed}`, { headers: { allow: allowed } });
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
