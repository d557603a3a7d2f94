import type { SandboxDocument } from './document.ts';
import type { Basis, Sandbox } from './sandbox.ts';

/** One line of the list of operations. */
export interface OperationLine {
  readonly operationId: string;
  readonly method: string;
  readonly path: string;
  readonly basis: Basis;
}

/** All operations of a document, with what their answers come from. */
export const operationLines = ({ paths }: SandboxDocument, { bases }: Sandbox): OperationLine[] =>
  Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, operation]): OperationLine[] => {
      const basis = operation && bases.get(operation);
      return basis ? [{ operationId: operation.operationId, method: method.toUpperCase(), path, basis }] : [];
    }),
  );
