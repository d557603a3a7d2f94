import type { ContractRequest, Reply } from './request.ts';

/** What of the reference a case puts to the test; known faults are told apart by it. */
export type Fact =
  | 'body example'
  | 'response example'
  | 'parameter example'
  | 'curl example'
  | 'authentication'
  | 'parameter'
  | 'body schema'
  | 'error response';

/** One row of the table: a request, and what must come back. */
export interface ContractCase {
  /** `devices.sendCommand · 400 · body.name missing` */
  name: string;
  fact: Fact;
  /** JSON pointer of the fact, for the line of Markdown. */
  pointer: string;
  request: ContractRequest;
  /** Throws when the answer is not the documented one. */
  expect: (reply: Reply) => void;
}
