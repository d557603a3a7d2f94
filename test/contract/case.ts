import type { ContractRequest, Reply } from './request.ts';

/** The kind of documented fact that a case tests. Known faults refer to it. */
export type ContractFact =
  | 'body example'
  | 'response example'
  | 'parameter example'
  | 'curl example'
  | 'authentication'
  | 'parameter'
  | 'body schema'
  | 'error response';

/** A request and its expected response. */
export interface ContractCase {
  /** `devices.sendCommand · 400 · body.name missing` */
  name: string;
  fact: ContractFact;
  /** JSON pointer of the fact, to look up its line of Markdown. */
  pointer: string;
  request: ContractRequest;
  /** Throws if the response is not the documented one. */
  expect: (reply: Reply) => void;
}
