import type { SandboxDocument, SandboxOperation } from '../document.ts';
import type { RequestValues } from '../request/read-request.ts';
import type { Resource } from '../resources.ts';
import type { State } from '../state.ts';

/** One valid request. */
export interface OperationCall {
  readonly document: SandboxDocument;
  readonly operation: SandboxOperation;
  readonly state: State;
  readonly values: RequestValues;
  /** The path of the request, percent-encoded: that of an item or of a collection. */
  readonly path: string;
  /** Milliseconds since the epoch, of the clock of the sandbox. */
  readonly now: number;
}

/** One valid request for a resource. */
export interface Call extends OperationCall {
  readonly resource: Resource;
}
